package no.utsagn.analysis.words.said;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Turn;

/** Chooses the words of a part of a study: of informants alone, or of interviewers too. */
public final class Choosing {

    private final SaidWords said;
    private final Study study;
    private final boolean interviewers;

    /** @param interviewers whether the words of interviewers and moderators are among them */
    public Choosing(SaidWords said, boolean interviewers) {
        this.said = said;
        this.study = said.study();
        this.interviewers = interviewers;
    }

    /** The words of a part. A role, site or code that is not there has none. */
    public Chosen of(Part part) {
        if (part instanceof Part.Rest rest) {
            return of(new Part.Whole()).without(of(rest.but()));
        } else if (part instanceof Part.Coded coded) {
            return coded(coded.code(), false);
        } else if (part instanceof Part.TurnsOf turns) {
            return coded(turns.code(), true);
        }
        return turns((transcript, turn) -> belongs(part, transcript, study.participantOf(transcript, turn)));
    }

    private static boolean belongs(Part part, Transcript transcript, Optional<Participant> who) {
        if (part instanceof Part.OfRole role) {
            return who.filter(p -> p.role().equals(role.role())).isPresent();
        } else if (part instanceof Part.OfSite site) {
            return who.flatMap(Participant::site).filter(site.site()::equals).isPresent();
        } else if (part instanceof Part.OfRound round) {
            return transcript
                    .fields()
                    .round()
                    .filter(r -> r.name().equals(round.name()))
                    .isPresent();
        }
        return true;
    }

    /** Whether a turn is taken. */
    private interface Test {
        boolean takes(Transcript transcript, Turn turn);
    }

    private Chosen turns(Test test) {
        Map<Id<Transcript>, BitSet> places = new HashMap<>();
        for (TranscriptWords words : said.transcripts()) {
            Transcript transcript = words.transcript();
            BitSet chosen = new BitSet(words.size());
            List<Turn> turns = transcript.turns();
            for (int i = 0; i < turns.size(); i++) {
                if (heard(transcript, turns.get(i)) && test.takes(transcript, turns.get(i))) {
                    chosen.set(words.start(i), words.start(i + 1));
                }
            }
            places.put(transcript.id(), chosen);
        }
        return new Chosen(said, places);
    }

    private boolean heard(Transcript transcript, Turn turn) {
        return interviewers || study.isInformants(transcript, turn);
    }

    /** @param whole whether the turns are taken that a passage has a word in */
    private Chosen coded(Id<Code> code, boolean whole) {
        Map<Id<Transcript>, BitSet> places = new HashMap<>();
        if (study.codebook().codes().has(code)) {
            Map<Id<Transcript>, TranscriptWords> words = new HashMap<>();
            said.transcripts().forEach(each -> words.put(each.transcript().id(), each));
            for (Passage passage : Passages.of(study, study.codebook().withDescendants(code))) {
                TranscriptWords of = words.get(passage.transcript());
                if (of != null) {
                    mark(
                            of,
                            passage.span(),
                            whole,
                            places.computeIfAbsent(passage.transcript(), t -> new BitSet(of.size())));
                }
            }
        }
        return new Chosen(said, places);
    }

    /** A word belongs to a passage if they share a character. */
    private void mark(TranscriptWords words, Span passage, boolean whole, BitSet chosen) {
        Transcript transcript = words.transcript();
        TurnWords places = new TurnWords(transcript);
        List<Turn> turns = transcript.turns();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).span().overlaps(passage) && heard(transcript, turns.get(i))) {
                int at = words.start(i);
                for (TurnWords.Place place : places.of(turns.get(i))) {
                    if (place.span().overlaps(passage)) {
                        chosen.set(at);
                    }
                    at++;
                }
                if (whole && chosen.nextSetBit(words.start(i)) < at && chosen.nextSetBit(words.start(i)) >= 0) {
                    chosen.set(words.start(i), at);
                }
            }
        }
    }
}

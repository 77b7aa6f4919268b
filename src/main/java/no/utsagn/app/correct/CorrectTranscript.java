package no.utsagn.app.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.importing.correction.Correction;
import no.utsagn.language.Span;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Puts right what was heard or written wrong, after it was coded. Each correction is worked out first, with what it would
 * do to codings, notes and quotes; made, it is one step and on disk.
 */
public final class CorrectTranscript {

    private final OpenStudy open;

    public CorrectTranscript(OpenStudy open) {
        this.open = open;
    }

    /** Any edits of one transcript, one after another. */
    public Planned edits(Id<Transcript> id, List<TextEdit> edits) {
        return planned(EditKind.TEXT_CORRECTED, Map.of(id, edits), 0);
    }

    /**
     * Other words for one stretch.
     *
     * @param at within one turn, UTF-16, half-open
     */
    public Planned words(Id<Transcript> id, Span at, String with) {
        return edits(id, List.of(new TextEdit.Replace(at, with)));
    }

    /** All the words of a turn as they should be: what differs is found, word by word. */
    public Planned turn(Id<Transcript> id, Id<Turn> turn, String words) {
        Correction correction = Correction.ofTurn(transcript(id), turn, words);
        return planned(EditKind.TEXT_CORRECTED, Map.of(id, correction.edits()), correction.kept());
    }

    /**
     * Where words stand: whole words, whatever their capitals, and not in what took the place of a name.
     *
     * @param in one transcript; all of the study if empty
     */
    public Map<Id<Transcript>, List<Span>> find(Optional<Id<Transcript>> in, String words) {
        if (words.isBlank()) {
            throw Problem.of("correct.nothing-to-find").exception();
        }
        Occurrences occurrences = new Occurrences(words);
        Map<Id<Transcript>, List<Span>> found = new LinkedHashMap<>();
        for (Transcript transcript : open.now().transcripts()) {
            List<Span> spans =
                    in.filter(id -> !id.equals(transcript.id())).isPresent() ? List.of() : occurrences.in(transcript);
            if (!spans.isEmpty()) {
                found.put(transcript.id(), spans);
            }
        }
        return found;
    }

    /** Other words in all these places, with the capitals of those that stand there. */
    public Planned everywhere(Map<Id<Transcript>, List<Span>> found, String with) {
        Map<Id<Transcript>, List<TextEdit>> edits = new LinkedHashMap<>();
        found.forEach((id, spans) -> {
            List<TextEdit> backwards = new ArrayList<>();
            for (Span span : spans) {
                String cased = Occurrences.cased(transcript(id).words(span), with);
                if (!cased.equals(transcript(id).words(span))) {
                    backwards.add(new TextEdit.Replace(span, cased));
                }
            }
            Collections.reverse(backwards);
            edits.put(id, backwards);
        });
        return planned(EditKind.TEXT_CORRECTED, edits, 0);
    }

    /**
     * One turn becomes two.
     *
     * @param offset in the text of the transcript, between two words
     * @param second who says the second; empty for the one who says the first
     */
    public Planned split(Id<Transcript> id, int offset, Optional<Who> second) {
        Id<Turn> added = Id.random();
        Study study = open.now();
        Speaking speaking = second.map(who -> Speaking.of(study, id, who, open.stamp()))
                .orElseGet(
                        () -> new Speaking(study, transcript(id).turnAt(offset).speaker()));
        return given(id, speaking, List.of(new TextEdit.SplitTurn(offset, added, speaking.speaker())));
    }

    /** A turn and the one after it become one, said by the speaker of the first. */
    public Planned join(Id<Transcript> id, Id<Turn> first) {
        return edits(id, List.of(new TextEdit.JoinTurns(first)));
    }

    /** Turns were said by somebody else. */
    public Planned give(Id<Transcript> id, List<Id<Turn>> turns, Who to) {
        Speaking speaking = Speaking.of(open.now(), id, to, open.stamp());
        List<TextEdit> edits = new ArrayList<>();
        for (Id<Turn> turn : turns) {
            if (!transcript(id).turn(turn).speaker().equals(speaking.speaker())) {
                edits.add(new TextEdit.GiveTurn(turn, speaking.speaker()));
            }
        }
        return given(id, speaking, edits);
    }

    /** Two voices are one: all turns of the one are given to the other. The voice without turns stays known. */
    public Planned merge(Id<Transcript> id, Id<Speaker> from, Who to) {
        return give(id, turns(id, turn -> turn.speaker().filter(from::equals).isPresent()), to);
    }

    /** Somebody says all turns that nobody known says. */
    public Planned giveUnnamed(Id<Transcript> id, Who to) {
        Transcript transcript = transcript(id);
        return give(id, turns(id, turn -> turn.speaker().isEmpty() && transcript.wordCount(turn.span()) > 0), to);
    }

    private List<Id<Turn>> turns(Id<Transcript> id, Predicate<Turn> which) {
        return transcript(id).turns().stream().filter(which).map(Turn::id).toList();
    }

    /**
     * Whom a person means who types it: a voice by what the transcript calls it, someone by label or name, or
     * "written=role" for someone new.
     *
     * @throws no.utsagn.base.ProblemException if it is nobody
     */
    public Who who(Id<Transcript> id, String words) {
        return Speaking.said(open.now(), transcript(id), words);
    }

    /**
     * Makes a correction, as one step.
     *
     * @throws no.utsagn.base.ProblemException if a text has changed since it was worked out
     */
    public void apply(Planned planned) {
        if (!planned.isEmpty()) {
            planned.on(open);
        }
    }

    private Transcript transcript(Id<Transcript> id) {
        return open.now().transcripts().get(id);
    }

    private Planned given(Id<Transcript> id, Speaking speaking, List<TextEdit> edits) {
        Study was = open.now();
        return new Planned(
                EditKind.TURNS_GIVEN,
                was,
                List.of(id),
                study -> Editing.edited(taken(study, speaking.study(), id), id, edits, open.stamp()),
                0);
    }

    /** The study with the people and voices of another state of it. */
    private static Study taken(Study study, Study from, Id<Transcript> id) {
        return study.with(from.people())
                .with(study.transcripts()
                        .get(id)
                        .with(from.transcripts().get(id).speakers()));
    }

    private Planned planned(EditKind kind, Map<Id<Transcript>, List<TextEdit>> edits, int kept) {
        return new Planned(
                kind,
                open.now(),
                List.copyOf(edits.keySet()),
                study -> {
                    Study now = study;
                    for (Map.Entry<Id<Transcript>, List<TextEdit>> entry : edits.entrySet()) {
                        now = Editing.edited(now, entry.getKey(), entry.getValue(), open.stamp());
                    }
                    return now;
                },
                kept);
    }
}

package no.utsagn.search.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.people.Participant;

/** What memos hang on, and what was replaced. */
final class Remarks {

    /** What else the kinds of replacements are called, beside their codes. */
    private static final Map<EntityKind, List<String>> KINDS = Map.ofEntries(
            Map.entry(EntityKind.PLACE, List.of("sted", "stad")),
            Map.entry(EntityKind.ORGANISATION, List.of("organisasjon", "virksomhet", "verksemd")),
            Map.entry(EntityKind.NATIONAL_ID, List.of("fødselsnummer")),
            Map.entry(EntityKind.PHONE, List.of("telefon")),
            Map.entry(EntityKind.EMAIL, List.of("e-post")),
            Map.entry(EntityKind.ADDRESS, List.of("adresse")),
            Map.entry(EntityKind.DATE, List.of("dato")),
            Map.entry(EntityKind.AGE, List.of("alder")),
            Map.entry(EntityKind.PLATE, List.of("bilskilt")),
            Map.entry(EntityKind.CUE, List.of("kjennetegn", "kjenneteikn")),
            Map.entry(EntityKind.OTHER, List.of("annet", "anna")));

    private final Study study;
    private final Voices voices;

    Remarks(Study study, Voices voices) {
        this.study = study;
        this.voices = voices;
    }

    /** All that memos with some words hang on. */
    Set<MemoTarget> targets(Value value) {
        Set<MemoTarget> targets = new HashSet<>();
        for (Memo memo : study.memos()) {
            if (value.isSaidIn(memo.text())) {
                targets.add(memo.target());
            }
        }
        return targets;
    }

    /** The stretches of a transcript that some of these are. */
    List<Span> spans(Transcript transcript, Set<MemoTarget> targets) {
        List<Span> spans = new ArrayList<>();
        Set<Id<Participant>> people = new HashSet<>();
        for (MemoTarget target : targets) {
            if (target instanceof MemoTarget.OnTranscript on && on.transcript().equals(transcript.id())) {
                spans.add(Span.over(transcript.text()));
            } else if (target instanceof MemoTarget.OnTurn on && on.transcript().equals(transcript.id())) {
                transcript.turns().stream()
                        .filter(turn -> turn.id().equals(on.turn()))
                        .forEach(turn -> spans.add(turn.span()));
            } else if (target instanceof MemoTarget.OnParticipant on) {
                people.add(on.participant());
            }
        }
        if (!people.isEmpty()) {
            spans.addAll(voices.turns(transcript, people));
        }
        for (Coding coding : study.codings().in(transcript.id())) {
            if (targets.contains(new MemoTarget.OnCoding(coding.id()))
                    || targets.contains(new MemoTarget.OnCode(coding.code()))) {
                spans.add(coding.span());
            }
        }
        return spans;
    }

    /** The replacements of a transcript that are of a kind, or hold some words. */
    List<Span> replaced(Transcript transcript, Value value) {
        return transcript.replacements().stream()
                .filter(replacement -> study.entities()
                                .find(replacement.entity())
                                .filter(entity -> isKind(entity, value))
                                .isPresent()
                        || value.isSaidIn(transcript.words(replacement.span())))
                .map(replacement -> replacement.span())
                .toList();
    }

    private static boolean isKind(Entity entity, Value value) {
        return value.fits(entity.kind().code())
                || KINDS.getOrDefault(entity.kind(), List.of()).stream().anyMatch(value::fits);
    }
}

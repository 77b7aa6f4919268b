package no.utsagn.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Case;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Participant;

/** Takes something out of a study with all that hangs on it, and leaves tombstones. */
final class Removal {

    private Study study;
    private final boolean forGood;

    Removal(Study study, boolean forGood) {
        this.study = study;
        this.forGood = forGood;
    }

    Study of(Tombstone.Kind kind, UUID thing) {
        switch (kind) {
            case TRANSCRIPT -> transcript(new Id<>(thing));
            case PARTICIPANT -> participant(new Id<>(thing));
            case CASE ->
                study = study.with(
                        study.people().withCases(study.people().cases().without(new Id<>(thing))));
            case CODE -> code(new Id<>(thing));
            case CODING -> codings(coding -> coding.id().value().equals(thing));
            case MEMO -> study = study.withMemos(study.memos().without(new Id<>(thing)));
            case ENTITY -> study = study.withEntities(study.entities().without(new Id<>(thing)));
            case SEARCH ->
                study = study.with(
                        study.searches().withSaved(study.searches().saved().without(new Id<>(thing))));
            case CHAPTER -> study = study.withChapters(study.chapters().without(new Id<>(thing)));
        }
        bury(kind, thing);
        return study;
    }

    private void bury(Tombstone.Kind kind, UUID id) {
        study = study.with(new Tombstone(kind, id, forGood));
    }

    private void transcript(Id<Transcript> id) {
        study = study.withTranscripts(study.transcripts().without(id));
        study = study.with(study.searches().withSaved(study.searches().saved().mapped(search -> search.without(id))));
        codings(coding -> coding.transcript().equals(id));
        memos(target ->
                (target instanceof MemoTarget.OnTranscript on && on.transcript().equals(id))
                        || (target instanceof MemoTarget.OnTurn turn
                                && turn.transcript().equals(id)));
        study = study.withChapters(study.chapters()
                .mapped(chapter ->
                        new Chapter(chapter.id(), chapter.history().rewritten(fields -> fields.without(id)))));
        for (PrintedBefore entry : study.printed()) {
            if (entry.transcript().equals(id)) {
                study = study.withPrinted(study.printed().without(entry.id()));
            }
        }
    }

    /** Takes the person out; their turns stay, said by nobody known, unless their transcripts are removed too. */
    private void participant(Id<Participant> id) {
        String label = study.people().participants().has(id) ? study.people().label(id) : "";
        Items<Case> cases = study.people().cases().mapped(group -> {
            Set<Id<Participant>> left = new HashSet<>(group.participants());
            left.remove(id);
            return new Case(group.id(), group.name(), left);
        });
        study = study.with(study.people()
                .withParticipants(study.people().participants().without(id))
                .withCases(cases));
        study = study.withTranscripts(study.transcripts().mapped(transcript -> withoutVoice(transcript, id)));
        for (Id<Transcript> transcript : study.transcripts().ids()) {
            study = study.with(study.codings().replaced(transcript, list -> list.stream()
                    .map(coding -> withoutPerson(coding, id))
                    .toList()));
        }
        memos(target -> target instanceof MemoTarget.OnParticipant on
                && on.participant().equals(id));
        study = study.withEntities(study.entities().mapped(entity -> withoutLabel(entity, id, label)));
    }

    /** The label that stands in the texts stays there, as words of nobody. */
    private static Entity withoutLabel(Entity entity, Id<Participant> id, String label) {
        return entity.rendering() instanceof Rendering.LabelOf of
                        && of.participant().equals(id)
                ? entity.with(Rendering.Words.of(label))
                : entity;
    }

    private static Transcript withoutVoice(Transcript transcript, Id<Participant> id) {
        boolean speaks = transcript.speakers().stream()
                .anyMatch(s -> s.participant().filter(id::equals).isPresent());
        return speaks
                ? transcript.with(transcript
                        .speakers()
                        .mapped(s -> s.participant().filter(id::equals).isPresent() ? s.beingNobody() : s))
                : transcript;
    }

    private static Coding withoutPerson(Coding coding, Id<Participant> id) {
        if (!coding.about().contains(id)) {
            return coding;
        }
        Set<Id<Participant>> left = new HashSet<>(coding.about());
        left.remove(id);
        return coding.about(left);
    }

    private void code(Id<Code> id) {
        Set<Id<Code>> gone = study.codebook().withDescendants(id);
        codings(coding -> gone.contains(coding.code()));
        memos(target -> target instanceof MemoTarget.OnCode on && gone.contains(on.code()));
        study = study.with(study.codebook().without(id));
        study = study.with(study.searches()
                .withSaved(study.searches()
                        .saved()
                        .mapped(search -> search.with(search.rule().filter(rule -> !gone.contains(rule.code()))))));
        gone.forEach(code -> bury(Tombstone.Kind.CODE, code.value()));
    }

    private void codings(Predicate<Coding> gone) {
        Set<Id<Coding>> ids = new HashSet<>();
        study.codings().all().filter(gone).forEach(coding -> ids.add(coding.id()));
        study = study.with(study.codings().without(gone));
        ids.forEach(id -> bury(Tombstone.Kind.CODING, id.value()));
        memos(target -> target instanceof MemoTarget.OnCoding on && ids.contains(on.coding()));
    }

    private void memos(Predicate<MemoTarget> gone) {
        for (Memo memo : List.copyOf(study.memos().all())) {
            if (gone.test(memo.target())) {
                study = study.withMemos(study.memos().without(memo.id()));
                bury(Tombstone.Kind.MEMO, memo.id().value());
            }
        }
    }
}

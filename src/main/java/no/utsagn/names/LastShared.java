package no.utsagn.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.chapter.Chapter;
import no.utsagn.codebook.Code;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/** What two copies of a study both have, as both last knew it: where they say something else there, only names differ. */
final class LastShared {

    private LastShared() {}

    /** A study with those of its things that the other has too, each in the last state that both know. */
    static Study of(Study study, Study other) {
        return study.with(study.codebook()
                        .with(shared(
                                study.codebook().codes(),
                                other.codebook().codes(),
                                Code::id,
                                Code::history,
                                (code, h) -> new Code(code.id(), h))))
                .with(study.people()
                        .withParticipants(shared(
                                study.people().participants(),
                                other.people().participants(),
                                Participant::id,
                                Participant::history,
                                (p, h) -> new Participant(p.id(), h))))
                .withTranscripts(shared(
                        study.transcripts(),
                        other.transcripts(),
                        Transcript::id,
                        Transcript::history,
                        Transcript::withHistory))
                .withChapters(shared(
                        study.chapters(),
                        other.chapters(),
                        Chapter::id,
                        Chapter::history,
                        (chapter, h) -> new Chapter(chapter.id(), h)));
    }

    private static <T, F> Items<T> shared(
            Items<T> mine,
            Items<T> theirs,
            Function<T, Id<T>> id,
            Function<T, History<F>> history,
            BiFunction<T, History<F>, T> in) {
        return Items.of(
                mine.stream()
                        .flatMap(thing -> theirs
                                .find(id.apply(thing))
                                .flatMap(same -> lastShared(history.apply(thing), history.apply(same)))
                                .map(state -> in.apply(thing, new History<>(List.of(state))))
                                .stream())
                        .toList(),
                id);
    }

    private static <F> Optional<Revision<F>> lastShared(History<F> mine, History<F> theirs) {
        Set<RevisionId> known = theirs.revisions().stream().map(Revision::id).collect(Collectors.toSet());
        return mine.revisions().stream()
                .filter(revision -> known.contains(revision.id()))
                .max((one, more) -> one.stamp().at().equals(more.stamp().at())
                        ? one.id().toString().compareTo(more.id().toString())
                        : one.stamp().at().compareTo(more.stamp().at()));
    }
}

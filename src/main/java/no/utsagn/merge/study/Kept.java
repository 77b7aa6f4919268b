package no.utsagn.merge.study;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.RevisionId;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.study.Deciding.Decided;
import no.utsagn.merge.study.Deciding.Three;
import no.utsagn.study.Change;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * Texts, chapters and memos that one copy deleted and the other went on working in: asked, and kept until somebody says
 * otherwise.
 */
final class Kept {

    private static final String THERE = "there";
    private static final String GONE = "gone";

    private final Copies copies;
    private final Deciding deciding;

    Kept(Copies copies, Deciding deciding) {
        this.copies = copies;
        this.deciding = deciding;
    }

    /** The ids of the transcripts that stay. */
    Set<UUID> transcripts() {
        return kept(Study::transcripts, Transcript::id, Kind.TRANSCRIPT, Transcript::title, this::workedOn);
    }

    /** The ids of the chapters and memos that stay. To be asked once it is known which texts and codes do. */
    Set<UUID> writings() {
        Set<UUID> kept = kept(
                Study::chapters,
                Chapter::id,
                Kind.CHAPTER,
                chapter -> chapter.fields().title(),
                this::writtenIn);
        kept.addAll(kept(Study::memos, Memo::id, Kind.MEMO, memo -> "", this::rewritten));
        return kept;
    }

    private <T> Set<UUID> kept(
            Function<Study, Items<T>> of,
            Function<T, Id<T>> id,
            Kind kind,
            Function<T, String> name,
            Predicate<T> touched) {
        Set<UUID> kept = new HashSet<>();
        for (Study study : List.of(copies.ours(), copies.theirs())) {
            for (T thing : of.apply(study)) {
                UUID uuid = id.apply(thing).value();
                if (copies.lineage().gone(uuid)
                        && !isForGood(uuid)
                        && touched.test(thing)
                        && stays(
                                uuid,
                                kind,
                                name.apply(thing),
                                of.apply(copies.ours()).has(id.apply(thing)))) {
                    kept.add(uuid);
                }
            }
        }
        return kept;
    }

    private boolean isForGood(UUID thing) {
        return copies.ours().tombstones().stream()
                .anyMatch(stone -> stone.forGood() && stone.id().equals(thing));
    }

    /** Whether a chapter is in a state that nobody who deleted it knew. */
    private boolean writtenIn(Chapter chapter) {
        Past past = copies.lineage().united();
        UUID id = chapter.id().value();
        RevisionId head = chapter.history().head().id();
        return past.changesOf(id).stream().map(Change::id).noneMatch(head::equals)
                && past.holding(id).stream()
                        .flatMap(deletion -> deletion.head().stream())
                        .noneMatch(head::equals);
    }

    /** Whether a memo was written anew by one who did not know that it was deleted. */
    private boolean rewritten(Memo memo) {
        Side with = copies.ours().memos().has(memo.id()) ? Side.OURS : Side.THEIRS;
        Side newer = copies.lineage().newer(memo.id().value());
        return newer == with || newer == Side.BOTH;
    }

    /** Whether something was done to it that the one who deleted it had not seen. */
    private boolean workedOn(Transcript transcript) {
        boolean said = copies.lineage().united().holding(transcript.id().value()).stream()
                .map(Deletion::head)
                .flatMap(Optional::stream)
                .noneMatch(transcript.state()::equals);
        Study with = copies.ours().transcripts().has(transcript.id()) ? copies.ours() : copies.theirs();
        boolean coded = with.codings().in(transcript.id()).stream()
                .map(Coding::id)
                .map(Id::value)
                .anyMatch(coding -> !copies.lineage().gone(coding));
        return said || coded || quoted(with, transcript.id());
    }

    /** Whether a chapter quotes it in none but states that the other copy does not know. */
    private boolean quoted(Study with, Id<Transcript> transcript) {
        boolean here = copies.ours().transcripts().has(transcript);
        Items<Chapter> others = (here ? copies.theirs() : copies.ours()).chapters();
        return with.chapters().stream()
                .filter(chapter -> !copies.lineage().gone(chapter.id().value()))
                .anyMatch(chapter -> quotes(chapter.fields(), transcript)
                        .anyMatch(quote -> !isKnown(quote, chapter, others.find(chapter.id()))));
    }

    private static Stream<Quote> quotes(ChapterFields fields, Id<Transcript> transcript) {
        return fields.items().stream()
                .filter(Quote.class::isInstance)
                .map(Quote.class::cast)
                .filter(quote -> quote.transcript().equals(transcript));
    }

    private static boolean isKnown(Quote quote, Chapter chapter, Optional<Chapter> other) {
        return chapter.history().revisions().stream()
                .filter(state -> quotes(state.fields(), quote.transcript()).anyMatch(q -> q.id().equals(quote.id())))
                .anyMatch(state ->
                        other.flatMap(there -> there.history().find(state.id())).isPresent());
    }

    private boolean stays(UUID thing, Kind kind, String name, boolean here) {
        Three<String> three = new Three<>(Optional.empty(), here ? THERE : GONE, here ? GONE : THERE);
        Question question = Question.of(thing, Field.EXISTENCE);
        Deciding by = deciding.answers().to(question).isEmpty()
                        && deciding.answers().rest().isPresent()
                ? deciding.answering(question, here ? Answer.OURS : Answer.THEIRS)
                : deciding;
        Decided<String> decided = by.field(question, three, here ? Side.OURS : Side.THEIRS, value -> value);
        List<FieldDifference> fields = decided
                .told()
                .map(f -> new FieldDifference(
                        f.question(),
                        f.base(),
                        f.ours(),
                        f.theirs(),
                        f.changed(),
                        f.asks(),
                        f.taken(),
                        Optional.of(new Proposal(THERE, Proposal.Why.IN_USE))))
                .stream()
                .toList();
        deciding.contest(
                new Difference(kind, thing, What.GONE_AND_CHANGED, Side.BOTH, name, "", Optional.empty(), 1, fields));
        return decided.value().equals(THERE);
    }
}

package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.coding.Coding;
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
import no.utsagn.study.Deletion;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/** Transcripts that one copy deleted and the other went on working in: asked, and kept until somebody says otherwise. */
final class Kept {

    private static final String THERE = "there";
    private static final String GONE = "gone";

    private final Copies copies;
    private final Deciding deciding;
    private final Set<UUID> asked = new HashSet<>();

    Kept(Copies copies, Deciding deciding) {
        this.copies = copies;
        this.deciding = deciding;
    }

    /** The ids of those that stay. */
    Set<UUID> transcripts() {
        Set<UUID> kept = new HashSet<>();
        List<Transcript> alone = new ArrayList<>();
        copies.ours().transcripts().forEach(alone::add);
        copies.theirs().transcripts().stream()
                .filter(t -> !copies.ours().transcripts().has(t.id()))
                .forEach(alone::add);
        for (Transcript transcript : alone) {
            if (isAsked(transcript)) {
                asked.add(transcript.id().value());
                if (stays(transcript)) {
                    kept.add(transcript.id().value());
                }
            }
        }
        return kept;
    }

    /** All that are told of here, those that go too. */
    Set<UUID> asked() {
        return asked;
    }

    private boolean isAsked(Transcript transcript) {
        UUID id = transcript.id().value();
        boolean forGood = copies.ours().tombstones().stream()
                .anyMatch(stone -> stone.forGood() && stone.id().equals(id));
        return copies.lineage().gone(id) && !forGood && workedOn(transcript);
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

    private boolean stays(Transcript transcript) {
        boolean here = copies.ours().transcripts().has(transcript.id());
        Three<String> three = new Three<>(Optional.empty(), here ? THERE : GONE, here ? GONE : THERE);
        Question question = Question.of(transcript.id().value(), Field.EXISTENCE);
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
        deciding.tell(new Difference(
                Kind.TRANSCRIPT,
                transcript.id().value(),
                What.GONE_AND_CHANGED,
                Side.BOTH,
                transcript.title(),
                "",
                Optional.empty(),
                1,
                fields));
        return decided.value().equals(THERE);
    }
}

package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.ChapterItem.Heading;
import no.utsagn.chapter.ChapterItem.Prose;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.language.Span;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.study.Deciding.Written;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;

/**
 * The chapters of both, item by item. What only one put in, took out or rewrote is so; what an author wrote and both
 * rewrote is asked; where both moved things, they lie as the newest has them.
 */
final class ChapterMerge {

    private final Copies copies;
    private final Deciding deciding;
    private final Texts texts;

    ChapterMerge(Copies copies, Deciding deciding, Texts texts) {
        this.copies = copies;
        this.deciding = deciding;
        this.texts = texts;
    }

    Items<Chapter> merged() {
        return new ItemMerge<Chapter>(copies, deciding, Kind.CHAPTER, Chapter::id, c -> c.fields()
                        .title())
                .merged(
                        moved(copies.ours().chapters(), Side.OURS),
                        moved(copies.theirs().chapters(), Side.THEIRS),
                        (ours, theirs, newer) -> both(ours, theirs));
    }

    /** The chapters of a copy with their quotes where the words now stand. No new state: the author changed nothing. */
    private Items<Chapter> moved(Items<Chapter> chapters, Side copy) {
        return chapters.mapped(chapter -> {
            ChapterFields fields = chapter.fields();
            for (Transcript transcript : texts.merged()) {
                for (TextChange change : texts.changes(transcript.id(), copy)) {
                    fields = fields.moved(transcript.id(), change);
                }
            }
            List<ChapterItem> left = fields.items().stream()
                    .filter(item ->
                            !(item instanceof Quote quote) || texts.merged().has(quote.transcript()))
                    .toList();
            ChapterFields there = fields.with(left);
            return there.equals(chapter.fields())
                    ? chapter
                    : new Chapter(chapter.id(), chapter.history().headSaying(there));
        });
    }

    private Chapter both(Chapter ours, Chapter theirs) {
        History<ChapterFields> theirHistory = theirs.history();
        ThingMerge<ChapterFields> merge = new ThingMerge<>(deciding, copies, ours.history(), theirHistory);
        UUID id = ours.id().value();
        String title = merge.field(Question.of(id, Field.NAME), ChapterFields::title, Written.TEXT);
        ChapterFields fields = new ChapterFields(title, items(id, merge));
        if (merge.ahead() != Side.NEITHER) {
            deciding.tell(new Difference(
                    Kind.CHAPTER, id, What.CHANGED, merge.ahead(), title, "", Optional.empty(), 1, merge.told()));
        }
        History<ChapterFields> merged = merge.merged(fields);
        // one state of both, out of which an edit of the text took a quote in one of them: that is no new state
        return new Chapter(ours.id(), merged.now().equals(fields) ? merged : merged.headSaying(fields));
    }

    private List<ChapterItem> items(UUID chapter, ThingMerge<ChapterFields> merge) {
        Map<Id<ChapterItem>, ChapterItem> ours = byId(merge.ours());
        Map<Id<ChapterItem>, ChapterItem> theirs = byId(merge.theirs());
        List<Map<Id<ChapterItem>, ChapterItem>> bases =
                merge.bases().stream().map(ChapterMerge::byId).toList();
        List<Id<ChapterItem>> order = order(merge, ours, theirs);
        List<ChapterItem> items = new ArrayList<>();
        for (Id<ChapterItem> id : order) {
            item(chapter, merge, id, ours, theirs, bases).ifPresent(items::add);
        }
        return items;
    }

    private static Map<Id<ChapterItem>, ChapterItem> byId(ChapterFields fields) {
        return fields.items().stream()
                .collect(Collectors.toMap(ChapterItem::id, item -> item, (a, b) -> a, LinkedHashMap::new));
    }

    /** As the one has them who alone changed the order, or changed it last; what is the other's stands after its neighbour. */
    private static List<Id<ChapterItem>> order(
            ThingMerge<ChapterFields> merge,
            Map<Id<ChapterItem>, ChapterItem> ours,
            Map<Id<ChapterItem>, ChapterItem> theirs) {
        boolean oursFirst = merge.ahead() == Side.OURS || (merge.ahead() != Side.THEIRS && merge.newest() == Side.OURS);
        List<Id<ChapterItem>> order = new ArrayList<>((oursFirst ? ours : theirs).keySet());
        Optional<Id<ChapterItem>> before = Optional.empty();
        for (Id<ChapterItem> id : (oursFirst ? theirs : ours).keySet()) {
            if (!order.contains(id)) {
                order.add(before.map(order::indexOf).orElse(-1) + 1, id);
            }
            before = Optional.of(id);
        }
        return order;
    }

    private Optional<ChapterItem> item(
            UUID chapter,
            ThingMerge<ChapterFields> merge,
            Id<ChapterItem> id,
            Map<Id<ChapterItem>, ChapterItem> ours,
            Map<Id<ChapterItem>, ChapterItem> theirs,
            List<Map<Id<ChapterItem>, ChapterItem>> bases) {
        Optional<ChapterItem> here = Optional.ofNullable(ours.get(id));
        Optional<ChapterItem> there = Optional.ofNullable(theirs.get(id));
        List<ChapterItem> before = bases.stream()
                .map(base -> Optional.ofNullable(base.get(id)))
                .flatMap(Optional::stream)
                .toList();
        if (here.isPresent() && there.isPresent()) {
            return Optional.of(one(chapter, merge, here.get(), there.get(), before));
        }
        ChapterItem left = here.or(() -> there).orElseThrow();
        if (wentWithItsText(left, here.isPresent() ? copies.theirs() : copies.ours())) {
            return Optional.of(left);
        }
        boolean wasThere = before.stream().anyMatch(base -> said(base).equals(said(left)));
        boolean rewritten = !before.isEmpty() && !wasThere;
        return before.isEmpty() || rewritten ? Optional.of(left) : Optional.empty();
    }

    /** Whether a copy has not the text that is quoted: there the quote went with it, and stays where the text does. */
    private static boolean wentWithItsText(ChapterItem item, Study lacking) {
        return item instanceof Quote quote && !lacking.transcripts().has(quote.transcript());
    }

    private ChapterItem one(
            UUID chapter,
            ThingMerge<ChapterFields> merge,
            ChapterItem ours,
            ChapterItem theirs,
            List<ChapterItem> before) {
        Set<ChapterItem> states = before.stream().map(ChapterMerge::said).collect(Collectors.toSet());
        boolean here = states.size() != 1 || !states.contains(said(ours));
        boolean there = states.size() != 1 || !states.contains(said(theirs));
        if (said(ours).equals(said(theirs))) {
            return sameWords(merge, ours, theirs, before);
        }
        if (here != there) {
            return here ? ours : theirs;
        }
        Optional<String> written = written(ours);
        if (written.isEmpty() || written(theirs).isEmpty()) {
            return merge.newest() == Side.OURS ? ours : theirs;
        }
        Function<ChapterFields, String> of =
                fields -> Optional.ofNullable(byId(fields).get(ours.id()))
                        .flatMap(ChapterMerge::written)
                        .orElse("");
        String words =
                merge.field(Question.at(chapter, Field.CONTENTS, ours.id().value()), of, Written.TEXT);
        return writing(merge.newest() == Side.OURS ? ours : theirs, words);
    }

    /** A quote that one made longer or shorter is so; where nobody or both did, as the newest has it. */
    private static ChapterItem sameWords(
            ThingMerge<ChapterFields> merge, ChapterItem ours, ChapterItem theirs, List<ChapterItem> before) {
        Set<Integer> lengths = before.stream().map(ChapterMerge::length).collect(Collectors.toSet());
        boolean here = !lengths.contains(length(ours));
        boolean there = !lengths.contains(length(theirs));
        Side side = here == there ? merge.newest() : here ? Side.OURS : Side.THEIRS;
        return (merge.ahead() == Side.OURS || merge.ahead() == Side.THEIRS ? merge.ahead() : side) == Side.OURS
                ? ours
                : theirs;
    }

    private static int length(ChapterItem item) {
        return item instanceof Quote quote ? quote.span().length() : 0;
    }

    private static Optional<String> written(ChapterItem item) {
        if (item instanceof Heading heading) {
            return Optional.of(heading.text());
        }
        return item instanceof Prose prose ? Optional.of(prose.text()) : Optional.empty();
    }

    private static ChapterItem writing(ChapterItem item, String words) {
        return item instanceof Heading heading
                ? new Heading(heading.id(), heading.level(), words)
                : new Prose(item.id(), words);
    }

    /** An item but for where its words stand: these move without anybody's doing. */
    private static ChapterItem said(ChapterItem item) {
        return item instanceof Quote quote ? over(quote, new Span(0, 1)).with(marks(quote)) : item;
    }

    /** What the author put in, counted from where the quote begins. */
    private static QuoteEdit marks(Quote quote) {
        return quote.edit().moved(new TextChange(Span.ofLength(0, quote.span().start()), 0, false));
    }

    private static Quote over(Quote quote, Span span) {
        return new Quote(quote.id(), quote.transcript(), span, quote.form(), quote.edit());
    }
}

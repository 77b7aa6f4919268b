package no.utsagn.storage.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.ChapterItem.Heading;
import no.utsagn.chapter.ChapterItem.Prose;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.Span;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;

/** What stands in a chapter: headings, the author's text, quotes with what was done to them. */
final class ItemTables {

    private static final Table ITEM = Table.of(
            "chapter_item",
            "chapter revision place",
            "id kind heading_level words transcript span_start span_end form printed_form");
    private static final Table MARK =
            Table.of("quote_mark", "chapter revision item place", "kind span_start span_end words form");
    private static final Table FORM = Table.of("quote_form", "chapter revision item form", "words");

    static final List<Table> ALL = List.of(ITEM, MARK, FORM);

    /** The kinds of items, as the file names them. */
    private enum Kind {
        HEADING,
        PROSE,
        QUOTE
    }

    /** The kinds of marks, as the file names them. */
    private enum MarkKind {
        ELISION,
        INSERTION,
        GLOSS,
        NEUTRAL,
        REWORDED
    }

    private final Source.Owned items;
    private final Source.Owned marks;
    private final Source.Owned forms;

    ItemTables(Source source) {
        items = source.owned(ITEM, 2);
        marks = source.owned(MARK, 3);
        forms = source.owned(FORM, 3);
    }

    static void write(Id<Chapter> in, int revision, int place, ChapterItem item, Rows rows) {
        Optional<Object> none = Optional.empty();
        if (item instanceof Heading h) {
            rows.add(
                    ITEM, in, revision, place, h.id(), Kind.HEADING, h.level(), h.text(), none, none, none, none, none);
        } else if (item instanceof Prose p) {
            rows.add(ITEM, in, revision, place, p.id(), Kind.PROSE, none, p.text(), none, none, none, none, none);
        } else if (item instanceof Quote quote) {
            rows.add(
                    ITEM,
                    in,
                    revision,
                    place,
                    quote.id(),
                    Kind.QUOTE,
                    none,
                    none,
                    quote.transcript(),
                    quote.span().start(),
                    quote.span().end(),
                    quote.form(),
                    quote.edit().printed());
            write(in, revision, place, quote.edit(), rows);
        }
    }

    private static void write(Id<Chapter> in, int revision, int item, QuoteEdit edit, Rows rows) {
        int place = 0;
        for (AuthorMark mark : edit.marks()) {
            Span span = span(mark);
            Optional<Object> form =
                    mark instanceof AuthorMark.Reworded reworded ? Optional.of(reworded.form()) : Optional.empty();
            Optional<Object> words =
                    mark instanceof AuthorMark.Elision ? Optional.empty() : Optional.of(mark.written());
            rows.add(MARK, in, revision, item, place++, kind(mark), span.start(), span.end(), words, form);
        }
        edit.rewritten().forEach((form, words) -> rows.add(FORM, in, revision, item, form, words));
    }

    private static MarkKind kind(AuthorMark mark) {
        if (mark instanceof AuthorMark.Elision) {
            return MarkKind.ELISION;
        }
        if (mark instanceof AuthorMark.Neutral) {
            return MarkKind.NEUTRAL;
        }
        if (mark instanceof AuthorMark.Reworded) {
            return MarkKind.REWORDED;
        }
        return mark instanceof AuthorMark.Insertion ? MarkKind.INSERTION : MarkKind.GLOSS;
    }

    private static Span span(AuthorMark mark) {
        if (mark instanceof AuthorMark.Elision elision) {
            return elision.span();
        }
        if (mark instanceof AuthorMark.Neutral neutral) {
            return neutral.span();
        }
        return mark instanceof AuthorMark.Reworded reworded ? reworded.span() : Span.at(mark.place());
    }

    List<ChapterItem> items(Id<Chapter> chapter, int revision) {
        return items.of(chapter.value(), revision).stream()
                .map(c -> item(chapter, revision, c))
                .toList();
    }

    private ChapterItem item(Id<Chapter> chapter, int revision, Cells c) {
        return switch (c.word("kind", Kind.class)) {
            case HEADING -> new Heading(c.id("id"), c.number("heading_level"), c.string("words"));
            case PROSE -> new Prose(c.id("id"), c.string("words"));
            case QUOTE ->
                new Quote(
                        c.id("id"),
                        c.id("transcript"),
                        c.span(),
                        c.maybeWord("form", Quote.Form.class),
                        edit(chapter, revision, c));
        };
    }

    private QuoteEdit edit(Id<Chapter> chapter, int revision, Cells item) {
        int place = item.number("place");
        Map<Written, String> rewritten = new EnumMap<>(Written.class);
        forms.of(chapter.value(), revision, place)
                .forEach(c -> rewritten.put(c.word("form", Written.class), c.string("words")));
        return new QuoteEdit(
                marks.of(chapter.value(), revision, place).stream()
                        .map(ItemTables::mark)
                        .toList(),
                rewritten,
                item.word("printed_form", Written.class));
    }

    private static AuthorMark mark(Cells c) {
        return switch (c.word("kind", MarkKind.class)) {
            case ELISION -> new AuthorMark.Elision(c.span());
            case INSERTION -> new AuthorMark.Insertion(c.number("span_start"), c.string("words"));
            case GLOSS -> new AuthorMark.Gloss(c.number("span_start"), c.string("words"));
            case NEUTRAL -> new AuthorMark.Neutral(c.span(), c.string("words"));
            case REWORDED -> new AuthorMark.Reworded(c.word("form", Written.class), c.span(), c.string("words"));
        };
    }
}

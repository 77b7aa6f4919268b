package no.utsagn.chapter;

import java.util.List;
import java.util.function.UnaryOperator;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;

/** What a chapter holds, in print order. */
public record ChapterFields(String title, List<ChapterItem> items) {

    public ChapterFields {
        items = List.copyOf(items);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a chapter without a title");
        }
    }

    /** The same chapter with other items. */
    public ChapterFields with(List<ChapterItem> others) {
        return new ChapterFields(title, others);
    }

    /** The same without quotes from a transcript. */
    public ChapterFields without(Id<Transcript> transcript) {
        return with(items.stream()
                .filter(item -> !(item instanceof ChapterItem.Quote quote
                        && quote.transcript().equals(transcript)))
                .toList());
    }

    /** The same after a change of a transcript's text. */
    public ChapterFields moved(Id<Transcript> changed, TextChange change) {
        return with(items.stream()
                .flatMap(item -> item.moved(changed, change).stream())
                .toList());
    }

    /** The same with all that an author wrote rewritten. */
    public ChapterFields reworded(UnaryOperator<String> change) {
        return new ChapterFields(
                change.apply(title),
                items.stream().map(item -> item.reworded(change)).toList());
    }

    @Override
    public String toString() {
        return "ChapterFields of " + items.size() + " items";
    }
}

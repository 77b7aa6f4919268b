package no.utsagn.app.chapters;

import java.util.List;
import no.utsagn.analysis.Passage;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.study.Study;

/** Tells in which chapters words lie. */
public final class QuotePlaces {

    private QuotePlaces() {}

    /** The chapters that hold a quote of some of these words, in the order they were made. */
    public static List<Chapter> of(Study study, Passage passage) {
        return study.chapters().stream()
                .filter(chapter -> chapter.fields().items().stream().anyMatch(item -> shares(item, passage)))
                .toList();
    }

    private static boolean shares(ChapterItem item, Passage passage) {
        return item instanceof ChapterItem.Quote quote
                && quote.transcript().equals(passage.transcript())
                && quote.span().overlaps(passage.span());
    }
}

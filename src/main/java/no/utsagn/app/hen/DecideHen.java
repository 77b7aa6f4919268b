package no.utsagn.app.hen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Problem;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.names.hen.Deciding;
import no.utsagn.names.hen.Spot;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/**
 * Decides about gendered words in quotes, one at a time; each decision is one step to undo. What was said is never
 * touched: a decision is a mark of the author's on the quote.
 */
public final class DecideHen {

    private final OpenStudy open;

    public DecideHen(OpenStudy open) {
        this.open = open;
    }

    /**
     * Puts other words where one stands: "hen", or a role in brackets.
     *
     * @throws no.utsagn.base.ProblemException if the words are blank, or the quote is not there any more
     */
    public void put(Spot spot, String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            throw Problem.of("hen.no-words").exception();
        }
        change(EditKind.HEN_PUT, spot, edit -> Deciding.put(edit, spot, wanted));
    }

    /**
     * Leaves a word as it is; it is not asked about again.
     *
     * @throws no.utsagn.base.ProblemException if the quote is not there any more
     */
    public void leave(Spot spot) {
        change(EditKind.HEN_LEFT, spot, edit -> Deciding.leave(edit, spot));
    }

    /**
     * Takes a decision back: the word stands there again, and is asked about again.
     *
     * @throws no.utsagn.base.ProblemException if the quote is not there any more
     */
    public void takeBack(Spot spot) {
        change(EditKind.HEN_TAKEN_BACK, spot, edit -> Deciding.undecided(edit, spot));
    }

    private void change(EditKind kind, Spot spot, UnaryOperator<QuoteEdit> how) {
        Study study = open.now();
        Chapter chapter = study.chapters().find(spot.chapter()).orElseThrow(() -> Problem.of("hen.gone")
                .exception());
        List<ChapterItem> items = new ArrayList<>(chapter.fields().items());
        int at = index(items, spot);
        Quote quote = (Quote) items.get(at);
        requireThere(study, quote, spot);
        QuoteEdit after = how.apply(quote.edit());
        if (!after.equals(quote.edit())) {
            items.set(at, quote.with(after));
            Chapter changed = chapter.with(chapter.fields().with(items), open.stamp());
            open.apply(kind, List.of(chapter.id().value(), quote.id().value()), s -> s.with(changed));
        }
    }

    private static int index(List<ChapterItem> items, Spot spot) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Quote quote && quote.id().equals(spot.quote())) {
                return i;
            }
        }
        throw Problem.of("hen.gone").exception();
    }

    private static void requireThere(Study study, Quote quote, Spot spot) {
        boolean there = spot.form() == Written.SPOKEN
                ? quote.span().contains(spot.span()) && study.transcripts().has(quote.transcript())
                : spot.span().end()
                        <= quote.edit()
                                .rewritten()
                                .getOrDefault(spot.form(), "")
                                .length();
        if (!there || spot.span().isEmpty()) {
            throw Problem.of("hen.gone").exception();
        }
    }
}

package no.utsagn.ui.transcript.ink;

import no.utsagn.ui.transcript.page.Differences;
import no.utsagn.ui.transcript.page.Page;
import no.utsagn.ui.transcript.page.Pieces;
import no.utsagn.ui.transcript.page.Rewritten;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;

/** Writes pages into the area: a whole one, or only what is different from the one that stands there. */
public final class Writing {

    private final WordArea area;
    private final Page page;
    private final Pieces pieces;
    private final Inking inking;

    private Writing(WordArea area, Page page, Pieces pieces, Inking inking) {
        this.area = area;
        this.page = page;
        this.pieces = pieces;
        this.inking = inking;
    }

    /** Begins a page. Nothing is written yet, but what stands beside it can be asked for. */
    public static Writing of(WordArea area, Page page) {
        Pieces pieces = Pieces.of(page.transcript());
        return new Writing(area, page, pieces, Inking.of(page, pieces));
    }

    public Page page() {
        return page;
    }

    public Pieces pieces() {
        return pieces;
    }

    public Inking inking() {
        return inking;
    }

    /** Writes all of it in the place of whatever stands there. */
    public void open() {
        area.replace(0, area.getLength(), document(0, pieces.size()));
        restyleEdges(0, pieces.size() - 1);
        area.getUndoManager().forgetHistory();
    }

    /** Another page of the same text: only pieces that look different are drawn anew. */
    public Writing changed(Page next, Differences differences) {
        Writing after = new Writing(area, next, pieces, inking.after(next, differences));
        differences.pieces().forEach(piece -> area.setStyleSpans(pieces.viewStart(piece), after.spans(piece)));
        return after;
    }

    /** Writes only those paragraphs anew whose words are not those of the page before, so that the others stay. */
    public void mend(Writing old) {
        Rewritten rewritten = Rewritten.of(
                old.pieces,
                old.page.transcript().text(),
                pieces,
                page.transcript().text());
        if (!rewritten.isEmpty()) {
            area.replace(
                    old.pieces.viewStart(rewritten.from()),
                    old.pieces.viewEnd(rewritten.oldTo() - 1),
                    document(rewritten.from(), rewritten.newTo()));
            restyleEdges(rewritten.from(), rewritten.newTo() - 1);
            restyleEdges(0, pieces.size() - 1);
        }
        for (int i = 0; i < pieces.size(); i++) {
            StyleSpans<Ink> now = spans(i);
            int was = rewritten.oldOf(i);
            if (was < 0 || !old.spans(was).equals(now)) {
                area.setStyleSpans(pieces.viewStart(i), now);
            }
        }
        area.getUndoManager().forgetHistory();
    }

    private StyledDocument<Para, String, Ink> document(int from, int to) {
        ReadOnlyStyledDocumentBuilder<Para, String, Ink> document =
                new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), Para.PLAIN);
        for (int i = from; i < to; i++) {
            document.addParagraph(pieces.get(i).span().of(page.transcript().text()), spans(i), para(i));
        }
        return document.build();
    }

    private Para para(int piece) {
        return Para.of(pieces.get(piece), piece == 0, piece == pieces.size() - 1);
    }

    /** The first and the last paragraph that are written keep the style of what stood there before. */
    private void restyleEdges(int first, int last) {
        restyle(first);
        restyle(last);
    }

    private void restyle(int piece) {
        if (!area.getParagraph(piece).getParagraphStyle().equals(para(piece))) {
            area.setParagraphStyle(piece, para(piece));
        }
    }

    private StyleSpans<Ink> spans(int piece) {
        StyleSpansBuilder<Ink> spans = new StyleSpansBuilder<>();
        inking.of(piece).forEach(inked -> spans.add(inked.ink(), inked.span().length()));
        return spans.create();
    }
}

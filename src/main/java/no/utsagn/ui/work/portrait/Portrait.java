package no.utsagn.ui.work.portrait;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.transcript.page.Page;

/**
 * A transcript from first to last word in as many rows as there is room for.
 *
 * @param length of the text, in UTF-16 characters
 */
record Portrait(int length, List<Row> rows) {

    /** How many colours share a row at most. */
    static final int MOST_COLORS = 3;

    /**
     * A part of the text.
     *
     * @param informant whether an informant says most of it
     * @param colors of the codings that it shares a character with, each once, the first three
     */
    record Row(boolean informant, List<String> colors) {}

    Portrait {
        rows = List.copyOf(rows);
    }

    /** The portrait of a page. Takes time in proportion to codings and rows, never to both multiplied. */
    static Portrait of(Page page, int count) {
        int length = page.transcript().text().length();
        List<List<String>> colors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            colors.add(new ArrayList<>());
        }
        for (Page.Stripe stripe : page.stripes()) {
            for (int row = row(stripe.span().start(), length, count);
                    row <= row(stripe.span().end() - 1, length, count);
                    row++) {
                List<String> here = colors.get(row);
                if (here.size() < MOST_COLORS && !here.contains(stripe.color())) {
                    here.add(stripe.color());
                }
            }
        }
        boolean[] informants = informants(page, length, count);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Row(informants[i], List.copyOf(colors.get(i))));
        }
        return new Portrait(length, rows);
    }

    private static boolean[] informants(Page page, int length, int count) {
        int[] said = new int[count];
        List<Turn> turns = page.transcript().turns();
        for (int i = 0; i < turns.size(); i++) {
            Span span = turns.get(i).span();
            int sign = page.heads().get(i).researcher() ? -1 : 1;
            for (int row = row(span.start(), length, count); row <= row(span.end(), length, count); row++) {
                Span part = part(row, length, count);
                said[row] += sign * part.intersection(span).map(Span::length).orElse(0);
            }
        }
        boolean[] informants = new boolean[count];
        for (int i = 0; i < count; i++) {
            informants[i] = said[i] > 0;
        }
        return informants;
    }

    private static int row(int offset, int length, int count) {
        return (int) Math.min(count - 1, (long) Math.max(0, offset) * count / Math.max(1, length));
    }

    private static Span part(int row, int length, int count) {
        return new Span((int) ((long) row * length / count), (int) ((row + 1L) * length / count));
    }

    /** Where a row of the strip lies in the text. @param share from the top, 0 to 1 */
    int offset(double share) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * length);
    }
}

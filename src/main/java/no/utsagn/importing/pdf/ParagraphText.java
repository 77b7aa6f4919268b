package no.utsagn.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.language.canonical.Canonical;

/** Puts printed lines together to paragraphs. */
final class ParagraphText {

    private final List<PageLine> lines;
    private final Layout layout;
    private final Hyphens hyphens;
    private final List<RawLine> paragraphs = new ArrayList<>();

    ParagraphText(List<PageLine> lines) {
        this.lines = lines;
        this.layout = new Layout(lines);
        this.hyphens = new Hyphens(lines);
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || layout.begins(lines.get(at - 1), lines.get(at))) {
                add(from, at);
                from = at;
            }
        }
    }

    private void add(int from, int to) {
        PageLine first = lines.get(from);
        StringBuilder text = new StringBuilder(first.text());
        boolean allBold = first.bold() == first.text().length();
        int bold = first.bold();
        for (PageLine line : lines.subList(from + 1, to)) {
            hyphens.join(text, line.text());
            allBold &= line.bold() == line.text().length();
            bold = allBold ? text.length() : Math.min(bold, text.length());
        }
        int boldLength = canonical(text.substring(0, bold)).length();
        String canonical = canonical(text.toString());
        if (!canonical.isBlank()) {
            boolean gap = from > 0 && layout.isSpaced(lines.get(from - 1), first);
            boolean heading = layout.isLarge(first);
            paragraphs.add(RawLine.paragraph(canonical, paragraphs.size() + 1)
                    .joined(Join.PARAGRAPH, gap)
                    .styled(Math.min(boldLength, canonical.length()), heading));
        }
    }

    private static String canonical(String text) {
        return Canonical.of(text).text().replace('\n', ' ').strip();
    }

    List<RawLine> paragraphs() {
        return paragraphs;
    }

    /** How many parted words were put together. */
    int joinedWords() {
        return hyphens.joined();
    }
}

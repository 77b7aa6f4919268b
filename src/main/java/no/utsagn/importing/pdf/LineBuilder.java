package no.utsagn.importing.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.utsagn.importing.pdf.PageLine.Place;
import org.apache.pdfbox.text.TextPosition;

/** Puts the words of one printed line together. */
final class LineBuilder {

    /** A gap of so many times the size of the type parts columns; the blanks of justified text stay below. */
    private static final float COLUMN = 1.8f;

    private static final int LONGEST_NAME = 40;
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern UNIT = Pattern.compile("(?:.*[^\\p{L}])?[cdkm]?m");

    private final List<String> texts = new ArrayList<>();
    private final List<List<TextPosition>> words = new ArrayList<>();

    void add(String text, List<TextPosition> glyphs) {
        if (!text.isBlank() && !glyphs.isEmpty()) {
            texts.add(text);
            words.add(List.copyOf(glyphs));
        }
    }

    /** The line, if it holds anything, and an empty builder after that. */
    Optional<PageLine> build(int page, Marks marks) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        float size = Glyphs.largest(words);
        float base = Glyphs.base(words, size);
        StringBuilder text = new StringBuilder();
        int bold = 0;
        boolean allBold = true;
        float bodyLeft = left(0);
        boolean noteMark = Glyphs.isNoteMark(words.get(0).get(0), size, base);
        for (int i = 0; i < words.size(); i++) {
            boolean column = i > 0 && bodyLeft == left(0) && text.length() <= LONGEST_NAME && isColumn(i, size);
            String word = word(i, size, base, marks);
            if (!word.isEmpty()) {
                bodyLeft = column ? left(i) : bodyLeft;
                text.append(text.length() == 0 ? "" : column ? "\t" : " ").append(word);
                allBold &= words.get(i).stream().allMatch(Glyphs::isBold);
                bold = allBold ? text.length() : bold;
            }
        }
        List<TextPosition> last = words.get(words.size() - 1);
        TextPosition end = last.get(last.size() - 1);
        Place place = new Place(left(0), bodyLeft, right(end), base, size, firstWord(), end.getPageHeight());
        texts.clear();
        words.clear();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageLine(page, text.toString(), bold, noteMark, place));
    }

    private String word(int i, float size, float base, Marks marks) {
        List<TextPosition> glyphs = words.get(i);
        boolean plain = glyphs.stream().noneMatch(glyph -> Glyphs.isNoteMark(glyph, size, base));
        StringBuilder kept = new StringBuilder();
        int dropped = 0;
        for (TextPosition glyph : glyphs) {
            boolean mark =
                    Glyphs.isNoteMark(glyph, size, base) && !UNIT.matcher(kept).matches();
            dropped += mark ? 1 : 0;
            kept.append(mark ? "" : glyph.getUnicode());
        }
        if (dropped > 0) {
            marks.add();
        }
        String word = plain ? texts.get(i) : kept.toString();
        return LIGATURE.matcher(word)
                .replaceAll(found -> Normalizer.normalize(found.group(), Form.NFKC))
                .strip();
    }

    private boolean isColumn(int i, float size) {
        List<TextPosition> before = words.get(i - 1);
        return left(i) - right(before.get(before.size() - 1)) > COLUMN * size;
    }

    private float left(int i) {
        return words.get(i).get(0).getXDirAdj();
    }

    /** How wide the first word is; what PDFBox takes for a word may hold blanks. */
    private float firstWord() {
        float right = left(0);
        for (TextPosition glyph : words.get(0)) {
            if (glyph.getUnicode().isBlank()) {
                break;
            }
            right = right(glyph);
        }
        return right - left(0);
    }

    private static float right(TextPosition glyph) {
        return glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }

    /** Counts the marks that were taken from words. */
    static final class Marks {
        private int count;

        private void add() {
            count++;
        }

        int count() {
            return count;
        }
    }
}

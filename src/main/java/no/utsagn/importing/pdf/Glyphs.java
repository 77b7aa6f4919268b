package no.utsagn.importing.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/** What the characters of a word tell besides their letters. */
final class Glyphs {

    private static final float SMALL = 0.8f;
    private static final float RAISED = 0.15f;
    private static final int HEAVY = 600;

    private Glyphs() {}

    static float size(TextPosition glyph) {
        return glyph.getFontSizeInPt() > 0 ? glyph.getFontSizeInPt() : glyph.getHeightDir();
    }

    /** The size of the largest type in a line, which its small signs are measured by. */
    static float largest(List<List<TextPosition>> words) {
        return (float) words.stream()
                .flatMap(List::stream)
                .mapToDouble(Glyphs::size)
                .max()
                .orElse(1);
    }

    /** Where the letters of a line stand, its raised signs apart. */
    static float base(List<List<TextPosition>> words, float size) {
        return (float) words.stream()
                .flatMap(List::stream)
                .filter(glyph -> size(glyph) > SMALL * size)
                .mapToDouble(TextPosition::getYDirAdj)
                .max()
                .orElse(0);
    }

    /** Whether a character is a small raised number or star, as footnotes are marked. */
    static boolean isNoteMark(TextPosition glyph, float lineSize, float lineBase) {
        boolean sign = glyph.getUnicode() != null && glyph.getUnicode().strip().matches("[\\d*†‡]{1,3}");
        return sign && size(glyph) < SMALL * lineSize && lineBase - glyph.getYDirAdj() > RAISED * lineSize;
    }

    static boolean isBold(TextPosition glyph) {
        PDFont font = glyph.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
        return heavy || name.matches(".*(bold|black|heavy|demi).*");
    }
}

package no.utsagn.ui.settings;

import no.utsagn.base.TextLanguage;
import no.utsagn.ui.theme.Theme;

/**
 * What the user chose, and how the window was left.
 *
 * @param width of the window in pixels, at least {@value #LEAST_WIDTH}
 * @param height of the window in pixels, at least {@value #LEAST_HEIGHT}
 * @param words how large transcripts are, in percent of the usual size
 * @param texts how large all else is, in percent of the usual size
 * @param titlesHidden whether the start page keeps the names of studies to itself
 */
public record Settings(
        Theme theme,
        TextLanguage language,
        double width,
        double height,
        boolean maximized,
        int words,
        int texts,
        boolean titlesHidden) {

    /** The least width that shows all panes. */
    public static final double LEAST_WIDTH = 1024;
    /** The least height that shows all panes. */
    public static final double LEAST_HEIGHT = 640;
    /** The smallest that text can be, in percent. */
    public static final int SMALLEST = 80;
    /** The largest that text can be, in percent. */
    public static final int LARGEST = 160;
    /** How much larger or smaller it gets at once, in percent. */
    public static final int STEP = 10;

    public Settings {
        width = Math.max(LEAST_WIDTH, width);
        height = Math.max(LEAST_HEIGHT, height);
        words = Math.max(SMALLEST, Math.min(LARGEST, words));
        texts = Math.max(SMALLEST, Math.min(LARGEST, texts));
    }

    /** What the program starts with. */
    public static Settings first() {
        return new Settings(Theme.LIGHT, TextLanguage.BOKMAAL, 1440, 900, false, 100, 100, false);
    }

    public Settings with(Theme other) {
        return new Settings(other, language, width, height, maximized, words, texts, titlesHidden);
    }

    public Settings with(TextLanguage other) {
        return new Settings(theme, other, width, height, maximized, words, texts, titlesHidden);
    }

    /** The same with transcripts of this size, in percent. */
    public Settings withWords(int percent) {
        return new Settings(theme, language, width, height, maximized, percent, texts, titlesHidden);
    }

    /** The same with all but transcripts of this size, in percent. */
    public Settings withTexts(int percent) {
        return new Settings(theme, language, width, height, maximized, words, percent, titlesHidden);
    }

    /** The same with the names of studies hidden on the start page, or not. */
    public Settings withTitlesHidden(boolean hidden) {
        return new Settings(theme, language, width, height, maximized, words, texts, hidden);
    }

    /** The same with the window left like this. */
    public Settings withWindow(double newWidth, double newHeight, boolean nowMaximized) {
        return new Settings(
                theme,
                language,
                nowMaximized ? width : newWidth,
                nowMaximized ? height : newHeight,
                nowMaximized,
                words,
                texts,
                titlesHidden);
    }
}

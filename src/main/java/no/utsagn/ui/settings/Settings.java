package no.utsagn.ui.settings;

import java.util.List;
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
 * @param keyMinutes after how many minutes without use an open key locks; one of {@link #KEY_MINUTES}
 */
public record Settings(
        Theme theme,
        TextLanguage language,
        double width,
        double height,
        boolean maximized,
        int words,
        int texts,
        boolean titlesHidden,
        int keyMinutes) {

    /** The least width that shows all panes. */
    public static final double LEAST_WIDTH = 1024;
    /** The least height that shows all panes. */
    public static final double LEAST_HEIGHT = 640;
    /** The smallest that text can be, in percent. */
    public static final int SMALLEST = 80;
    /** The largest that text can be, in percent. */
    public static final int LARGEST = 160;
    /** After how many minutes a key may lock. That it never does is not offered. */
    public static final List<Integer> KEY_MINUTES = List.of(5, 10, 15, 30, 60);
    /** After how many minutes a key locks where nobody chose. */
    public static final int COMMON_KEY_MINUTES = 10;
    /** How much larger or smaller it gets at once, in percent. */
    public static final int STEP = 10;

    public Settings {
        width = Math.max(LEAST_WIDTH, width);
        height = Math.max(LEAST_HEIGHT, height);
        words = Math.max(SMALLEST, Math.min(LARGEST, words));
        texts = Math.max(SMALLEST, Math.min(LARGEST, texts));
        keyMinutes = KEY_MINUTES.contains(keyMinutes) ? keyMinutes : COMMON_KEY_MINUTES;
    }

    /** What the program starts with. */
    public static Settings first() {
        return new Settings(Theme.LIGHT, TextLanguage.BOKMAAL, 1440, 900, false, 100, 100, false, COMMON_KEY_MINUTES);
    }

    public Settings with(Theme other) {
        return new Settings(other, language, width, height, maximized, words, texts, titlesHidden, keyMinutes);
    }

    public Settings with(TextLanguage other) {
        return new Settings(theme, other, width, height, maximized, words, texts, titlesHidden, keyMinutes);
    }

    /** The same with transcripts of this size, in percent. */
    public Settings withWords(int percent) {
        return new Settings(theme, language, width, height, maximized, percent, texts, titlesHidden, keyMinutes);
    }

    /** The same with all but transcripts of this size, in percent. */
    public Settings withTexts(int percent) {
        return new Settings(theme, language, width, height, maximized, words, percent, titlesHidden, keyMinutes);
    }

    /** The same with the names of studies hidden on the start page, or not. */
    public Settings withTitlesHidden(boolean hidden) {
        return new Settings(theme, language, width, height, maximized, words, texts, hidden, keyMinutes);
    }

    /** The same with an open key locking after so many minutes without use. */
    public Settings withKeyMinutes(int minutes) {
        return new Settings(theme, language, width, height, maximized, words, texts, titlesHidden, minutes);
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
                titlesHidden,
                keyMinutes);
    }
}

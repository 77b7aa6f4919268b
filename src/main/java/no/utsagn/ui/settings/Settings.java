package no.utsagn.ui.settings;

import no.utsagn.base.TextLanguage;
import no.utsagn.ui.theme.Theme;

/**
 * What the user chose, and how the window was left.
 *
 * @param width of the window in pixels, at least {@value #LEAST_WIDTH}
 * @param height of the window in pixels, at least {@value #LEAST_HEIGHT}
 */
public record Settings(Theme theme, TextLanguage language, double width, double height, boolean maximized) {

    /** The least width that shows all panes. */
    public static final double LEAST_WIDTH = 1024;
    /** The least height that shows all panes. */
    public static final double LEAST_HEIGHT = 640;

    public Settings {
        width = Math.max(LEAST_WIDTH, width);
        height = Math.max(LEAST_HEIGHT, height);
    }

    /** What the program starts with. */
    public static Settings first() {
        return new Settings(Theme.LIGHT, TextLanguage.BOKMAAL, 1440, 900, false);
    }

    public Settings with(Theme other) {
        return new Settings(other, language, width, height, maximized);
    }

    public Settings with(TextLanguage other) {
        return new Settings(theme, other, width, height, maximized);
    }

    /** The same with the window left like this. */
    public Settings withWindow(double newWidth, double newHeight, boolean nowMaximized) {
        return nowMaximized
                ? new Settings(theme, language, width, height, true)
                : new Settings(theme, language, newWidth, newHeight, false);
    }
}

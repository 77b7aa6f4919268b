package no.utsagn.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** Light or dark. */
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /** The word that the settings file uses for it. */
    public String code() {
        return code;
    }

    /** The theme with this code; light when there is none such. */
    public static Theme ofCode(String code) {
        return DARK.code.equals(code) ? DARK : LIGHT;
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    String styleSheet() {
        return this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
    }
}

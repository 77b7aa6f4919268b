package no.utsagn.base;

import java.util.Locale;

/** The languages that the program speaks. */
public enum TextLanguage {
    BOKMAAL("nb"),
    NYNORSK("nn"),
    ENGLISH("en");

    private final String tag;

    TextLanguage(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: "nb", "nn" or "en". */
    public String tag() {
        return tag;
    }

    /** How numbers and dates are written: as in Norway, whatever the language of the words. */
    public Locale locale() {
        return this == ENGLISH ? Locale.UK : Locale.forLanguageTag("nb-NO");
    }

    /** The language with this tag; bokmål when there is none such. */
    public static TextLanguage ofTag(String tag) {
        for (TextLanguage language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        return BOKMAAL;
    }
}

package no.utsagn.importing.speaker.label;

import java.util.Locale;

/** What two spellings of one label have in common: "Int.", "INT" and "int" are one voice. */
public record LabelKey(String key) {

    /** The key of a label as a file writes it. */
    public static LabelKey of(String label) {
        String key = label.strip().replaceAll("\\s+", " ").replaceAll("[.\\s]+$", "");
        return new LabelKey(key.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return "label of " + key.length();
    }
}

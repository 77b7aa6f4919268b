package no.utsagn.names.form;

import java.util.Locale;

/**
 * Tells names apart by how they are heard, not by how they are spelt: whoever types, or a machine, writes "Skjærven" for
 * Skjerven and "Katrine" for Cathrine.
 */
public final class Sounds {

    private static final String[][] ALIKE = {
        {"aa", "å"}, {"æ", "e"}, {"ä", "e"}, {"ö", "ø"}, {"th", "t"}, {"ph", "f"}, {"ch", "k"}, {"ck", "k"},
        {"c", "k"}, {"q", "k"}, {"w", "v"}, {"z", "s"}, {"x", "ks"}, {"hj", "j"}, {"gj", "j"}, {"hv", "v"}
    };

    private Sounds() {}

    /** The same for names that sound the same; never empty for a word. */
    public static String of(String name) {
        String sound = name.toLowerCase(Locale.ROOT);
        for (String[] alike : ALIKE) {
            sound = sound.replace(alike[0], alike[1]);
        }
        return sound.replaceAll("(\\p{L})\\1", "$1");
    }
}

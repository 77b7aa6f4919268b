package no.utsagn.merge.codes.likely;

import java.text.Normalizer;
import java.util.Locale;

/** What is left of a name when that is taken away which does not tell names apart. */
public final class NameKey {

    private NameKey() {}

    /** Two siblings may not have the same: capitals aside, just as {@link String#equalsIgnoreCase} has it. */
    public static String strict(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.chars().forEach(c -> key.append(Character.toLowerCase(Character.toUpperCase((char) c))));
        return key.toString();
    }

    /** The same name as people see it: capitals, blanks and hyphens aside. */
    public static String loose(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\u00ad]+", "");
    }
}

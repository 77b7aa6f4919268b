package no.utsagn.names.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms in which somebody of a name is spoken of: the whole name, first and last, each name alone. */
public final class NameParts {

    private static final Set<String> NO_NAMES = Set.of(
            "af",
            "al",
            "av",
            "bin",
            "da",
            "de",
            "del",
            "den",
            "der",
            "di",
            "dr",
            "dos",
            "du",
            "el",
            "fra",
            "fru",
            "frøken",
            "herr",
            "ibn",
            "la",
            "le",
            "og",
            "til",
            "van",
            "von",
            "y",
            "doktor",
            "prof",
            "professor");

    private NameParts() {}

    /** The name as it is written, without what stands in brackets; "Vik, Kari" becomes "Kari Vik". */
    public static String whole(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[(\\[<].*?[)\\]>]", " ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}\\p{M}.]+$", "")
                .strip();
        String[] turned = plain.split("\\s*,\\s*", -1);
        return turned.length == 2 ? turned[1] + " " + turned[0] : plain;
    }

    /** Each name alone, in order: not the particles, initials and titles among them. */
    public static List<String> single(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : whole(name).split("[\\s/&]+", -1)) {
            boolean initial = part.length() < 2 || part.endsWith(".");
            if (!initial
                    && !NO_NAMES.contains(part.toLowerCase(Locale.ROOT))
                    && part.codePoints().anyMatch(Character::isLetter)) {
                parts.add(part);
            }
        }
        return List.copyOf(parts);
    }

    /** The whole name, and, if it has three names or more, each two that may stand for it. */
    public static Set<String> together(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(whole(name));
        List<String> parts = single(name);
        for (int i = 0; i + 1 < parts.size() && parts.size() > 2; i++) {
            forms.add(parts.get(i) + " " + parts.get(parts.size() - 1));
            forms.add(parts.get(i) + " " + parts.get(i + 1));
        }
        forms.removeIf(form -> form.indexOf(' ') < 0);
        return forms;
    }
}

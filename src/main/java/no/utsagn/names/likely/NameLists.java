package no.utsagn.names.likely;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.bekk.bekkopen.person.NavnGenerator;
import no.utsagn.names.form.CommonWords;

/**
 * Lists of names, in small letters: given and family names as NoCommons brings them, the commonest given names, which
 * those leave out, and post towns, which many family names come from.
 */
final class NameLists {

    private final Set<String> given = new HashSet<>();
    private final Set<String> family = new HashSet<>();
    private final Set<String> towns = new HashSet<>();
    private final CommonWords common = CommonWords.load();

    NameLists() {
        lines("/fornavn_kvinner.csv", line -> add(given, line.split(",", -1)));
        lines("/fornavn_menn.csv", line -> add(given, line.split(",", -1)));
        lines("/etternavn.csv", line -> add(family, line.split(",", -1)));
        lines("/postnummer.csv", line -> towns.add(line.split(",", -1)[1].toLowerCase(Locale.ROOT)));
        lines("/no/utsagn/names/given-names.txt", line -> add(given, line));
    }

    private interface Line {
        void read(String line);
    }

    private static void lines(String resource, Line each) {
        try (InputStream in = resource.startsWith("/no/utsagn/")
                ? NameLists.class.getResourceAsStream(resource)
                : NavnGenerator.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no list of names " + resource);
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                reader.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(each::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Set<String> to, String... names) {
        for (String name : names) {
            to.add(name.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether it is a given name; of a double name, whether its first half is. */
    boolean isGiven(String folded) {
        int hyphen = folded.indexOf('-');
        return given.contains(folded) || (hyphen > 0 && given.contains(folded.substring(0, hyphen)));
    }

    boolean isFamily(String folded) {
        return family.contains(folded);
    }

    boolean isTown(String folded) {
        return towns.contains(folded);
    }

    /** Whether it is an ordinary word too. */
    boolean isCommon(String folded) {
        return common.has(folded);
    }
}

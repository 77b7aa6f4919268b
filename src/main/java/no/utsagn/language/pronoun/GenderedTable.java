package no.utsagn.language.pronoun;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of gendered words, by form in small letters. */
final class GenderedTable {

    /** What a line says of its forms. */
    record Entry(WordKind kind, Gender gender) {}

    private final Map<String, Entry> forms;

    private GenderedTable(Map<String, Entry> forms) {
        this.forms = Map.copyOf(forms);
    }

    static GenderedTable load() {
        try (InputStream in = GenderedTable.class.getResourceAsStream("/no/utsagn/language/gendered-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("no table of gendered words");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GenderedTable read(BufferedReader lines) {
        Map<String, Entry> forms = new HashMap<>();
        lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] cells = line.split("\\s+");
                    Entry entry = new Entry(
                            WordKind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                            cells[0].equals("f") ? Gender.FEMALE : Gender.MALE);
                    Arrays.stream(cells).skip(2).forEach(form -> forms.put(form, entry));
                });
        return new GenderedTable(forms);
    }

    /** What a form is, if it tells a gender; nouns in the genitive too. @param folded in small letters */
    Optional<Entry> find(String folded) {
        Entry entry = forms.get(folded);
        if (entry == null && folded.endsWith("s")) {
            String bare = folded.substring(0, folded.length() - 1).replaceFirst("['’]$", "");
            return Optional.ofNullable(forms.get(bare))
                    .filter(noun -> !noun.kind().hasNeutral());
        }
        return Optional.ofNullable(entry);
    }
}

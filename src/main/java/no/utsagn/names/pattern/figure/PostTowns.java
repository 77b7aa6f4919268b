package no.utsagn.names.pattern.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.bekk.bekkopen.mail.MailValidator;
import no.utsagn.names.word.Calendar;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;
import no.utsagn.names.word.Rule;
import no.utsagn.transcript.entity.EntityKind;

/** Postcodes with their place ("8400 Sortland"), and any four digits that are called a postcode. */
final class PostTowns implements Rule {

    private final Map<String, String> towns;

    private PostTowns(Map<String, String> towns) {
        this.towns = towns;
    }

    /** The postcodes that NoCommons brings. */
    static PostTowns load() {
        try (InputStream in = MailValidator.class.getResourceAsStream("/postnummer.csv")) {
            if (in == null) {
                throw new IllegalStateException("no list of postcodes");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return new PostTowns(reader.lines()
                        .map(line -> line.split(",", -1))
                        .filter(row -> row.length > 2)
                        .collect(Collectors.toUnmodifiableMap(
                                row -> row[0], row -> row[1].toLowerCase(Locale.ROOT), (first, again) -> first)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        String code = line.folded(i);
        if (code.length() != 4 || Numerals.digits(code, 4).isEmpty()) {
            return Optional.empty();
        }
        int last = lastOfTown(line, i, code);
        if (last > i || line.joinedBefore(i).startsWith("postnummer")) {
            return Optional.of(new Hit(line.span(i, last), EntityKind.ADDRESS, "[adresse]"));
        }
        return Optional.empty();
    }

    private int lastOfTown(Line line, int i, String code) {
        String town = towns.get(code);
        if (town == null || !line.word(i + 1).joined()) {
            return i;
        }
        int words = town.split(" ", -1).length;
        for (int length = words; length > 0; length--) {
            if (i + length < line.size()
                    && town.startsWith(line.written(i + 1, i + length).toLowerCase(Locale.ROOT))
                    && (length < words
                            || town.length() == line.written(i + 1, i + length).length())
                    && line.folded(i + 1).length() > 1) {
                return i + length;
            }
        }
        boolean elsewhere = line.hasCapitals()
                && line.word(i + 1).capital()
                && Calendar.year(code).isEmpty()
                && !line.folded(i + 1).startsWith("kr");
        return elsewhere ? i + 1 : i;
    }

    @Override
    public String toString() {
        return "post towns by " + towns.size() + " codes";
    }
}

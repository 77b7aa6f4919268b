package no.utsagn.app.people;

import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.language.canonical.Canonical;

/** Words as they are kept of people: composed, in one line, without blanks at their ends and of a sensible length. */
final class Wording {

    /** The most characters that a name or a value may have, UTF-16. */
    static final int MOST = 200;

    private Wording() {}

    /** The words in one line. */
    static String plain(String words) {
        return Canonical.of(words).text().replaceAll("\\s+", " ").strip();
    }

    /**
     * A name.
     *
     * @throws no.utsagn.base.ProblemException if it is blank or too long
     */
    static String name(String words) {
        return value(words).orElseThrow(() -> Problem.of("people.no-name").exception());
    }

    /**
     * What is said, if something is.
     *
     * @throws no.utsagn.base.ProblemException if it is too long
     */
    static Optional<String> value(String words) {
        if (words.length() > 100 * MOST) {
            throw tooLong(words.length());
        }
        String plain = plain(words);
        if (plain.length() > MOST) {
            throw tooLong(plain.length());
        }
        return Optional.of(plain).filter(said -> !said.isEmpty());
    }

    private static RuntimeException tooLong(int length) {
        return Problem.of("people.too-long", MOST, length).exception();
    }
}

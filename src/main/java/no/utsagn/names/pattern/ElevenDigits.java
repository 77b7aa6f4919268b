package no.utsagn.names.pattern;

import java.util.List;
import java.util.regex.Pattern;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Every number of eleven digits, in one piece or with up to four blanks, dots or hyphens: "010190 12345". All are found,
 * whatever their control digits say, since a digit misheard makes no number harmless; the digits settle what it is called.
 */
final class ElevenDigits implements Finder {

    private static final Pattern ELEVEN =
            Pattern.compile("(?=\\d)(?<![\\p{L}\\p{M}\\p{Nd}])(?=(?:\\d+[ \\u00a0\\u2009.\\u2013-]?){1,5}(?!\\d))"
                    + "\\d(?:[ \\u00a0\\u2009.\\u2013-]?\\d){10}(?![\\p{L}\\p{M}\\p{Nd}])");

    @Override
    public List<Find> find(String text, Span within) {
        return ELEVEN.matcher(text)
                .region(within.start(), within.end())
                .useTransparentBounds(true)
                .results()
                .filter(match ->
                        match.group().chars().filter(c -> c < '0' || c > '9').count() <= 4)
                .map(match -> find(new Span(match.start(), match.end()), NumberLabel.of(match.group())))
                .toList();
    }

    private static Find find(Span span, NumberLabel label) {
        return switch (label) {
            case ACCOUNT -> new Find(span, EntityKind.OTHER, "[kontonummer]");
            case BIRTH_NUMBER, D_NUMBER, TEST_NUMBER, UNKNOWN ->
                new Find(span, EntityKind.NATIONAL_ID, label.wording());
        };
    }
}

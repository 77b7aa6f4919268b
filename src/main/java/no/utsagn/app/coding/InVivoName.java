package no.utsagn.app.coding;

import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.language.Words;

/** The name of a code that is made of words as they were said. */
final class InVivoName {

    /** How long such a name may be, in UTF-16 characters. */
    static final int LONGEST = 60;

    private static final String ELLIPSIS = " …";

    private InVivoName() {}

    /**
     * The name: the words without what stands before the first and after the last, on one line, without the sign that
     * parts the names in a path; cut after a whole word where they are many.
     *
     * @throws no.utsagn.base.ProblemException if there is no word
     */
    static String of(String said) {
        String line = said.replace('>', ' ').replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ");
        List<Span> words = Words.in(line, Span.over(line));
        if (words.isEmpty()) {
            throw Problem.of("code.nothing-selected").exception();
        }
        int start = words.get(0).start();
        int all = words.get(words.size() - 1).end();
        if (all - start <= LONGEST) {
            return line.substring(start, all);
        }
        int room = start + LONGEST - ELLIPSIS.length();
        int end = words.stream()
                .mapToInt(Span::end)
                .filter(each -> each <= room)
                .max()
                .orElseGet(() -> Graphemes.floor(line, room));
        return line.substring(start, Math.max(end, start + 1)) + ELLIPSIS;
    }
}

package no.utsagn.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.Span;

/** Lets what is remembered of words in a rewritten form follow when the form is written anew. */
final class FormMarks {

    private FormMarks() {}

    /** The marks after a form has changed as a whole; those on words that are not the same any more are gone. */
    static List<AuthorMark> moved(List<AuthorMark> marks, Written form, String before, String after) {
        Span removed = removed(before, after);
        int inserted = after.length() - before.length() + removed.length();
        return marks.stream()
                .flatMap(mark -> mark instanceof AuthorMark.Reworded reworded && reworded.form() == form
                        ? moved(reworded, removed, inserted).stream()
                        : Stream.of(mark))
                .toList();
    }

    private static Optional<AuthorMark> moved(AuthorMark.Reworded mark, Span removed, int inserted) {
        Span span = mark.span();
        boolean within = span.start() < removed.start() && removed.end() < span.end();
        if (within || removed.overlaps(span)) {
            return Optional.empty();
        }
        return span.after(removed, inserted).map(to -> new AuthorMark.Reworded(mark.form(), to, mark.was()));
    }

    /** The least stretch that has changed. */
    private static Span removed(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Span(start, before.length() - end);
    }
}

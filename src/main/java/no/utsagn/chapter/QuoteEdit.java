package no.utsagn.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.utsagn.transcript.edit.TextChange;

/**
 * What an author did to one quote for print. The quotation as said is kept beside it.
 *
 * @param marks elisions, insertions, glosses and neutral words, in the order of the text
 * @param rewritten the quote in standard spelling, where the author made one
 * @param printed which form is printed; a form that is not written prints as spoken
 */
public record QuoteEdit(List<AuthorMark> marks, Map<Written, String> rewritten, Written printed) {

    /** A form of a quote. */
    public enum Written {
        SPOKEN,
        BOKMAAL,
        NYNORSK
    }

    public QuoteEdit {
        List<AuthorMark> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.comparingInt(AuthorMark::place));
        marks = List.copyOf(sorted);
        rewritten = Map.copyOf(rewritten);
        if (rewritten.containsKey(Written.SPOKEN)) {
            throw new IllegalArgumentException("what was said is not rewritten");
        }
    }

    /** The quote as said. */
    public static QuoteEdit none() {
        return new QuoteEdit(List.of(), Map.of(), Written.SPOKEN);
    }

    /** The same with one more mark. */
    public QuoteEdit with(AuthorMark mark) {
        List<AuthorMark> more = new ArrayList<>(marks);
        more.add(mark);
        return new QuoteEdit(more, rewritten, printed);
    }

    /** The same without a mark: what it hid is back. */
    public QuoteEdit without(AuthorMark mark) {
        return new QuoteEdit(marks.stream().filter(m -> !m.equals(mark)).toList(), rewritten, printed);
    }

    /** The same with a form written, which is then the one printed. */
    public QuoteEdit rewritten(Written form, String words) {
        Map<Written, String> copy = new EnumMap<>(Written.class);
        copy.putAll(rewritten);
        copy.put(form, words);
        return new QuoteEdit(FormMarks.moved(marks, form, rewritten.getOrDefault(form, ""), words), copy, form);
    }

    /** The same after a change of the transcript's text. */
    public QuoteEdit moved(TextChange change) {
        return new QuoteEdit(
                marks.stream().flatMap(mark -> mark.moved(change).stream()).toList(), rewritten, printed);
    }

    /** The same with all that the author wrote rewritten. */
    public QuoteEdit reworded(UnaryOperator<String> change) {
        Map<Written, String> forms = new EnumMap<>(Written.class);
        List<AuthorMark> moved = marks;
        for (Map.Entry<Written, String> form : rewritten.entrySet()) {
            String words = change.apply(form.getValue());
            forms.put(form.getKey(), words);
            moved = FormMarks.moved(moved, form.getKey(), form.getValue(), words);
        }
        return new QuoteEdit(
                moved.stream()
                        .map(mark -> mark.writing(change.apply(mark.written())))
                        .toList(),
                forms,
                printed);
    }

    @Override
    public String toString() {
        return "QuoteEdit of " + marks.size() + " marks";
    }
}

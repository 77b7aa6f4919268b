package no.utsagn.names.hen;

import java.util.Optional;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.language.Span;

/** Keeps in a quote's edit what has been decided of its words. What was said is never touched. */
public final class Deciding {

    private Deciding() {}

    /** The edit with other words in a place. @param words never blank */
    public static QuoteEdit put(QuoteEdit edit, Spot spot, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("nothing to put at " + spot.span());
        }
        if (spot.form() == Written.SPOKEN) {
            return undecided(edit, spot).with(new AuthorMark.Neutral(spot.span(), words));
        }
        Optional<AuthorMark.Reworded> former = former(edit, spot);
        QuoteEdit before = undecided(edit, spot);
        int length = former.filter(mark -> !mark.was().isEmpty())
                .map(mark -> mark.was().length())
                .orElse(spot.span().length());
        Span span = Span.ofLength(spot.span().start(), length);
        String was = span.of(before.rewritten().getOrDefault(spot.form(), ""));
        return replaced(before, spot.form(), span, words)
                .with(new AuthorMark.Reworded(spot.form(), Span.ofLength(span.start(), words.length()), was));
    }

    /** The edit with a word seen and left as it was. */
    public static QuoteEdit leave(QuoteEdit edit, Spot spot) {
        if (spot.form() == Written.SPOKEN) {
            return undecided(edit, spot).with(new AuthorMark.Neutral(spot.span(), ""));
        }
        int length = former(edit, spot)
                .filter(mark -> !mark.was().isEmpty())
                .map(mark -> mark.was().length())
                .orElse(spot.span().length());
        Span span = Span.ofLength(spot.span().start(), length);
        return undecided(edit, spot).with(new AuthorMark.Reworded(spot.form(), span, ""));
    }

    /** The edit without a decision: the word stands there again, and is asked about. */
    public static QuoteEdit undecided(QuoteEdit edit, Spot spot) {
        if (spot.form() == Written.SPOKEN) {
            return edit.marks().stream()
                    .filter(mark -> mark instanceof AuthorMark.Neutral neutral
                            && neutral.span().equals(spot.span()))
                    .reduce(edit, QuoteEdit::without, (one, other) -> other);
        }
        Optional<AuthorMark.Reworded> former = former(edit, spot);
        QuoteEdit without = former.map(edit::without).orElse(edit);
        return former.filter(mark -> !mark.was().isEmpty())
                .map(mark -> replaced(without, spot.form(), mark.span(), mark.was()))
                .orElse(without);
    }

    private static Optional<AuthorMark.Reworded> former(QuoteEdit edit, Spot spot) {
        return edit.marks().stream()
                .filter(AuthorMark.Reworded.class::isInstance)
                .map(AuthorMark.Reworded.class::cast)
                .filter(mark -> mark.form() == spot.form() && mark.span().equals(spot.span()))
                .findFirst();
    }

    private static QuoteEdit replaced(QuoteEdit edit, Written form, Span span, String words) {
        String text = edit.rewritten().getOrDefault(form, "");
        return edit.rewritten(form, text.substring(0, span.start()) + words + text.substring(span.end()));
    }
}

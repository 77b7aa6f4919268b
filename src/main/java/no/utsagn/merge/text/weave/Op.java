package no.utsagn.merge.text.weave;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.RevisionId;
import no.utsagn.transcript.edit.Carried;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit;

/**
 * An edit told by characters, so that it means the same in every copy.
 *
 * @param edit as a log has it; its offsets do not count
 */
public record Op(LoggedEdit edit, Carried meaning) implements Comparable<Op> {

    private static final Comparator<Op> ORDER = Comparator.comparingLong(Op::clock)
            .thenComparing(op -> op.revision().value());

    public RevisionId revision() {
        return edit.revision();
    }

    public LoggedEdit.Kind kind() {
        return edit.kind();
    }

    public long clock() {
        return meaning.clock();
    }

    public Optional<Letter> after() {
        return meaning.after();
    }

    public Optional<Letter> before() {
        return meaning.before();
    }

    public List<Letters> taken() {
        return meaning.taken();
    }

    /** How many characters it puts in. */
    public int put() {
        return meaning.put();
    }

    /** Whether it changes what was said, and not where turns begin or what edits count. */
    public boolean isWords() {
        return switch (kind()) {
            case REPLACE, PUT_REPLACEMENT, RESTORE -> true;
            default -> false;
        };
    }

    /** Whether it makes turns of one, or one of them. */
    public boolean isLayout() {
        return kind() == LoggedEdit.Kind.SPLIT_TURN || kind() == LoggedEdit.Kind.JOIN_TURNS;
    }

    /** Whether characters of the text come or go by it itself. */
    public boolean isOfCharacters() {
        return isWords() || isLayout();
    }

    public boolean isReplacement() {
        return kind() == LoggedEdit.Kind.PUT_REPLACEMENT;
    }

    /** How many characters it takes out. */
    public int takes() {
        return taken().stream().mapToInt(Letters::count).sum();
    }

    /** The older first: an edit stands after all that it was made on. */
    @Override
    public int compareTo(Op other) {
        return ORDER.compare(this, other);
    }
}

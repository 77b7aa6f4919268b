package no.utsagn.transcript.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;

/**
 * How a text came to be what it is, from its import on.
 *
 * @param origin the text as it was taken in
 * @param edits oldest first; the parent of each is the revision before it
 */
public record EditLog(RevisionId origin, List<LoggedEdit> edits) {

    public EditLog {
        edits = List.copyOf(edits);
        RevisionId at = origin;
        for (LoggedEdit edit : edits) {
            if (!edit.parent().equals(at)) {
                throw new IllegalArgumentException("an edit that does not follow: " + edit.revision());
            }
            at = edit.revision();
        }
    }

    /** The log of a text just taken in. */
    public static EditLog start() {
        return new EditLog(RevisionId.random(), List.of());
    }

    /** The state of the text now. */
    public RevisionId head() {
        return edits.isEmpty() ? origin : edits.get(edits.size() - 1).revision();
    }

    /** The log grown by one edit. */
    public EditLog with(LoggedEdit edit) {
        List<LoggedEdit> longer = new ArrayList<>(edits);
        longer.add(edit);
        return new EditLog(origin, longer);
    }

    /** The same log without any words: for a commit of replacements, which must leave no former text. */
    public EditLog withoutWords() {
        return new EditLog(origin, edits.stream().map(LoggedEdit::withoutWords).toList());
    }

    /** Whether the text has been in this state. */
    public boolean has(RevisionId revision) {
        return origin.equals(revision)
                || edits.stream().anyMatch(e -> e.revision().equals(revision));
    }

    /**
     * The edits made since a state.
     *
     * @throws IllegalArgumentException if the text was never in that state
     */
    public List<LoggedEdit> since(RevisionId revision) {
        if (revision.equals(origin)) {
            return edits;
        }
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).revision().equals(revision)) {
                return edits.subList(i + 1, edits.size());
            }
        }
        throw new IllegalArgumentException("the text was never at " + revision);
    }

    /** Where a span of an earlier state lies now; empty if nothing is left of it. */
    public Optional<Span> mapped(Span span, RevisionId from) {
        Optional<Span> moved = Optional.of(span);
        for (LoggedEdit edit : since(from)) {
            moved = moved.flatMap(edit.change()::moved);
        }
        return moved;
    }
}

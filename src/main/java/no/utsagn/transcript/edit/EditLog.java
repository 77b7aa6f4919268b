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
 * @param nameless the state in which names were last replaced, if they ever were: what came later nobody has looked at
 */
public record EditLog(RevisionId origin, List<LoggedEdit> edits, Optional<RevisionId> nameless) {

    public EditLog {
        edits = List.copyOf(edits);
        RevisionId at = origin;
        for (LoggedEdit edit : edits) {
            if (!edit.parent().equals(at)) {
                throw new IllegalArgumentException("an edit that does not follow: " + edit.revision());
            }
            at = edit.revision();
        }
        if (nameless.isPresent() && !has(origin, edits, nameless.get())) {
            throw new IllegalArgumentException("the text was never at " + nameless);
        }
    }

    /** The log of a text just taken in. */
    public static EditLog start() {
        return new EditLog(RevisionId.random(), List.of(), Optional.empty());
    }

    /** The state of the text now. */
    public RevisionId head() {
        return edits.isEmpty() ? origin : edits.get(edits.size() - 1).revision();
    }

    /** The log grown by one edit. */
    public EditLog with(LoggedEdit edit) {
        List<LoggedEdit> longer = new ArrayList<>(edits);
        longer.add(edit);
        return new EditLog(origin, longer, nameless);
    }

    /**
     * The same log after a commit of replacements: without any words, since no former text may be left, and with the
     * state now as the one in which names are replaced.
     */
    public EditLog withoutWords() {
        return new EditLog(origin, wordless().edits(), Optional.of(head()));
    }

    /** The same log without any words, where names are still left: what was said of that before holds. */
    public EditLog wordless() {
        return new EditLog(origin, edits.stream().map(LoggedEdit::withoutWords).toList(), nameless);
    }

    /** Whether the text has been in this state. */
    public boolean has(RevisionId revision) {
        return has(origin, edits, revision);
    }

    private static boolean has(RevisionId origin, List<LoggedEdit> edits, RevisionId revision) {
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

    /** The edits since a state that are in force: one that was taken back cancels out with what took it back. */
    public List<LoggedEdit> inForceSince(RevisionId revision) {
        List<LoggedEdit> inForce = new ArrayList<>();
        for (LoggedEdit edit : since(revision)) {
            int last = inForce.size() - 1;
            if (last >= 0 && edit.undoes().equals(Optional.of(inForce.get(last).revision()))) {
                inForce.remove(last);
            } else {
                inForce.add(edit);
            }
        }
        return inForce;
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

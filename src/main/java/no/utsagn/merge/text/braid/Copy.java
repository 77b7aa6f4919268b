package no.utsagn.merge.text.braid;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.RevisionId;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.LoggedEdit;

/** A text as one copy has it. */
public record Copy(EditLog log, String text) {

    /** The edits that it has. */
    Set<RevisionId> edits() {
        return log.edits().stream()
                .filter(edit -> edit.kind() != LoggedEdit.Kind.REST)
                .map(LoggedEdit::revision)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Copy of " + text.length() + " characters, " + log.edits().size() + " edits";
    }
}

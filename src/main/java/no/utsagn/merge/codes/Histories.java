package no.utsagn.merge.codes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.merge.Field;
import no.utsagn.merge.codes.field.CodeValue;

/** Gives merged codes their histories. A revision that merging makes has an id that follows from what it says. */
final class Histories {

    private final Optional<Stamp> decided;

    /** @param decided who decided, where anything was answered */
    Histories(Optional<Stamp> decided) {
        this.decided = decided;
    }

    Code merged(CodePair pair, CodeFields fields) {
        if (!pair.inBoth()) {
            return new Code(pair.id(), goneOn(pair.any().history(), fields));
        }
        History<CodeFields> ours = pair.ours().orElseThrow().history();
        History<CodeFields> theirs = pair.theirs().orElseThrow().history();
        History<CodeFields> united = ours.united(theirs, fields, Optional.empty());
        RevisionId head = united.head().id();
        boolean made = ours.find(head).isEmpty() && theirs.find(head).isEmpty();
        return new Code(pair.id(), made ? named(united) : united);
    }

    private History<CodeFields> goneOn(History<CodeFields> history, CodeFields fields) {
        if (fields.equals(history.now())) {
            return history;
        }
        Revision<CodeFields> head = history.head();
        return named(history.with(new Revision<>(head.id(), List.of(head.id()), head.stamp(), fields)));
    }

    private History<CodeFields> named(History<CodeFields> history) {
        List<Revision<CodeFields>> revisions = new ArrayList<>(history.revisions());
        Revision<CodeFields> last = revisions.remove(revisions.size() - 1);
        Stamp stamp = decided.orElse(last.stamp());
        String said = last.parents().stream().map(RevisionId::toString).sorted().collect(Collectors.joining(" "))
                + stamp
                + text(last.fields());
        RevisionId id = new RevisionId(UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
        revisions.add(new Revision<>(id, last.parents(), stamp, last.fields()));
        return new History<>(revisions);
    }

    private static String text(CodeFields fields) {
        String values = CodeValue.ALL.stream()
                .map((Field field) -> CodeValue.of(fields, field))
                .collect(Collectors.joining("\u0000"));
        return values + fields.groups().stream().map(Id::toString).sorted().toList();
    }
}

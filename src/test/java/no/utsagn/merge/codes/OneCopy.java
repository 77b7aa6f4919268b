package no.utsagn.merge.codes;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Revision;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.merge.Field;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.study.Change;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;

/** A copy of a codebook that somebody works in, one act a minute. */
final class OneCopy {

    private final UUID coder;
    private Codebook codebook;
    private Past past;
    private final Set<Id<Code>> used = new HashSet<>();
    private int minute;

    OneCopy(long coder) {
        this(coder, Codebook.empty("Kodebok"), Past.none(), 0);
    }

    private OneCopy(long coder, Codebook codebook, Past past, int minute) {
        this.coder = new UUID(0, coder);
        this.codebook = codebook;
        this.past = past;
        this.minute = minute;
    }

    /** Gives a copy to a colleague. */
    OneCopy given(long to) {
        return new OneCopy(to, codebook, past, minute);
    }

    Stamp stamp() {
        minute++;
        return new Stamp(
                coder,
                Instant.parse("2026-09-01T08:00:00Z").plusSeconds(60L * minute + coder.getLeastSignificantBits()));
    }

    OneCopy waits(int minutes) {
        minute += minutes;
        return this;
    }

    Codebook codebook() {
        return codebook;
    }

    CodebookCopy copy() {
        return new CodebookCopy(codebook, past, Set.of(), used);
    }

    Id<Code> make(String name, String brief, Optional<Id<Code>> parent) {
        Stamp stamp = stamp();
        Code code = codebook.create(new Definition(name, brief, "", "", "", ""), parent, stamp);
        Id<Code> id =
                new Id<>(UUID.nameUUIDFromBytes(stamp.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        codebook = codebook.with(new Code(id, code.history()));
        return id;
    }

    Id<Code> make(String name) {
        return make(name, "", Optional.empty());
    }

    Id<Code> make(String name, Id<Code> parent) {
        return make(name, "", Optional.of(parent));
    }

    /** Makes a code whose id stands before or after those of others. */
    Id<Code> make(long id, String name, String brief) {
        Code code = codebook.create(new Definition(name, brief, "", "", "", ""), Optional.empty(), stamp());
        codebook = codebook.with(new Code(new Id<>(new UUID(id, 0)), code.history()));
        return new Id<>(new UUID(id, 0));
    }

    OneCopy set(Id<Code> id, Field field, String value) {
        return change(id, fields -> CodeValue.with(fields, field, value));
    }

    OneCopy rename(Id<Code> id, String name) {
        return set(id, Field.NAME, name);
    }

    OneCopy move(Id<Code> id, Optional<Id<Code>> parent) {
        return change(id, fields -> fields.under(parent, codebook.under(parent).size()));
    }

    OneCopy change(Id<Code> id, UnaryOperator<CodeFields> change) {
        Code code = codebook.code(id);
        codebook = codebook.with(code.with(change.apply(code.fields()), stamp()));
        return this;
    }

    CodeGroup group(String name) {
        CodeGroup group = new CodeGroup(
                new Id<>(UUID.nameUUIDFromBytes(stamp().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                name);
        codebook = codebook.with(group);
        return group;
    }

    OneCopy uses(Id<Code> id) {
        used.add(id);
        return this;
    }

    OneCopy delete(Id<Code> id) {
        codebook.withDescendants(id).forEach(this::bury);
        codebook = codebook.without(id);
        return this;
    }

    private void bury(Id<Code> id) {
        History<CodeFields> history = codebook.code(id).history();
        for (Revision<CodeFields> revision : history.revisions()) {
            past = past.changed(Set.of(id.value()), new Change(revision.id(), revision.stamp()));
        }
        Deletion deletion = new Deletion(
                UUID.randomUUID(),
                Optional.of(stamp()),
                Optional.of(history.head().id()));
        past = past.deleted(Map.of(id.value(), deletion));
    }

    /** Joins one code into another, as the program does: sub-codes follow. */
    OneCopy join(Id<Code> gone, Id<Code> holder) {
        for (Code child : codebook.under(Optional.of(gone))) {
            move(child.id(), Optional.of(holder));
        }
        bury(gone);
        codebook = codebook.without(gone);
        codebook = codebook.with(codebook.groups(), codebook.aliases().with(gone, holder));
        return this;
    }

    /** What a merge leaves in a copy: what the other used is known here from then on. */
    OneCopy becomes(MergedCodebook merged) {
        codebook = merged.codebook();
        past = merged.past();
        used.clear();
        return this;
    }

    /** Knows what the other knows, codings too. */
    CodebookCopy unused() {
        return new CodebookCopy(codebook, past, Set.of(), Set.of());
    }
}

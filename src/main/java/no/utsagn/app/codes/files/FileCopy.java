package no.utsagn.app.codes.files;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Aliases;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Codebook;
import no.utsagn.exchange.ImportedCode;
import no.utsagn.merge.codes.CodebookCopy;
import no.utsagn.study.Deletion;
import no.utsagn.study.Past;

/** A codebook file as a copy that came from another: what it lacks was deleted, what differs was changed. */
final class FileCopy {

    private static final UUID NOBODY = new UUID(0, 0);

    private final AnyCodebook file;
    private final Map<Id<Code>, Revision<CodeFields>> before = new HashMap<>();

    FileCopy(Optional<AnyCodebook> base, AnyCodebook file) {
        this.file = file;
        base.ifPresent(from -> fields(from)
                .forEach((id, fields) ->
                        before.put(id, revision(id, List.of(), new Stamp(NOBODY, Instant.EPOCH), fields))));
    }

    private static Revision<CodeFields> revision(
            Id<Code> id, List<RevisionId> parents, Stamp stamp, CodeFields fields) {
        String name = id + " " + parents + stamp + fields + fields.definition().brief()
                + fields.definition().full() + fields.definition().name();
        UUID uuid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Revision<>(new RevisionId(uuid), parents, stamp, fields);
    }

    CodebookCopy copy() {
        Map<Id<Code>, CodeFields> fields = fields(file);
        List<Code> codes = new ArrayList<>();
        fields.forEach((id, now) -> codes.add(new Code(id, history(id, now))));
        Map<UUID, Deletion> deleted = new HashMap<>();
        before.keySet().stream()
                .filter(id -> !fields.containsKey(id))
                .forEach(id -> deleted.put(id.value(), deletion(id)));
        Codebook codebook = new Codebook(
                file.codebook().name(),
                Items.of(codes, Code::id),
                Items.of(file.codebook().groups(), CodeGroup::id),
                Aliases.none());
        return new CodebookCopy(codebook, Past.none().deleted(deleted), Set.of(), Set.of());
    }

    private Deletion deletion(Id<Code> id) {
        Optional<RevisionId> head = Optional.ofNullable(before.get(id)).map(Revision::id);
        UUID uuid = UUID.nameUUIDFromBytes(("left out " + id).getBytes(StandardCharsets.UTF_8));
        return new Deletion(uuid, Optional.of(new Stamp(NOBODY, file.changed())), head);
    }

    private History<CodeFields> history(Id<Code> id, CodeFields now) {
        Stamp stamp = new Stamp(NOBODY, file.changed());
        Optional<Revision<CodeFields>> was = Optional.ofNullable(before.get(id));
        return was.map(from -> from.fields().equals(now)
                        ? new History<>(List.of(from))
                        : new History<>(List.of(from, revision(id, List.of(from.id()), stamp, now))))
                .orElseGet(() -> new History<>(List.of(revision(id, List.of(), stamp, now))));
    }

    private static Map<Id<Code>, CodeFields> fields(AnyCodebook file) {
        Map<Id<Code>, CodeFields> all = new java.util.LinkedHashMap<>();
        put(file.codebook().codes(), Optional.empty(), all);
        return all;
    }

    private static void put(List<ImportedCode> codes, Optional<Id<Code>> parent, Map<Id<Code>, CodeFields> all) {
        int place = 0;
        for (ImportedCode code : codes) {
            all.put(
                    code.id(),
                    new CodeFields(code.definition(), parent, code.color(), place++, code.status(), code.groups()));
            put(code.children(), Optional.of(code.id()), all);
        }
    }
}

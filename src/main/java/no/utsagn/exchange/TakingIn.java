package no.utsagn.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;

/** Puts a codebook file into the codebook of a study, code by code from the roots down. */
final class TakingIn {

    private final Stamp stamp;
    private Codebook codebook;
    private final Map<Id<CodeGroup>, Id<CodeGroup>> groups = new HashMap<>();
    private final List<Problem> notes = new ArrayList<>();
    private int created;
    private int changed;

    TakingIn(Codebook existing, Stamp stamp) {
        this.codebook = existing;
        this.stamp = stamp;
    }

    Taken take(ImportedCodebook file) {
        if (codebook.codes().isEmpty()) {
            codebook = codebook.named(file.name());
        }
        file.groups().forEach(this::take);
        takeUnder(Optional.empty(), file.codes());
        return new Taken(codebook, created, changed, notes);
    }

    private void take(CodeGroup group) {
        Optional<CodeGroup> sameName = codebook.groups().stream()
                .filter(known ->
                        !codebook.groups().has(group.id()) && known.name().equalsIgnoreCase(group.name()))
                .findFirst();
        groups.put(group.id(), sameName.map(CodeGroup::id).orElse(group.id()));
        if (sameName.isEmpty()) {
            codebook = codebook.with(group);
        }
    }

    private void takeUnder(Optional<Id<Code>> parent, List<ImportedCode> codes) {
        int place = firstPlace(parent, codes);
        for (ImportedCode code : codes) {
            Id<Code> known = codebook.aliases().resolve(code.id());
            Id<Code> holder;
            if (codebook.codes().has(code.id())) {
                update(code, parent, place);
                holder = code.id();
            } else if (codebook.codes().has(known)) {
                holder = known;
            } else {
                holder = sibling(parent, code).map(s -> fill(s, code)).orElse(code.id());
                if (holder.equals(code.id())) {
                    create(code, parent, place);
                }
            }
            place++;
            takeUnder(Optional.of(holder), code.children());
        }
    }

    /** New codes come behind those of the study; codes that are there keep the place that the first of them had. */
    private int firstPlace(Optional<Id<Code>> parent, List<ImportedCode> codes) {
        List<Id<Code>> ids = codes.stream().map(ImportedCode::id).toList();
        List<Code> siblings = codebook.under(parent);
        return siblings.stream()
                .filter(code -> ids.contains(code.id()))
                .mapToInt(code -> code.fields().order() - ids.indexOf(code.id()))
                .min()
                .orElseGet(() -> 1
                        + siblings.stream()
                                .mapToInt(c -> c.fields().order())
                                .max()
                                .orElse(-1));
    }

    private Optional<Code> sibling(Optional<Id<Code>> parent, ImportedCode code) {
        return codebook.under(parent).stream()
                .filter(other -> other.name().equalsIgnoreCase(code.definition().name()))
                .findFirst();
    }

    private void create(ImportedCode code, Optional<Id<Code>> parent, int place) {
        codebook = codebook.with(new Code(code.id(), History.start(fields(code, parent, place), stamp)));
        created++;
    }

    private void update(ImportedCode code, Optional<Id<Code>> parent, int place) {
        change(codebook.code(code.id()), fields(code, parent, place));
    }

    private void change(Code code, CodeFields fields) {
        if (!code.fields().equals(fields)) {
            codebook = codebook.with(code.with(fields, stamp));
            changed++;
        }
    }

    private CodeFields fields(ImportedCode code, Optional<Id<Code>> parent, int place) {
        return new CodeFields(code.definition(), parent, code.color(), place, code.status(), known(code.groups()));
    }

    private Set<Id<CodeGroup>> known(Collection<Id<CodeGroup>> ids) {
        return ids.stream().map(id -> groups.getOrDefault(id, id)).collect(Collectors.toSet());
    }

    /** Keeps a code of the study that has the path of one in the file. */
    private Id<Code> fill(Code existing, ImportedCode code) {
        Definition own = existing.fields().definition();
        Definition other = code.definition();
        Definition filled = new Definition(
                own.name(),
                either(own.brief(), other.brief()),
                either(own.full(), other.full()),
                either(own.whenToUse(), other.whenToUse()),
                either(own.whenNotToUse(), other.whenNotToUse()),
                either(own.example(), other.example()));
        change(existing, existing.fields().with(filled));
        codebook = new Codebook(
                codebook.name(),
                codebook.codes(),
                codebook.groups(),
                codebook.aliases().with(code.id(), existing.id()));
        notes.add(Problem.of(
                "exchange.took-existing", codebook.path(existing.id()).written()));
        return existing.id();
    }

    private static String either(String own, String other) {
        return own.isBlank() ? other : own;
    }
}

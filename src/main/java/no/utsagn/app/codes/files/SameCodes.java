package no.utsagn.app.codes.files;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.Codebook;
import no.utsagn.exchange.ImportedCode;
import no.utsagn.exchange.ImportedCodebook;
import no.utsagn.merge.codes.likely.NameKey;

/**
 * Which codes of a file are codes of a study: those of one id, joined codes by the one they went up in, and else those
 * of one path, as when a codebook is taken in. Groups are known by id, and else by name.
 */
final class SameCodes {

    private final Codebook study;
    private final Set<Id<Code>> claimed = new HashSet<>();

    /** From the id in the file to the id in the study, where they are not one. */
    private final Map<Id<Code>, Id<Code>> others = new HashMap<>();

    private final Map<Id<CodeGroup>, CodeGroup> groups = new HashMap<>();

    SameCodes(Codebook study, ImportedCodebook file) {
        this.study = study;
        file.all().map(ImportedCode::id).filter(study.codes()::has).forEach(claimed::add);
        match(file.codes(), Optional.empty());
        file.groups().forEach(group -> groups.put(group.id(), known(group)));
    }

    private void match(List<ImportedCode> codes, Optional<Id<Code>> parent) {
        Map<String, Id<Code>> siblings = new HashMap<>();
        study.under(parent).forEach(code -> siblings.put(NameKey.strict(code.name()), code.id()));
        for (ImportedCode code : codes) {
            holder(code, siblings).ifPresent(holder -> match(code.children(), Optional.of(holder)));
        }
    }

    private Optional<Id<Code>> holder(ImportedCode code, Map<String, Id<Code>> siblings) {
        if (study.codes().has(code.id())) {
            return Optional.of(code.id());
        }
        Id<Code> joined = study.aliases().resolve(code.id());
        Optional<Id<Code>> same = study.codes().has(joined)
                ? Optional.of(joined)
                : Optional.ofNullable(
                        siblings.get(NameKey.strict(code.definition().name())));
        same.filter(claimed::add).ifPresent(one -> others.put(code.id(), one));
        return Optional.ofNullable(others.get(code.id()))
                .or(() -> Optional.of(joined).filter(study.codes()::has));
    }

    private CodeGroup known(CodeGroup group) {
        return study.groups()
                .find(group.id())
                .or(() -> study.groups().stream()
                        .filter(one -> NameKey.strict(one.name()).equals(NameKey.strict(group.name())))
                        .findFirst())
                .orElse(group);
    }

    /** The ids that a file has for codes which the study has under another. */
    Map<Id<Code>, Id<Code>> others() {
        return others;
    }

    /** The file's codebook with the ids of the study. */
    ImportedCodebook in(ImportedCodebook file) {
        return new ImportedCodebook(
                file.name(),
                file.language(),
                file.description(),
                file.groups().stream().map(this::now).distinct().toList(),
                file.codes().stream().map(this::now).toList());
    }

    /** The id in the study, if it has the code under another. */
    Id<Code> now(Id<Code> id) {
        return others.getOrDefault(id, id);
    }

    private CodeGroup now(CodeGroup group) {
        return groups.getOrDefault(group.id(), group);
    }

    private ImportedCode now(ImportedCode code) {
        Set<Id<CodeGroup>> in = code.groups().stream()
                .map(id ->
                        Optional.ofNullable(groups.get(id)).map(CodeGroup::id).orElse(id))
                .collect(Collectors.toSet());
        return new ImportedCode(
                now(code.id()),
                code.definition(),
                code.color(),
                code.status(),
                in,
                code.children().stream().map(this::now).toList());
    }

    /** Counts alone. */
    @Override
    public String toString() {
        return claimed.size() + " codes are the same";
    }
}

package no.utsagn.app.codes.files;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Definition;
import no.utsagn.exchange.ImportedCode;
import no.utsagn.exchange.ImportedCodebook;

/** A codebook file told by another: a table may lack ids and fields, and then has those of the other. */
final class Alignment {

    private final AnyCodebook file;
    private final ImportedCodebook other;
    private final Map<String, Id<Code>> ids = new HashMap<>();
    private final Map<Id<Code>, ImportedCode> known = new HashMap<>();

    Alignment(AnyCodebook file, ImportedCodebook other) {
        this.file = file;
        this.other = other;
        paths(other.codes(), "");
        other.all().forEach(code -> known.put(code.id(), code));
    }

    private void paths(List<ImportedCode> codes, String above) {
        for (ImportedCode code : codes) {
            String path = path(above, code);
            ids.put(path, code.id());
            paths(code.children(), path);
        }
    }

    /** The path of a code under another path; capitals do not matter. */
    static String path(String above, ImportedCode code) {
        String name = code.definition().name().toLowerCase(Locale.ROOT);
        return above.isEmpty() ? name : above + CodePath.SEPARATOR + name;
    }

    ImportedCodebook codebook() {
        ImportedCodebook said = file.codebook();
        return new ImportedCodebook(
                said.name(),
                said.language(),
                said.description(),
                file.columns().contains("groups") ? said.groups() : other.groups(),
                aligned(said.codes(), ""));
    }

    private List<ImportedCode> aligned(List<ImportedCode> codes, String above) {
        return codes.stream()
                .map(code -> {
                    String path = path(above, code);
                    boolean own = !code.id().equals(TableReading.idOf(path));
                    Id<Code> id = own ? code.id() : ids.getOrDefault(path, code.id());
                    return filled(id, code, aligned(code.children(), path), known.getOrDefault(id, code));
                })
                .toList();
    }

    private ImportedCode filled(Id<Code> id, ImportedCode code, List<ImportedCode> children, ImportedCode was) {
        Definition said = code.definition();
        Definition before = was.definition();
        return new ImportedCode(
                id,
                new Definition(
                        said.name(),
                        has("shortDefinition") ? said.brief() : before.brief(),
                        has("definition") ? said.full() : before.full(),
                        has("whenToUse") ? said.whenToUse() : before.whenToUse(),
                        has("whenNotToUse") ? said.whenNotToUse() : before.whenNotToUse(),
                        has("example") ? said.example() : before.example()),
                file.says("color", code.id()) ? code.color() : was.color(),
                file.says("status", code.id()) ? code.status() : was.status(),
                has("groups") ? code.groups() : was.groups(),
                children);
    }

    private boolean has(String column) {
        return file.columns().contains(column);
    }

    /** Counts alone. */
    @Override
    public String toString() {
        return file + " told by another";
    }
}

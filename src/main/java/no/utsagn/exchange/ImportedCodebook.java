package no.utsagn.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeTree;
import no.utsagn.codebook.Codebook;

/**
 * A codebook as a file holds it.
 *
 * @param language BCP 47 tag of the names and definitions: "nb", "nn", "en"; may be empty
 * @param description what the codebook is for; may be empty
 * @param codes the roots, in their order
 */
public record ImportedCodebook(
        String name, String language, String description, List<CodeGroup> groups, List<ImportedCode> codes) {

    public ImportedCodebook {
        groups = List.copyOf(groups);
        codes = List.copyOf(codes);
    }

    /** What a file of this codebook would hold. */
    public static ImportedCodebook of(Codebook codebook) {
        return new ImportedCodebook(
                codebook.name(),
                "",
                "",
                List.copyOf(codebook.groups().all()),
                under(codebook.tree(), Optional.empty()));
    }

    private static List<ImportedCode> under(CodeTree tree, Optional<Id<Code>> parent) {
        List<ImportedCode> codes = new ArrayList<>();
        for (Code code : tree.under(parent)) {
            codes.add(new ImportedCode(
                    code.id(),
                    code.fields().definition(),
                    code.color(),
                    code.fields().status(),
                    code.fields().groups(),
                    under(tree, Optional.of(code.id()))));
        }
        return codes;
    }

    /** All codes, as the tree is read. */
    public Stream<ImportedCode> all() {
        return codes.stream().flatMap(ImportedCode::all);
    }

    /**
     * The codebook of a study with this one put in.
     *
     * @throws no.utsagn.base.ProblemException as {@link #takenInto} does
     */
    public Codebook into(Codebook existing, Stamp stamp) {
        return takenInto(existing, stamp).codebook();
    }

    /**
     * Puts this codebook into that of a study. Codes that it has by id get what the file says; a code that has the same
     * path and another id is kept, only its empty fields are filled, and its second id is remembered; all others are
     * new. Nothing is taken away.
     *
     * @throws no.utsagn.base.ProblemException if a code would get the name of a sibling, or lie under itself
     */
    public Taken takenInto(Codebook existing, Stamp stamp) {
        return new TakingIn(existing, stamp).take(this);
    }

    @Override
    public String toString() {
        return "codebook of " + all().count() + " codes";
    }
}

package no.utsagn.exchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;

/**
 * A code of a codebook file with the codes under it.
 *
 * @param color "#rrggbb", lower case
 * @param children in their order
 */
public record ImportedCode(
        Id<Code> id,
        Definition definition,
        String color,
        CodeStatus status,
        Set<Id<CodeGroup>> groups,
        List<ImportedCode> children) {

    public ImportedCode {
        groups = Set.copyOf(groups);
        children = List.copyOf(children);
    }

    /** This code and all below it, as the tree is read. */
    public Stream<ImportedCode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ImportedCode::all));
    }

    @Override
    public String toString() {
        return "ImportedCode " + id;
    }
}

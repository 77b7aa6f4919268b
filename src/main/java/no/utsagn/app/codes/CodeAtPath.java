package no.utsagn.app.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;

/**
 * The code at a path as people write it, "A &gt; B", and the codebook that holds it.
 *
 * @param codebook with what was missing of the path
 * @param made what was missing, the deepest first; nothing if all was there
 */
public record CodeAtPath(Code code, Codebook codebook, List<UUID> made) {

    public CodeAtPath {
        made = List.copyOf(made);
    }

    /**
     * Looks for it and makes what is missing; no study is changed.
     *
     * @throws no.utsagn.base.ProblemException if a name in the path is none
     */
    public static CodeAtPath of(Codebook before, String written, Stamp stamp) {
        List<String> names = new ArrayList<>();
        for (String name : written.split(">", -1)) {
            names.add(CodeNames.checked(name));
        }
        Codebook codebook = before;
        List<UUID> made = new ArrayList<>();
        Optional<Id<Code>> at = Optional.empty();
        for (String name : names) {
            Optional<Id<Code>> parent = at;
            Optional<Code> known = called(codebook, parent, name);
            Code code = known.orElse(codebook.create(Definition.named(name), parent, stamp));
            if (known.isEmpty()) {
                codebook = codebook.with(code);
                made.add(0, code.id().value());
            }
            at = Optional.of(code.id());
        }
        return new CodeAtPath(codebook.code(at.orElseThrow()), codebook, made);
    }

    /** The first name of a path may also be that of a code further down, if only one has it. */
    private static Optional<Code> called(Codebook codebook, Optional<Id<Code>> parent, String name) {
        return parent.isEmpty()
                ? codebook.find(CodePath.of(name))
                : codebook.under(parent).stream()
                        .filter(code -> code.name().equalsIgnoreCase(name))
                        .findFirst();
    }
}

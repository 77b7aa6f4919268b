package no.utsagn.app.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.study.EditKind;

/** Makes codes. */
public final class MakeCodes {

    private final OpenStudy open;

    public MakeCodes(OpenStudy open) {
        this.open = open;
    }

    /** Makes a code at the end of its siblings. */
    public Code make(String name, Optional<Id<Code>> parent) {
        return make(name, Spot.lastUnder(parent));
    }

    /**
     * Makes a code in a place.
     *
     * @throws no.utsagn.base.ProblemException if it cannot be called so, or a sibling is
     */
    public Code make(String name, Spot spot) {
        String checked = CodeNames.checked(name);
        Code code = open.now().codebook().create(Definition.named(checked), spot.parent(), open.stamp());
        Placing placing = new Placing(open.stamp());
        open.apply(EditKind.CODE_CREATED, List.of(code.id().value()), s -> {
            Codebook with = s.codebook().with(code);
            return s.with(spot.before().isEmpty() ? with : placing.put(with, code.id(), spot));
        });
        return open.now().codebook().code(code.id());
    }

    /**
     * The code at a path as people write it, "A &gt; B"; what is missing of it is made, in one step.
     *
     * @throws no.utsagn.base.ProblemException if a name in it is none
     */
    public Code atPath(String written) {
        List<String> names = new ArrayList<>();
        for (String name : written.split(">", -1)) {
            names.add(CodeNames.checked(name));
        }
        Codebook codebook = open.now().codebook();
        List<UUID> made = new ArrayList<>();
        Optional<Id<Code>> at = Optional.empty();
        for (String name : names) {
            Optional<Id<Code>> parent = at;
            Optional<Code> known = called(codebook, parent, name);
            Code code = known.orElse(codebook.create(Definition.named(name), parent, open.stamp()));
            if (known.isEmpty()) {
                codebook = codebook.with(code);
                made.add(0, code.id().value());
            }
            at = Optional.of(code.id());
        }
        Codebook after = codebook;
        open.apply(EditKind.CODE_CREATED, made, s -> s.with(after));
        return after.code(at.orElseThrow());
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

package no.utsagn.app.codes;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
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
        CodeAtPath at = CodeAtPath.of(open.now().codebook(), written, open.stamp());
        open.apply(EditKind.CODE_CREATED, at.made(), s -> s.with(at.codebook()));
        return at.code();
    }
}

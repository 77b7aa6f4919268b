package no.utsagn.app.coding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.utsagn.app.CodePassages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.CodeAtPath;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.study.EditKind;

/** Gives coded passages another code. */
public final class RecodePassages {

    private final OpenStudy open;

    public RecodePassages(OpenStudy open) {
        this.open = open;
    }

    /**
     * Gives codings another code, all in one step. Memos, coder and whom they are about stay. Where the same coder has
     * coded the same words so already, the two become one.
     *
     * @throws no.utsagn.base.ProblemException if a coding or the code is gone, or the code is retired
     */
    public void recode(Collection<Id<Coding>> codings, Id<Code> code) {
        CodePassages.usable(open.now(), code);
        List<Coding> changed = Laid.all(open.now(), codings).stream()
                .filter(coding -> !coding.code().equals(code))
                .map(coding -> coding.as(code))
                .toList();
        if (!changed.isEmpty()) {
            open.apply(EditKind.RECODED, Laid.ids(changed), study -> Laid.down(study, changed));
        }
    }

    /**
     * Gives codings the code at a path as people write it, "A &gt; B"; what is missing of the path is made in the same
     * step.
     *
     * @return the code
     * @throws no.utsagn.base.ProblemException if a coding is gone, a name in the path is none, or its code is retired
     */
    public Code recode(Collection<Id<Coding>> codings, String path) {
        CodeAtPath at = CodeAtPath.of(open.now().codebook(), path, open.stamp());
        if (at.made().isEmpty()) {
            recode(codings, at.code().id());
            return at.code();
        }
        List<Coding> changed = Laid.all(open.now(), codings).stream()
                .map(coding -> coding.as(at.code().id()))
                .toList();
        open.apply(
                EditKind.RECODED_WITH_NEW,
                Stream.concat(Laid.ids(changed).stream(), at.made().stream()).toList(),
                study -> Laid.down(study.with(at.codebook()), changed));
        return at.code();
    }
}

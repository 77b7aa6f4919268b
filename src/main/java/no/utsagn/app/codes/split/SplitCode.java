package no.utsagn.app.codes.split;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.CodeNames;
import no.utsagn.app.codes.Recoding;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.codebook.Definition;
import no.utsagn.coding.Coding;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/** Splits a code over its passages: each goes to one of several codes, or stays. */
public final class SplitCode {

    private final OpenStudy open;

    public SplitCode(OpenStudy open) {
        this.open = open;
    }

    /** The passages that there are to send, transcript by transcript. */
    public List<Passage> passages(Id<Code> code) {
        return Passages.of(open.now(), Set.of(code));
    }

    /**
     * Makes the new codes that something is sent to and moves the codings, in one step.
     *
     * @return how many codings have another code now
     * @throws no.utsagn.base.ProblemException if a new code cannot be called so
     */
    public int split(SplitPlan plan) {
        Stamp stamp = open.stamp();
        Map<Integer, Id<Code>> holders = new HashMap<>();
        Codebook codebook = made(open.now().codebook(), plan, holders, stamp);
        Recoding recoding = Recoding.of(open.now(), coding -> target(plan, coding, holders));
        Study after = recoding.study().with(codebook);
        open.apply(EditKind.CODE_SPLIT, List.of(plan.code().value()), s -> after);
        return recoding.moved();
    }

    private static Codebook made(Codebook before, SplitPlan plan, Map<Integer, Id<Code>> holders, Stamp stamp) {
        Codebook codebook = before;
        for (int i = 0; i < plan.parts().size(); i++) {
            SplitPlan.Part part = plan.parts().get(i);
            if (part.existing().isPresent()) {
                holders.put(i, part.existing().get());
            } else if (plan.sent().containsValue(i)) {
                Definition definition = Definition.named(CodeNames.checked(part.name()));
                Code code = codebook.create(definition, Optional.of(plan.code()), stamp);
                codebook = codebook.with(code);
                holders.put(i, code.id());
            }
        }
        return codebook;
    }

    private static Optional<Id<Code>> target(SplitPlan plan, Coding coding, Map<Integer, Id<Code>> holders) {
        if (!coding.code().equals(plan.code())) {
            return Optional.empty();
        }
        return plan.sent().entrySet().stream()
                .filter(sent -> holds(sent.getKey(), coding))
                .map(sent -> holders.get(sent.getValue()))
                .filter(code -> !plan.code().equals(code))
                .findFirst();
    }

    private static boolean holds(Passage passage, Coding coding) {
        return passage.transcript().equals(coding.transcript())
                && passage.span().contains(coding.span());
    }
}

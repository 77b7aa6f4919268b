package no.utsagn.app.coding;

import java.util.Collection;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/** Takes codes off passages. */
public final class UncodePassages {

    private final OpenStudy open;

    public UncodePassages(OpenStudy open) {
        this.open = open;
    }

    /**
     * Takes codings away with their memos, all in one step.
     *
     * @throws no.utsagn.base.ProblemException if one is gone already
     */
    public void uncode(Collection<Id<Coding>> codings) {
        List<Coding> found = Laid.all(open.now(), codings);
        if (!found.isEmpty()) {
            open.apply(EditKind.UNCODED, Laid.ids(found), study -> without(study, found));
        }
    }

    private static Study without(Study study, List<Coding> gone) {
        Study left = study;
        for (Coding coding : gone) {
            left = left.without(Tombstone.Kind.CODING, coding.id().value(), false);
        }
        return left;
    }
}

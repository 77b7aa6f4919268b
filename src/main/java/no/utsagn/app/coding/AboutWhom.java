package no.utsagn.app.coding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.coding.Coding;
import no.utsagn.study.EditKind;
import no.utsagn.transcript.people.Participant;

/** Says whom coded words are about, where that is somebody else than the one who says them. */
public final class AboutWhom {

    private final OpenStudy open;

    public AboutWhom(OpenStudy open) {
        this.open = open;
    }

    /**
     * Says of codings whom they are about, all in one step.
     *
     * @param people in place of those that were said before; may be empty
     * @throws no.utsagn.base.ProblemException if a coding or one of the people is gone
     */
    public void say(Collection<Id<Coding>> codings, Set<Id<Participant>> people) {
        if (!people.stream().allMatch(open.now().people().participants()::has)) {
            throw Problem.of("coding.nobody").exception();
        }
        List<Coding> changed = Laid.all(open.now(), codings).stream()
                .filter(coding -> !coding.about().equals(people))
                .map(coding -> coding.about(people))
                .toList();
        if (!changed.isEmpty()) {
            open.apply(
                    EditKind.ABOUT_WHOM_SAID,
                    Laid.ids(changed),
                    study -> study.with(study.codings().with(changed)));
        }
    }
}

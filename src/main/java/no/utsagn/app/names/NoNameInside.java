package no.utsagn.app.names;

import java.util.Collection;
import no.utsagn.base.Problem;
import no.utsagn.names.form.FormMatcher;
import no.utsagn.names.form.FormMatcherBuilder;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;

/** Keeps names that are to be replaced out of the words that replace names. */
final class NoNameInside {

    private NoNameInside() {}

    /** @throws no.utsagn.base.ProblemException if the words of something hold its own name, or a name of something else */
    static void require(Study study, Entity planned) {
        refuse(planned, planned.forms(), planned, "own");
        for (Entity other : study.entities()) {
            if (other.state() == Entity.State.PLANNED && !other.id().equals(planned.id())) {
                refuse(planned, other.forms(), other, "other");
                refuse(other, planned.forms(), planned, "other");
            }
        }
    }

    private static void refuse(Entity replaced, Collection<String> forms, Entity of, String whose) {
        if (!(replaced.rendering() instanceof Rendering.Words words)) {
            return;
        }
        FormMatcherBuilder<Boolean> builder = FormMatcher.builder();
        forms.forEach(form -> builder.add(form, true, of.kind()));
        FormMatcher<Boolean> matcher = builder.build();
        matcher.find(words.wording()).stream().findFirst().ifPresent(found -> {
            throw (whose.equals("own")
                            ? Problem.of("names.own-name-in-words", found.form())
                            : Problem.of("names.name-in-words", words.wording()))
                    .exception();
        });
    }
}

package no.utsagn.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import org.junit.jupiter.api.Test;

class RelabellingTest {

    private final Study study = new StudyBuilder()
            .person("Kari Tromsdal", "kandidat")
            .transcript("A", "I: Karis bil, sa Kari i Tromsø.")
            .code("Bil", "A", "Karis")
            .build();

    private final ReplacementPlan plan =
            ReplacementPlan.of(study, List.of(), KeyContents.none(), StudyBuilder.anyStamp(), new Random(1));
    private final Study after = plan.apply(study);

    @Test
    void aLabelThatIsAsItShouldBeIsLeft() {
        assertThat(text(after)).isEqualTo("Kandidat 1s bil, sa Kandidat 1 i Tromsø.");
        assertThat(relabelled(after)).isEqualTo(after);
    }

    @Test
    void anotherNumberIsWrittenEverywhereAndTheGenitiveStays() {
        Study changed = relabelled(changed(after, Draw.none().withNumber(12)));

        assertThat(text(changed)).isEqualTo("Kandidat 12s bil, sa Kandidat 12 i Tromsø.");
        Transcript transcript = changed.transcripts().iterator().next();
        assertThat(changed.codings().all())
                .extracting(coding -> coding.span().of(transcript.text()))
                .containsExactly("Kandidat 12s");
        assertThat(relabelled(changed)).isEqualTo(changed);
    }

    @Test
    void anotherSchemeOrRoleIsWrittenEverywhere() {
        Role role = after.people().roleCalled("kandidat").orElseThrow();
        Study roleOnly =
                relabelled(after.with(after.people().with(role.with(LabelScheme.of(LabelScheme.Kind.ROLE_ONLY)))));
        assertThat(text(roleOnly)).isEqualTo("kandidats bil, sa kandidat i Tromsø.");

        Study attributes = relabelled(changed(roleOnly, Attributes.none().with("bransje", "bygg og anlegg"))
                .with(roleOnly.people().with(role.with(LabelScheme.attributes(List.of("bransje"))))));
        assertThat(text(relabelled(attributes))).startsWith("kandidat");

        Participant kari = after.people().participants().iterator().next();
        Role leader = after.people().roleCalled("lege").orElseThrow();
        Study asLeader = relabelled(roleOnly.with(
                roleOnly.people().with(kari.with(kari.fields().withRole(leader.id()), StudyBuilder.anyStamp()))));
        assertThat(text(asLeader)).isEqualTo("Lege 1s bil, sa Lege 1 i Tromsø.");
        assertThat(relabelled(asLeader)).isEqualTo(asLeader);
        assertThat(text(relabelled(asLeader.with(roleOnly.people()))))
                .isEqualTo("kandidats bil, sa kandidat i Tromsø.");
    }

    @Test
    void aReplacementThatTheKeyDoesNotKnowCannotBeRestored() {
        assertThatThrownBy(() -> Restoring.restored(
                        after,
                        after.transcripts()
                                .iterator()
                                .next()
                                .replacements()
                                .get(0)
                                .id(),
                        KeyContents.none(),
                        StudyBuilder.anyStamp()))
                .hasMessage("names.original-unknown");
        assertThatThrownBy(() -> Restoring.restored(after, Id.random(), plan.keyAfter(), StudyBuilder.anyStamp()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Study relabelled(Study study) {
        return Relabelling.relabelled(study, StudyBuilder.anyStamp());
    }

    private static String text(Study study) {
        return study.transcripts().iterator().next().text();
    }

    private static Study changed(Study study, Draw draw) {
        Participant kari = study.people().participants().iterator().next();
        return study.with(study.people().with(kari.with(kari.fields().with(draw), StudyBuilder.anyStamp())));
    }

    private static Study changed(Study study, Attributes attributes) {
        Participant kari = study.people().participants().iterator().next();
        return study.with(study.people().with(kari.with(kari.fields().with(attributes), StudyBuilder.anyStamp())));
    }
}

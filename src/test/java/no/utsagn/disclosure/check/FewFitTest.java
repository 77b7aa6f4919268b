package no.utsagn.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.disclosure.Spoken;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.people.LabelScheme;
import org.junit.jupiter.api.Test;

class FewFitTest {

    /** Six employers in two trades, two of them in a warehouse; each has spoken. */
    private static Spoken employers(LabelScheme scheme) {
        StudyBuilder builder = new StudyBuilder();
        String[] turns = new String[6];
        for (int i = 0; i < turns.length; i++) {
            builder.person("Person" + i, "arbeidsgiver");
            turns[i] = "Person" + i + ": Det gikk bra.";
        }
        Spoken spoken = new Spoken(builder.transcript("Gruppe", turns).build()).labelled("arbeidsgiver", scheme);
        for (int i = 0; i < turns.length; i++) {
            String trade = i < 2 ? "møbellager" : "bakeri";
            spoken.changed("Person" + i, f -> f.with(f.attributes().with("bransje", trade)));
        }
        return spoken.withoutNames();
    }

    private static List<String> few(Spoken spoken) {
        Study study = spoken.study();
        return FewFit.of(study, Screen.of(study, Optional.empty()), FewFit.speaking(study)).stream()
                .map(Finding::words)
                .toList();
    }

    @Test
    void oneFindingForEachRoleNamesTheLabelsThatFitFewerThanTheStudyWants() {
        assertThat(few(employers(LabelScheme.attributes(List.of("bransje")))))
                .containsExactly("arbeidsgiver, bakeri (4); arbeidsgiver, møbellager (2)");
    }

    @Test
    void aRoleThatEnoughPeopleHoldIsNoFinding() {
        assertThat(few(employers(LabelScheme.of(LabelScheme.Kind.ROLE_ONLY)))).isEmpty();
    }

    @Test
    void aNumberSaysNothingOfAPerson() {
        assertThat(few(employers(LabelScheme.of(LabelScheme.Kind.NUMBER)))).isEmpty();
    }
}

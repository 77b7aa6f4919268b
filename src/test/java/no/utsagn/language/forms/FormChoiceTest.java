package no.utsagn.language.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormChoiceTest {

    @Test
    void whatWasSaidOfAFormHoldsUntilTheOppositeIsSaid() {
        FormChoice choice = FormChoice.usual().ticking("jobber", false).ticking("fokusgruppe", true);
        assertThat(choice.takes("jobb", true)).isTrue();
        assertThat(choice.takes("jobb", false)).isFalse();
        assertThat(choice.takes("jobber", true)).isFalse();
        assertThat(choice.takes("fokusgruppe", false)).isTrue();
        assertThat(choice.ticking("jobber", true).takes("jobber", true)).isTrue();
        assertThat(choice.ticking("fokusgruppe", false).takes("fokusgruppe", true))
                .isFalse();
    }

    @Test
    void anotherWidthKeepsWhatWasSaidOfSingleForms() {
        FormChoice choice = FormChoice.usual().ticking("jobber", false);
        assertThat(choice.at(Width.WIDE).folded(true).takes("jobber", true)).isFalse();
        assertThat(choice.at(Width.WIDE).width()).isEqualTo(Width.WIDE);
        assertThat(choice.folded(true).folded()).isTrue();
    }

    @Test
    void showsNoWord() {
        assertThat(FormChoice.usual().ticking("kari", true)).hasToString("DEFAULT, 0 left out, 1 taken in");
        assertThat(new JoinedForm("kari", Why.ENDING, true).toString()).doesNotContain("kari");
    }
}

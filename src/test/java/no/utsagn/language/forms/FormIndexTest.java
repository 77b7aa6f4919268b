package no.utsagn.language.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormIndexTest {

    private static final WordForms RULES = WordForms.shipped();

    private final FormIndex index = new FormIndex(RULES);

    @Test
    void theWordStandsFirstAndThenWhatWasSaidOfIt() {
        add("kandidatene", "kandidat", "kommune", "kandidater");

        assertThat(index.formsOf("kandidaten", FormChoice.usual()))
                .containsExactly(
                        new JoinedForm("kandidaten", Why.ITSELF, true),
                        new JoinedForm("kandidat", Why.ENDING, true),
                        new JoinedForm("kandidatene", Why.ENDING, true),
                        new JoinedForm("kandidater", Why.ENDING, true));
    }

    @Test
    void exactlyTheWordIsTheWordAlone() {
        add("jobb", "jobben");

        assertThat(index.formsOf("jobb", FormChoice.of(Width.EXACT)))
                .containsExactly(new JoinedForm("jobb", Why.ITSELF, true));
    }

    @Test
    void aFormThatWasUntickedIsShownUnticked() {
        add("jobben", "jobber");
        FormChoice choice = new FormChoice(Width.DEFAULT, false, Set.of("jobber"), Set.of());

        assertThat(index.formsOf("jobb", choice))
                .containsExactly(
                        new JoinedForm("jobb", Why.ITSELF, true),
                        new JoinedForm("jobben", Why.ENDING, true),
                        new JoinedForm("jobber", Why.ENDING, false));
    }

    @Test
    void formsThatAreNotKeptAreForgotten() {
        add("jobben", "jobber");
        index.keepOnly(List.of("jobber"));

        assertThat(index.formsOf("jobb", FormChoice.usual()))
                .extracting(JoinedForm::form)
                .containsExactly("jobb", "jobber");
    }

    @Test
    void itShowsNoWordThatWasSaid() {
        add("hemmelig");

        assertThat(index.toString()).isEqualTo("1 forms");
        assertThat(index.formsOf("hemmelig", FormChoice.usual()).toString()).doesNotContain("hemmelig");
    }

    private void add(String... forms) {
        List.of(forms).forEach(index::add);
    }
}

package no.utsagn.app.search.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.analysis.Passage;
import no.utsagn.app.search.Line;
import no.utsagn.app.search.acts.SearchRules.Proposal;
import no.utsagn.base.Id;
import no.utsagn.coding.Unit;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.study.EditKind;
import no.utsagn.study.SavedSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchRulesTest {

    @TempDir
    private Path folder;

    private SearchedStudy study;

    @BeforeEach
    void open() {
        study = SearchedStudy.in(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    private SearchRules rules() {
        return new SearchRules(study.open());
    }

    private Id<SavedSearch> rule() {
        return rules().make("jobb", FormChoice.usual(), study.code("Arbeid"), Unit.SENTENCE);
    }

    private List<Proposal> proposed() {
        return rules().proposed(study.search());
    }

    private static List<Passage> hits(List<Line> lines) {
        return lines.stream().map(line -> new Passage(line.in(), line.span())).toList();
    }

    @Test
    void savesItsSearchAndProposesNothingOfWhatIsThere() {
        rule();
        assertThat(study.saved()).containsExactly("jobb");
        assertThat(SearchRules.waiting(study.now())).isFalse();
        assertThat(proposed()).isEmpty();
        study.open().undo();
        assertThat(study.saved()).isEmpty();
    }

    @Test
    void aSearchThatIsSavedGetsTheRule() {
        Id<SavedSearch> id = new SaveSearch(study.open()).save("Arbeid", "jobb", FormChoice.usual());
        assertThat(rule()).isEqualTo(id);
        assertThat(study.saved()).containsExactly("Arbeid");
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        new SaveSearch(study.open()).save("jobb", "stilling", FormChoice.usual());
        rule();
        assertThat(study.saved()).containsExactly("jobb", "jobb (2)");
    }

    @Test
    void proposesWhatInformantsSayInWhatComesLater() {
        rule();
        study.takeIn("Tre", "I: Har du jobb?", "Siv: Jobb? Ja. Jobben er ny.");
        assertThat(SearchRules.waiting(study.now())).isTrue();
        assertThat(proposed()).hasSize(1);
        assertThat(proposed().get(0).lines().stream().map(Line::hit)).contains("Jobben");
        assertThat(study.coded()).as("nothing is coded by itself").containsExactly("Jobb: Jeg fikk jobb.");
    }

    @Test
    void codesWhatIsChosenAndAsksNoMore() {
        rule();
        study.takeIn("Tre", "Siv: Jobb? Ja. Jobben er ny.");
        Proposal proposal = proposed().get(0);
        List<Passage> chosen = hits(proposal.lines()).subList(1, 2);
        assertThat(rules().decide(proposal, chosen).passages()).isEqualTo(1);
        assertThat(study.coded()).contains("Arbeid: Jobben er ny.").doesNotContain("Arbeid: Jobb?");
        assertThat(study.open().undoName()).contains(EditKind.SEARCH_RULE_DECIDED);
        study.reopen();
        assertThat(proposed()).isEmpty();
        study.takeIn("Fire", "Siv: Ny jobb.");
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void whatWasDecidedIsUndoneInOneStep() {
        rule();
        study.takeIn("Tre", "Siv: Jobben er ny.");
        List<String> before = study.coded();
        Proposal proposal = proposed().get(0);
        rules().decide(proposal, hits(proposal.lines()));
        study.open().undo();
        assertThat(study.coded()).isEqualTo(before);
        assertThat(proposed()).hasSize(1);
    }

    @Test
    void whatIsCodedByHandIsNotProposed() {
        rule();
        study.takeIn("Tre", "Siv: Jobben er ny.");
        new CodeHits(study.open()).code(hits(proposed().get(0).lines()), Unit.TURN, study.code("Arbeid"));
        assertThat(proposed()).isEmpty();
    }

    @Test
    void isDroppedAndTheSearchStays() {
        rules().drop(rule());
        study.takeIn("Tre", "Siv: Jobben er ny.");
        assertThat(proposed()).isEmpty();
        assertThat(study.saved()).containsExactly("jobb");
        assertThat(study.open().now().searches().saved().iterator().next().rule())
                .isEmpty();
    }

    @Test
    void aRuleForACodeThatIsGoneIsRefused() {
        assertThatThrownBy(() -> rules().make("jobb", FormChoice.usual(), Id.random(), Unit.HIT))
                .hasMessage("code.gone");
        assertThatThrownBy(() -> rules().make(" ", FormChoice.usual(), study.code("Arbeid"), Unit.HIT))
                .hasMessage("search.nothing-to-save");
    }
}

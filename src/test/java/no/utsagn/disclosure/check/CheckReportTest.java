package no.utsagn.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckReportTest {

    private static final Place HERE = Place.printed(Place.Kind.STUDY);
    private static final Finding ERROR = new Finding(Rule.ORIGINAL, HERE, "▮▮▮");
    private static final Finding WARNING = new Finding(Rule.FEW_FIT, HERE, "leder (1)");

    private static CheckReport report(boolean compared, Set<Rule> rules, Finding... findings) {
        return new CheckReport(List.of(findings), compared, rules);
    }

    @Test
    void errorsComeFirstAndEachFindingOnce() {
        CheckReport report = report(true, Set.of(Rule.ORIGINAL, Rule.FEW_FIT), WARNING, ERROR, WARNING);
        assertThat(report.findings()).containsExactly(ERROR, WARNING);
        assertThat(report.errors()).containsExactly(ERROR);
        assertThat(report.warnings()).containsExactly(WARNING);
    }

    @Test
    void aRuleWithoutAFindingHasPassed() {
        assertThat(report(true, Set.of(Rule.ORIGINAL, Rule.PATTERN), ERROR).passed())
                .containsExactly(Rule.PATTERN);
    }

    @Test
    void twoReportsTogetherHaveComparedOnlyWhatBothCompared() {
        CheckReport both =
                report(true, Set.of(Rule.ORIGINAL), ERROR).and(report(false, Set.of(Rule.FEW_FIT), ERROR, WARNING));
        assertThat(both).isEqualTo(report(false, Set.of(Rule.ORIGINAL, Rule.FEW_FIT), ERROR, WARNING));
    }

    @Test
    void aFindingTellsItsPlaceAndNoWords() {
        assertThat(WARNING).hasToString("WARNING few-fit in STUDY ");
    }
}

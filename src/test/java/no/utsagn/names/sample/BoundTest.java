package no.utsagn.names.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.utsagn.study.NameSample;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    private static Bound of(int named, int read, int population) {
        NameSample begun = NameSample.begin(300, population, StudyBuilder.anyStamp());
        return Bound.of(new NameSample(
                begun.id(), begun.begun(), begun.size(), begun.population(), read, named, begun.reached()));
    }

    /** One-sided 95 % bounds; those with names are the quantiles of Beta(k + 1, n - k) in printed tables. */
    @ParameterizedTest
    @CsvSource({
        "0, 60, 0.05",
        "0, 300, 0.01",
        "0, 2, 1",
        "0, 0, 1",
        "1, 10, 0.3942",
        "2, 10, 0.5069",
        "5, 10, 0.7776",
        "1, 100, 0.0466",
        "1, 300, 0.01572",
        "10, 10, 1",
    })
    void isTheOneOfPrintedTables(int named, int read, double share) {
        assertThat(of(named, read, 100_000).share()).isCloseTo(share, within(0.0001));
        assertThat(of(named, read, 100_000).exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 40, 0", "1, 40, 0.025"})
    void isTheShareItselfWhereAllWasRead(int named, int all, double share) {
        assertThat(of(named, all, all)).isEqualTo(new Bound(share, true));
    }

    @ParameterizedTest
    @CsvSource({"1, 300", "3, 300", "40, 5000"})
    void isLargerThanTheShareThatWasSeen(int named, int read) {
        assertThat(of(named, read, 1_000_000).share()).isGreaterThan((double) named / read);
    }
}

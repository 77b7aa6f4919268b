package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Target;
import no.utsagn.bench.measure.Times;
import org.junit.jupiter.api.Test;

class BenchCommandTest {

    private static final Measurement PHRASE = Measurement.of("bench.phrase", Size.M, Times.of(1.234, 8))
            .beside("SQLite FTS5", Times.of(9.234))
            .with(Optional.of(Target.p95(7)));

    @Test
    void aLineTellsWhatHowMuchAndWhetherThatIsEnough() {
        BenchReport report = new BenchReport(Messages.in(TextLanguage.BOKMAAL));
        assertThat(report.line(PHRASE))
                .startsWith("«flere ord etter hverandre» ")
                .endsWith(" 4,62 (p95 8,00) ms, n = 2  IKKE nådd (p95 ≤ 7)  | SQLite FTS5 9,23 (2,00 ×)");
    }

    @Test
    void programsReadTheSame() {
        assertThat(BenchReport.json(List.of(PHRASE)))
                .containsExactly(Map.of(
                        "name",
                        "phrase",
                        "size",
                        "M",
                        "n",
                        2,
                        "p50",
                        4.617,
                        "p95",
                        8.0,
                        "unit",
                        "ms",
                        "baselines",
                        List.of(Map.of("name", "SQLite FTS5", "p50", 9.234, "p95", 9.234, "ratio", 2.0)),
                        "target",
                        "p95 ≤ 7",
                        "met",
                        false));
    }

    @Test
    void figuresHaveThreeDigitsThatCount() {
        BenchReport report = new BenchReport(Messages.in(TextLanguage.ENGLISH));
        assertThat(List.of(report.number(0.01234), report.number(1.2345), report.number(12.345), report.number(1234)))
                .containsExactly("0.012", "1.23", "12.3", "1234");
    }

    @Test
    void refusesAGroupOrASizeThatThereIsNot() {
        Typed group = Typed.run("bench", "--only", "serch");
        assertThat(group.status()).isEqualTo(Surroundings.REFUSED);
        assertThat(group.err()).contains("«serch»", "index, search, edit, keystroke");
        assertThat(Typed.run("bench", "--size", "XL").status()).isEqualTo(Surroundings.WRONG_USE);
    }
}

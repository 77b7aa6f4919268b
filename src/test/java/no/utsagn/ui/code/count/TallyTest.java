package no.utsagn.ui.code.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.codebook.Code;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static Map<String, Tally.Count> counts(Tally tally, Study study) {
        return tally.of(study).entrySet().stream()
                .filter(count -> !count.getValue().equals(Tally.Count.NONE))
                .collect(Collectors.toMap(
                        count -> study.codebook().code(count.getKey()).name(), Map.Entry::getValue));
    }

    @Test
    void countsACodeByItselfAndWithWhatLiesBelow() {
        assertThat(counts(new Tally(), Desks.study()))
                .isEqualTo(Map.of("Tillit", new Tally.Count(2, 2), "Tid", new Tally.Count(1, 1)));
    }

    @Test
    void followsEditsAsIfCountedAnew() {
        Study study = Desks.study();
        Tally tally = new Tally();
        tally.of(study);
        Study fewer = study.with(study.codings()
                .without(c -> study.codebook().code(c.code()).name().equals("Tid")));
        assertThat(counts(tally, fewer)).isEqualTo(counts(new Tally(), fewer)).hasSize(1);
        Code time = study.codebook().codes().stream()
                .filter(code -> code.name().equals("Tid"))
                .findFirst()
                .orElseThrow();
        Study moved = study.with(time.with(time.fields().under(Optional.empty(), 9), StudyBuilder.anyStamp()));
        assertThat(counts(tally, moved)).isEqualTo(counts(new Tally(), moved));
        assertThat(counts(tally, study)).isEqualTo(counts(new Tally(), study));
        assertThat(counts(tally, study.with(study.codings().without(c -> true))))
                .isEmpty();
    }
}

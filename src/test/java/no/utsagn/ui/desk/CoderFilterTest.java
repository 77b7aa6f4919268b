package no.utsagn.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Coder;
import org.junit.jupiter.api.Test;

class CoderFilterTest {

    private static final Id<Coder> I = Id.random();
    private static final Id<Coder> E = Id.random();
    private static final Set<Id<Coder>> BOTH = Set.of(I, E);

    @Test
    void atFirstEverybodyIsShown() {
        assertThat(CoderFilter.ALL.shows(I)).isTrue();
        assertThat(CoderFilter.ALL.comparison()).isFalse();
    }

    @Test
    void oneIsLeftOutAndTakenInAgain() {
        CoderFilter without = CoderFilter.ALL.toggled(E, BOTH);
        assertThat(without).isEqualTo(CoderFilter.ALL.of(Set.of(I)));
        assertThat(without.shows(E)).isFalse();
        assertThat(without.toggled(E, BOTH)).isEqualTo(CoderFilter.ALL);
    }

    @Test
    void comparisonStaysWhoeverIsShown() {
        CoderFilter compared = CoderFilter.ALL.comparing(true);
        assertThat(compared.toggled(E, BOTH).comparison()).isTrue();
        assertThat(compared.of(Set.of(E)).everybody()).isEqualTo(compared);
    }
}

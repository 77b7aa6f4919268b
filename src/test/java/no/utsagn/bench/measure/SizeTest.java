package no.utsagn.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.bench.generate.Recipe;
import org.junit.jupiter.api.Test;

class SizeTest {

    @Test
    void sizesAreAsAgreed() {
        assertThat(Size.S.recipe()).isEqualTo(new Recipe(60, 600_000, 60, 6_000, 1));
        assertThat(Size.M.recipe().words()).isEqualTo(2_600_000);
        assertThat(Size.L.recipe().words()).isEqualTo(26_000_000);
        assertThat(Size.L.recipe().codings()).isEqualTo(200_000);
    }
}

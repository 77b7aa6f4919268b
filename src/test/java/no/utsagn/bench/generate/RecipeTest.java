package no.utsagn.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.utsagn.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeTest {

    @ParameterizedTest
    @CsvSource({
        "0,100,1,1,generate.interviews",
        "10001,40000000,1,1,generate.interviews",
        "2,99,1,1,generate.words",
        "2,-5,1,1,generate.words",
        "2,40000001,1,1,generate.words",
        "2,100,-1,0,generate.codes",
        "2,100,2001,0,generate.codes",
        "2,100,1,-1,generate.codings",
        "2,100,1,1000001,generate.codings",
        "2,100,0,1,generate.codings-without-codes"
    })
    void refusesWhatIsOutOfRange(int interviews, int words, int codes, int codings, String problem) {
        assertThatThrownBy(() -> new Recipe(interviews, words, codes, codings, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().key()).isEqualTo(problem));
    }

    @Test
    void takesWhatLiesAtTheEdges() {
        assertThat(new Recipe(10_000, 40_000_000, 2_000, 1_000_000, Long.MIN_VALUE).words())
                .isEqualTo(40_000_000);
        assertThat(new Recipe(1, 50, 0, 0, 0).words()).isEqualTo(50);
    }

    @Test
    void usualWordsStayWithinTheRange() {
        assertThat(Recipe.usualWords(60)).isEqualTo(600_000);
        assertThat(Recipe.usualWords(Integer.MAX_VALUE)).isEqualTo(40_000_000);
    }
}

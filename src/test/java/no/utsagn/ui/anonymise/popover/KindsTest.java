package no.utsagn.ui.anonymise.popover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;

/** One key corrects the kind. */
class KindsTest {

    @Test
    void eachDigitStandsForAKindOfItsOwn() {
        Set<EntityKind> kinds = new HashSet<>();
        for (int digit = 0; digit <= 9; digit++) {
            kinds.add(Kinds.byDigit(String.valueOf(digit)).orElseThrow());
        }
        assertThat(kinds).hasSize(10).contains(EntityKind.PERSON, EntityKind.CUE);
        assertThat(Kinds.byDigit("1")).contains(EntityKind.PERSON);
        assertThat(Kinds.byDigit("a")).isEmpty();
        assertThat(Kinds.byDigit("")).isEmpty();
    }

    @Test
    void theNextKindComesRoundAgain() {
        EntityKind kind = EntityKind.PERSON;
        for (int i = 0; i < 10; i++) {
            kind = Kinds.after(kind);
        }
        assertThat(kind).isEqualTo(EntityKind.PERSON);
    }
}

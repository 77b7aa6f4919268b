package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdTest {

    @Property
    void isReadAsItIsWritten(@ForAll long high, @ForAll long low) {
        UUID value = new UUID(high, low);

        assertThat(Id.<String>of(new Id<String>(value).toString())).isEqualTo(new Id<String>(value));
        assertThat(RevisionId.of(new RevisionId(value).toString())).isEqualTo(new RevisionId(value));
    }

    @Property
    void isOrderedAsItsValue(@ForAll long high, @ForAll long low) {
        Id<String> one = new Id<>(new UUID(high, low));
        Id<String> other = new Id<>(new UUID(low, high));

        assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Test
    void isDrawnAnewEachTime() {
        assertThat(Id.<String>random()).isNotEqualTo(Id.<String>random());
        assertThat(RevisionId.random()).isNotEqualTo(RevisionId.random());
    }

    @Test
    void refusesWhatIsNoId() {
        assertThatThrownBy(() -> Id.of("Kandidat 5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RevisionId.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}

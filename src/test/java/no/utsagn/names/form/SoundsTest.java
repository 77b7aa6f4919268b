package no.utsagn.names.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundsTest {

    @Test
    void spellingsOfOneNameSoundTheSame() {
        assertThat(Sounds.of("Skjærven")).isEqualTo(Sounds.of("SKJERVEN"));
        assertThat(Sounds.of("Cathrine")).isEqualTo(Sounds.of("Katrine"));
        assertThat(Sounds.of("Nygaard")).isEqualTo(Sounds.of("Nygård"));
        assertThat(Sounds.of("Fredrikke")).isEqualTo(Sounds.of("Fredriche"));
    }

    @Test
    void otherNamesDoNot() {
        assertThat(Sounds.of("Kari")).isNotEqualTo(Sounds.of("Kaia"));
        assertThat(Sounds.of("Vik")).isNotEqualTo(Sounds.of("Vig"));
    }
}

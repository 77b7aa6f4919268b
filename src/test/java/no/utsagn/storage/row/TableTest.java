package no.utsagn.storage.row;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table TURN = Table.of("turn", "transcript place", "id speaker");
    private static final Table ROLE = Table.of("role", "id", "place singular");
    private static final Table ABOUT = Table.of("about", "coding person", "");

    @Test
    void rowsArePutInWithAllTheirColumns() {
        assertThat(TURN.insert()).isEqualTo("INSERT INTO turn (transcript, place, id, speaker) VALUES (?, ?, ?, ?)");
        assertThat(ABOUT.insert()).isEqualTo("INSERT INTO about (coding, person) VALUES (?, ?)");
    }

    @Test
    void rowsAreFoundByTheirKeyToBeChangedOrTakenOut() {
        assertThat(TURN.update()).isEqualTo("UPDATE turn SET id = ?, speaker = ? WHERE transcript = ? AND place = ?");
        assertThat(TURN.delete()).isEqualTo("DELETE FROM turn WHERE transcript = ? AND place = ?");
    }

    @Test
    void rowsAreReadInTheOrderOfTheirPlacesIfTheyHaveAny() {
        assertThat(TURN.select())
                .isEqualTo("SELECT transcript, place, id, speaker FROM turn ORDER BY transcript, place");
        assertThat(ROLE.select()).isEqualTo("SELECT id, place, singular FROM role ORDER BY place");
        assertThat(ABOUT.select()).isEqualTo("SELECT coding, person FROM about");
    }
}

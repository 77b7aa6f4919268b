package no.utsagn.ui.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void aFieldIsPutBehindTheQueryAndTakenAway() {
        assertThat(Filters.toggled("jobb", "rolle", "kandidat")).isEqualTo("jobb rolle:kandidat");
        assertThat(Filters.toggled("jobb rolle:kandidat", "rolle", "Kandidat")).isEqualTo("jobb");
        assertThat(Filters.toggled("", "rolle", "kandidat")).isEqualTo("rolle:kandidat");
    }

    @Test
    void anotherValueTakesItsPlace() {
        assertThat(Filters.toggled("rolle:kandidat jobb", "rolle", "leder")).isEqualTo("jobb rolle:leder");
        assertThat(Filters.toggled("runde:\"Vår 25\" jobb", "runde", "Høst 25")).isEqualTo("jobb runde:\"Høst 25\"");
    }

    @Test
    void otherFieldsStay() {
        assertThat(Filters.toggled("kode:\"A $1 & B\" jobb", "rolle", "leder"))
                .isEqualTo("kode:\"A $1 & B\" jobb rolle:leder");
    }

    @Test
    void readsTheValueOfAField() {
        assertThat(Filters.value("jobb runde:\"Vår 25\"", "runde")).contains("Vår 25");
        assertThat(Filters.value("jobb Rolle:leder", "rolle")).contains("leder");
        assertThat(Filters.value("ikkerolle:leder", "rolle")).isEmpty();
    }

    @Test
    void severalWordsAreQuoted() {
        assertThat(Filters.value("Vår 25")).isEqualTo("\"Vår 25\"");
        assertThat(Filters.value("1")).isEqualTo("1");
        assertThat(Filters.value("")).isEqualTo("\"\"");
    }
}

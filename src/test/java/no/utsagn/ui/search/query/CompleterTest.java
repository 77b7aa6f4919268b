package no.utsagn.ui.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.Test;

class CompleterTest {

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Intervju 1", "I: Hva da?", "Kari: Det gikk bra.")
            .code("Å bli sett", "Intervju 1", "bra")
            .code("Tillit", "Intervju 1", "gikk")
            .build();

    private final Completer completer = new Completer(Messages.in(TextLanguage.BOKMAAL), () -> study);

    /** What there is at the place of the bar in the query. */
    private List<Completion> at(String query) {
        int caret = query.indexOf('|');
        return completer.at(query.replace("|", ""), caret);
    }

    private List<String> shown(String query) {
        return at(query).stream().map(Completion::shown).toList();
    }

    private String first(String query) {
        return at(query).get(0).in(query.replace("|", ""));
    }

    @Test
    void offersTheNamesOfFields() {
        assertThat(shown("ko|")).containsExactly("kode:", "koder:");
        assertThat(shown("jobb ru|")).containsExactly("runde:");
        assertThat(first("jobb ru|")).isEqualTo("jobb runde:");
    }

    @Test
    void offersWhatTheStudyHasForAField() {
        assertThat(shown("rolle:kan|")).containsExactly("kandidat");
        assertThat(shown("kode:|")).containsExactly("Å bli sett", "Tillit");
        assertThat(shown("taler:|")).contains("Kari");
        assertThat(shown("fil:int|")).containsExactly("Intervju 1");
    }

    @Test
    void putsValuesOfSeveralWordsInQuotes() {
        assertThat(first("kode:bli| bra")).isEqualTo("kode:\"Å bli sett\"  bra");
        assertThat(first("kode:\"å b|")).isEqualTo("kode:\"Å bli sett\" ");
        assertThat(first("kode:\"å b|\"")).isEqualTo("kode:\"Å bli sett\" ");
    }

    @Test
    void offersNothingWhereNothingIsKnownToFit() {
        assertThat(shown("|")).isEmpty();
        assertThat(shown("j|")).isEmpty();
        assertThat(shown("jobb|")).isEmpty();
        assertThat(shown("ko|de")).isEmpty();
        assertThat(shown("rolle:kandidat |")).isEmpty();
        assertThat(shown("rolle:kandidat|")).isEmpty();
    }

    @Test
    void aLeftOutConditionIsCompletedToo() {
        assertThat(first("-ro|")).isEqualTo("-rolle:");
    }
}

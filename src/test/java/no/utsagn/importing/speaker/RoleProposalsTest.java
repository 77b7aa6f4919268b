package no.utsagn.importing.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleProposalsTest {

    private static Map<String, String> roles(String fileName, Map<String, List<String>> turns) {
        return new RoleProposals(fileName, new TreeMap<>(turns)).byLabel();
    }

    @ParameterizedTest
    @CsvSource({
        "I, intervjuer",
        "Int., intervjuer",
        "INTERVJUER, intervjuer",
        "Intervjuer 2, intervjuer",
        "Moderator, moderator",
        "Mod 1, moderator",
        "Obs, observatør",
        "Observatør, observatør",
        "JS1, jobbspesialist",
        "K, kandidat",
        "Kandidat 12, kandidat",
        "Arbeidsgiver 2, arbeidsgiver",
    })
    void aLabelMayNameTheRole(String label, String role) {
        assertThat(roles("fil", Map.of(label, List.of("Ja."), "Ola", List.of("Nei."))))
                .containsEntry(label, role);
    }

    @Test
    void anMIsAModeratorInAGroupAlone() {
        assertThat(roles("fg1", Map.of("M", List.of("Ja."), "A", List.of("Nei."))))
                .containsEntry("M", "moderator");
        assertThat(roles("intervju", Map.of("M", List.of("Ja."), "A", List.of("Nei."))))
                .doesNotContainKey("M");
    }

    @Test
    void whoAsksIsTheInterviewer() {
        assertThat(roles(
                        "fil",
                        Map.of(
                                "Anne", List.of("Hva gjorde du da?", "Hvorfor det?", "Mm."),
                                "Ola", List.of("Jeg gikk.", "Fordi.", "Ikke sant?"))))
                .containsExactly(Map.entry("Anne", "intervjuer"));
    }

    @Test
    void whoAsksIsFoundWithoutQuestionMarks() {
        assertThat(roles("fil", Map.of("anne", List.of("hva gjorde du da"), "ola", List.of("jeg gikk"))))
                .containsExactly(Map.entry("anne", "intervjuer"));
    }

    @Test
    void whoAsksInAGroupIsTheModerator() {
        Map<String, List<String>> turns = Map.of(
                "Anne", List.of("Hva tenker dere?"), "B", List.of("Ja."), "C", List.of("Nei."), "E", List.of("Jo."));

        assertThat(roles("fil", turns)).containsEntry("Anne", "moderator");
    }

    @ParameterizedTest
    @CsvSource({
        "intervju-kandidat-3, kandidat",
        "Arbeidsgiver 2, arbeidsgiver",
        "fg-jobbspesialister-runde1, jobbspesialist",
        "fg-team1-runde1, deltaker",
        "Fokusgruppe 2, deltaker",
        "ledere_2018, leder",
    })
    void theNameOfTheFileTellsOfTheOthers(String fileName, String role) {
        assertThat(roles(fileName, Map.of("I", List.of("Ja?"), "Ola", List.of("Nei."))))
                .containsEntry("I", "intervjuer")
                .containsEntry("Ola", role);
    }

    @Test
    void whereNothingIsKnownNothingIsProposed() {
        assertThat(roles("lyd_0012", Map.of("A", List.of("Ja."), "B", List.of("Nei."))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fg-team1, true", "Gruppeintervju 3, true", "Gruppesak, false", "intervju fg2, true", "fgh, false"})
    void aGroupIsKnownByTheNameOfItsFile(String fileName, boolean group) {
        assertThat(new RoleProposals(fileName, Map.of()).isGroup()).isEqualTo(group);
    }
}

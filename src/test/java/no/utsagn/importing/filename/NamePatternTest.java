package no.utsagn.importing.filename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.base.TextLanguage;
import no.utsagn.importing.filename.NameField.Kind;
import no.utsagn.language.Span;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePatternTest {

    private static final String FULL = "{type}{nummer}_{rolle}_{sted}_{dato}";

    private static NamePart part(Kind kind, int start, int end, String written, String value) {
        return new NamePart(NameField.of(kind), new Span(start, end), written, value);
    }

    @Test
    void eachPartOfANameIsUnderstoodAndPlaced() {
        assertThat(NamePattern.of(FULL).match("Int18_SPL_stedA_2026-09-02.txt"))
                .contains(new NameFacts(
                        List.of(
                                part(Kind.TYPE, 0, 3, "Int", "interview"),
                                part(Kind.NUMBER, 3, 5, "18", "18"),
                                part(Kind.ROLE, 6, 9, "SPL", "sykepleier"),
                                part(Kind.SITE, 10, 15, "stedA", "sted A"),
                                part(Kind.DATE, 16, 26, "2026-09-02", "2026-09-02")),
                        Optional.of(TranscriptKind.INTERVIEW),
                        Optional.of("18"),
                        Optional.of("sykepleier"),
                        Optional.of("sted A"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 9, 2)),
                        Optional.empty(),
                        Attributes.none()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Int18_SPL_stedA_2026-09-02.txt, Int19_SPL_stedC_2026-09-04.txt, FG4_natt_stedA_2026-10-06.docx,"
                        + " Int18_SPL_stedA_kopi.txt | {type}{nummer}_{rolle}_{sted}_{dato}",
                "int01-team1-r1.docx, int02-team2-r1.docx, int03-team1-r2.docx | {type}{nummer}-{sted}-{runde}",
                "fg-team1-runde1.docx, fg-team2-runde1.txt | {type}-{sted}-{runde}",
                "K5 061026.txt, K12 071026.txt, AG3 081026.txt | {rolle}{nummer} {dato}",
                "kandidat-2.txt, kandidat-4.txt, arbeidsgiver-2.txt, jobbspesialist-2.txt | {rolle}-{nummer}",
                "Intervju 7 (Team 2) høst 26.docx, Intervju 8 (Team 1) vår 27.docx | {type} {nummer} ({sted}) {runde}",
                "06.10.26_HFA_3.docx, 07.10.26_SPL_4.docx | {dato}_{rolle}_{nummer}",
                "Prosjekt_Int1.txt, Prosjekt_Int2.txt | {}_{type}{nummer}",
                "Int1_2.txt, Int2_2.txt | {type}{nummer}_{}",
            })
    void thePatternIsLearntFromAllNamesTogether(String names, String template) {
        assertThat(NamePattern.learn(List.of(names.strip().split(",\\s+"))).map(NamePattern::template))
                .contains(template);
    }

    @Test
    void aPlaceIsOfRolesOnlyWhereMostWordsAre() {
        assertThat(NamePattern.learn(List.of("Int18_SPL_stedA.txt", "FG4_natt_stedA.txt"))
                        .map(NamePattern::template))
                .contains("{type}{nummer}_{}_{sted}");
        assertThat(NamePattern.learn(List.of("Int1_natt.txt", "Int2_dag.txt")).map(NamePattern::template))
                .contains("{type}{nummer}_{}");
        assertThat(NamePattern.learn(List.of("Int18_SPL.txt", "Int19_HFA.txt", "FG4_natt.txt"))
                        .flatMap(pattern -> pattern.match("FG4_natt.txt"))
                        .flatMap(NameFacts::role))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opptak.txt", "a b c.txt, d e f.txt", "....txt", "2026.txt, 2027.txt"})
    void namesThatTellNothingHaveNoPattern(String names) {
        assertThat(NamePattern.learn(Arrays.asList(names.split(", ")))).isEmpty();
        assertThat(NamePattern.learn(List.of())).isEmpty();
    }

    @Test
    void namesThatDoNotFitAreListed() {
        List<String> names = List.of(
                "Int18_SPL_stedA_2026-09-02.txt", "Int18_SPL_stedA_kopi.txt", "x", "Int1_SPL_stedA_2026-13-40.txt");

        assertThat(NamePattern.of(FULL).unfit(names))
                .containsExactly("Int18_SPL_stedA_kopi.txt", "x", "Int1_SPL_stedA_2026-13-40.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "{site}, stedA, sted A",
        "{site}, Team_1, team 1",
        "{site}, avdeling-b, avdeling B",
        "{site}, Tromsø, Tromsø",
        "{round}, runde2, 2",
        "{round}, r02, 2",
        "{round}, Bølge 3, 3",
        "{round}, høst26, høst 26",
        "{round}, Vår-2026, vår 2026",
        "{date}, 061026, 2026-10-06",
        "{date}, 06.10.26, 2026-10-06",
        "{date}, 6.10.2026, 2026-10-06",
        "{date}, 20261006, 2026-10-06",
        "{date}, 2026_10_06, 2026-10-06",
        "{date}, 261006, 2006-10-26",
        "{number}, 007, 7",
        "{type}, FG, focus-group",
        "{type}, feltnotat, field-note",
        "{type}, Møte, Møte",
        "{role}, hfa, helsefagarbeider",
        "{role}, Kandidater, kandidat",
        "{role}, XYZ, XYZ",
        "{case}, sak_A, sak A",
        "{bransje}, bakeri, bakeri",
    })
    void whatAPartMeans(String template, String name, String value) {
        assertThat(NamePattern.of(template)
                        .match(name)
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .value())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"310932", "2026-02-30", "20269999", "6.10", "061026x"})
    void aDayThatIsNoneDoesNotFit(String name) {
        assertThat(NamePattern.of("{dato}").match(name)).isEmpty();
    }

    @Test
    void whatAPersonSaysOfASignCounts() {
        NamePattern pattern = NamePattern.of("{rolle}_{sted}_{bransje}")
                .with(NameField.of(Kind.ROLE), Map.of("spl", "spesialist"))
                .with(NameField.of(Kind.ROLE), Map.of("natt", "nattevakt"))
                .with(NameField.called("bransje"), Map.of("BAK", "bakeri"));

        NameFacts facts = pattern.match("SPL_nord_bak.txt").orElseThrow();

        assertThat(facts.role()).contains("spesialist");
        assertThat(facts.attributes()).isEqualTo(new Attributes(Map.of("bransje", "bakeri")));
        assertThat(pattern.match("natt_nord_x.txt").flatMap(NameFacts::role)).contains("nattevakt");
    }

    @Test
    void aWordThatIsNoRoleIsNotTakenForOne() {
        assertThat(NamePattern.of(FULL).match("FG4_natt_stedA_2026-10-06.docx").flatMap(NameFacts::role))
                .isEmpty();
        assertThat(NamePattern.of(FULL).match("Int4_XYZ_stedA_2026-10-06.docx").flatMap(NameFacts::role))
                .contains("XYZ");
    }

    @Test
    void aDateMayStandForTheRound() {
        NameFacts facts = NamePattern.of("{dato}").match("2026-09-02").orElseThrow();

        assertThat(facts.round()).isEmpty();
        assertThat(facts.roundByDate().round()).contains(new Round("høst 26"));
        assertThat(NamePattern.of("{dato}")
                        .match("010307")
                        .orElseThrow()
                        .roundByDate()
                        .round())
                .contains(new Round("vår 07"));
        assertThat(NamePattern.of("{dato} {runde}")
                        .match("010307 r2")
                        .orElseThrow()
                        .roundByDate()
                        .round())
                .contains(new Round("2"));
    }

    @Test
    void blanksHyphensAndUnderscoresAreOneAndSomePartsAreSkipped() {
        NameFacts facts = NamePattern.of("{type}{nummer}_{}_{sted}")
                .match("int 5-x-stedB.docx")
                .orElse(null);

        assertThat(facts).as("no separator was said between type and number").isNull();
        assertThat(NamePattern.of("{type} {nummer}_{}_{sted}")
                        .match("int-5 x  y-stedB.docx")
                        .orElseThrow()
                        .parts())
                .containsExactly(
                        part(Kind.TYPE, 0, 3, "int", "interview"),
                        part(Kind.NUMBER, 4, 5, "5", "5"),
                        part(Kind.SITE, 11, 16, "stedB", "sted B"));
    }

    @Test
    void aTemplateInEnglishIsTheSame() {
        NameFacts norwegian = NamePattern.of(FULL).match("Int1_K_team1_061026").orElseThrow();

        assertThat(NamePattern.of("{kind}{number}_{role}_{site}_{date}").match("Int1_K_team1_061026"))
                .contains(norwegian);
    }

    @Test
    void aPatternIsTold() {
        assertThat(NamePattern.of("{type}{}{alder}").describe().stream()
                        .map(Messages.in(TextLanguage.BOKMAAL)::text)
                        .collect(Collectors.joining(" · ")))
                .isEqualTo("Type · Brukes ikke · Egenskap: alder");
        assertThat(NamePattern.of("{nummer}{rolle}{sted}{dato}{runde}{sak}").describe().stream()
                        .map(Messages.in(TextLanguage.ENGLISH)::text))
                .containsExactly("Number", "Role", "Site", "Date", "Round", "Case");
    }

    @ParameterizedTest
    @CsvSource({
        "'', import.name-template",
        "Int, import.name-template",
        "{}, import.name-template",
        "{type, import.name-template",
        "type}, import.name-template",
        "{{type}}, import.name-template",
        "{rolle}_{role}, import.name-field-twice",
    })
    void aTemplateThatCannotBeReadIsRefused(String template, String key) {
        Problem problem = catchThrowableOfType(ProblemException.class, () -> NamePattern.of(template))
                .problem();

        assertThat(problem.key()).isEqualTo(key);
        assertThat(Messages.in(TextLanguage.BOKMAAL).text(problem)).contains(template);
    }

    @Test
    void showsNothingOfNames() {
        NameFacts facts = NamePattern.of("{navn}").match("Kari.txt").orElseThrow();

        assertThat(facts).hasToString("name of 1 parts");
        assertThat(facts.parts().get(0)).hasToString("part 0..4");
        assertThat(NamePattern.of("{navn}")).hasToString("name pattern of 1 fields");
        assertThat(NameToken.in("Kari").get(0)).hasToString("piece of 4");
    }
}

package no.utsagn.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.disclosure.check.Finding;
import no.utsagn.disclosure.check.Rule;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.turn.MarkKind;
import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final String TITLE = "Intervju med Randi";

    private static final KeyContents KEY = KeyContents.none()
            .with(
                    Id.random(),
                    new KeyedEntity(EntityKind.PERSON, "Randi Elvestrand", List.of("Randi", "Randi Elvestrand")))
            .withOriginals(Map.of(Id.random(), "Lillevik"));

    private final Spoken spoken = new Spoken(new StudyBuilder()
                    .person("Ane", "kandidat")
                    .transcript(
                            TITLE,
                            "I: Hvem hjalp deg?",
                            "Ane: Det var Randi (ler) Elvestrand, og Randis sjef i LILLEVIK. Ring 98765432.")
                    .build())
            .heard(TITLE, "(ler)", MarkKind.LAUGHTER)
            .numbered("Ane", 5)
            .withoutNames();

    private final Disclosure door = Disclosure.of(spoken.study(), Optional.of(KEY), ReportStyle.common(), Spoken.WORDS);

    private Excerpt answer(Disclosure by) {
        return by.excerpt(
                spoken.quotation(TITLE, spoken.in(TITLE).turns().get(1).span()), QuoteEdit.none(), Optional.empty());
    }

    @Test
    void whatTheKeyHoldsIsMaskedInEveryFormAndInEverythingThatIsMade() {
        assertThat(answer(door).parts().get(0).text())
                .isEqualTo("Det var ▮▮▮ [latter] Elvestrand, og ▮▮▮ sjef i ▮▮▮. Ring ▮▮▮.");
        assertThat(door.text(TextKind.HEADING, "Randi-saken").text()).isEqualTo("▮▮▮-saken");
        assertThat(door.text(TextKind.CODE_NAME, "møtet med randi").text()).isEqualTo("møtet med ▮▮▮");
        CheckedTable table = door.table("Fra Lillevik", List.of("Lilleviks folk"), List.of(List.of("LILLEVIK")));
        assertThat(List.of(
                        table.caption(),
                        table.header().get(0),
                        table.rows().get(0).get(0)))
                .extracting(CheckedText::text)
                .containsExactly("Fra ▮▮▮", "▮▮▮ folk", "▮▮▮");
    }

    @Test
    void wordsThatTellAGenderAreWarnedOfWhereTheStyleSaysHen() {
        ReportStyle common = ReportStyle.common();
        ReportStyle hen = new ReportStyle(
                common.name(),
                common.label(),
                common.elision(),
                common.heard(),
                common.inserted(),
                common.blockFromWords(),
                common.sourceReference(),
                common.order(),
                common.counts(),
                ReportStyle.Hen.ALL);
        Disclosure strict = Disclosure.of(spoken.study(), Optional.of(KEY), hen, Spoken.WORDS);
        strict.text(TextKind.PROSE, "Kvinnen og sjefen hennes.");
        door.text(TextKind.PROSE, "Kvinnen og sjefen hennes.");
        assertThat(strict.report().warnings())
                .filteredOn(finding -> finding.rule() == Rule.GENDERED_WORD)
                .extracting(Finding::words)
                .containsExactly("Kvinnen", "hennes");
        assertThat(door.report().warnings()).noneMatch(finding -> finding.rule() == Rule.GENDERED_WORD);
    }

    @Test
    void aNameThatRunsOverAMarkIsMaskedOnce() {
        Disclosure strict = Disclosure.of(
                spoken.study(),
                Optional.of(KEY.withOriginals(Map.of(Id.random(), "var Randi [latter] Elvestrand"))),
                ReportStyle.common(),
                Spoken.WORDS);
        assertThat(answer(strict).parts().get(0).text()).startsWith("Det ▮▮▮, og ▮▮▮");
    }

    @Test
    void eachFindIsReportedWithItsPlaceAndNeverWithTheWordsFound() {
        door.text(TextKind.HEADING, "Hjelp fra Randi");
        answer(door);
        List<Finding> errors = door.report().errors();
        assertThat(errors)
                .extracting(Finding::rule)
                .containsExactly(Rule.ORIGINAL, Rule.ORIGINAL, Rule.ORIGINAL, Rule.ORIGINAL, Rule.PATTERN);
        assertThat(errors)
                .extracting(finding -> finding.place().said(Spoken.WORDS))
                .containsExactly(
                        "Hjelp fra ▮▮▮, tekst",
                        "Hjelp fra ▮▮▮, sitat 1",
                        "Hjelp fra ▮▮▮, sitat 1",
                        "Hjelp fra ▮▮▮, sitat 1",
                        "Hjelp fra ▮▮▮, sitat 1");
        assertThat(errors.toString() + errors.stream().map(Finding::words).toList())
                .doesNotContainIgnoringCase("randi")
                .doesNotContainIgnoringCase("lillevik")
                .doesNotContain("98765432");
    }

    @Test
    void namesThatTheStudyStillHoldsAreMaskedWithoutAnyKey() {
        Spoken named = new Spoken(new StudyBuilder()
                .person("Gunnhild", "kandidat")
                .transcript("Intervju 1", "I: Hei.", "Gunnhild: De sa at Gunnhild ikke kunne.")
                .build());
        Disclosure without = Disclosure.of(named.study(), Optional.empty(), ReportStyle.common(), Spoken.WORDS);
        Excerpt excerpt = without.excerpt(
                named.quotation("Intervju 1", named.where("Intervju 1", "De sa at Gunnhild ikke kunne.")),
                QuoteEdit.none(),
                Optional.empty());
        assertThat(excerpt.parts().get(0).text()).isEqualTo("De sa at ▮▮▮ ikke kunne.");
        assertThat(without.report().errors()).extracting(Finding::rule).containsExactly(Rule.NOT_REPLACED);
    }

    @Test
    void anInterviewersSignIsNoName() {
        Spoken signs = new Spoken(new StudyBuilder()
                .transcript("Intervju 1", "I: I dag er JS1 her.", "JS1: Ja.")
                .build());
        Disclosure without = Disclosure.of(signs.study(), Optional.empty(), ReportStyle.common(), Spoken.WORDS);
        assertThat(without.text(TextKind.PROSE, "I dag er JS1 her.").text()).isEqualTo("I dag er JS1 her.");
        assertThat(without.report().errors()).isEmpty();
    }

    @Test
    void withoutTheKeyTheReportSaysThatOriginalsWereNotCompared() {
        Disclosure without = Disclosure.of(spoken.study(), Optional.empty(), ReportStyle.common(), Spoken.WORDS);
        assertThat(without.report().originalsCompared()).isFalse();
        assertThat(without.report().warnings()).extracting(Finding::rule).containsExactly(Rule.NOT_COMPARED);
        assertThat(without.report().passed()).doesNotContain(Rule.ORIGINAL, Rule.NOT_COMPARED);
        assertThat(door.report().originalsCompared()).isTrue();
        assertThat(door.report().passed()).contains(Rule.ORIGINAL, Rule.NOT_COMPARED);
    }

    @Test
    void whatMayBeHalfOfAnotherNameIsAWarningAndStays() {
        assertThat(door.text(TextKind.PROSE, "Vi snakket med Randi-Helene etterpå, som var med på alt.")
                        .text())
                .contains("Randi-Helene");
        assertThat(door.report().warnings()).extracting(Finding::rule).containsExactly(Rule.POSSIBLE_ORIGINAL);
    }

    @Test
    void aPassageThatWasPrintedBeforeIsAWarning() {
        Span span = spoken.where(TITLE, "Det var");
        PrintedBefore before = new PrintedBefore(
                Id.random(), spoken.in(TITLE).id(), span, "Delrapport 1 om Lillevik", StudyBuilder.THEN);
        Study printed = spoken.study().withPrinted(Items.<PrintedBefore>none().with(before.id(), before));
        Disclosure again = Disclosure.of(printed, Optional.of(KEY), ReportStyle.common(), Spoken.WORDS);
        again.excerpt(spoken.quotation(TITLE, span), QuoteEdit.none(), Optional.empty());
        assertThat(again.report().warnings())
                .extracting(Finding::rule, Finding::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.PRINTED_BEFORE, "Delrapport 1 om ▮▮▮"));
    }

    @Test
    void onePassageInTwoWordingsIsAWarningAndInOneWordingIsNone() {
        Span span = spoken.where(TITLE, "sjef i");
        door.excerpt(spoken.quotation(TITLE, span), QuoteEdit.none(), Optional.empty());
        door.excerpt(spoken.quotation(TITLE, span), QuoteEdit.none(), Optional.empty());
        assertThat(door.report().warnings()).isEmpty();
        door.excerpt(
                spoken.quotation(TITLE, span),
                QuoteEdit.none().with(new AuthorMark.Insertion(span.end(), "byen")),
                Optional.empty());
        assertThat(door.report().warnings()).extracting(Finding::rule).contains(Rule.PRINTED_BEFORE);
    }

    @Test
    void aRewrittenExchangeThatDoesNotFitIsPrintedAsSaidAndReported() {
        QuoteEdit edit = QuoteEdit.none().rewritten(Written.BOKMAAL, "Alt på en linje.");
        Excerpt excerpt =
                door.excerpt(spoken.quotation(TITLE, Span.over(spoken.in(TITLE).text())), edit, Optional.empty());
        assertThat(excerpt.spelling()).isEqualTo(Excerpt.Spelling.AS_SAID);
        assertThat(door.report().warnings()).extracting(Finding::rule).containsExactly(Rule.REWRITING);
    }

    @Test
    void labelsInTheAuthorsTextAreSpeltAsTheyArePrinted() {
        door.text(TextKind.PROSE, "Som Kandidat 5 sier, og kandidat nr. 5 gjentar, var kandidat 7 ikke med.");
        assertThat(door.report().warnings())
                .extracting(Finding::rule, Finding::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.LABEL_SPELLING, "kandidat nr. 5"));
    }

    @Test
    void aPrintedRoleThatOnePersonHoldsIsAWarning() {
        Spoken alone = new Spoken(new StudyBuilder()
                        .person("Ane", "leder")
                        .transcript("Intervju 1", "I: Hei.", "Ane: Det går bra.")
                        .build())
                .withoutNames();
        Disclosure printing = alone.door(ReportStyle.common());
        assertThat(printing.report().warnings()).isEmpty();
        alone.labelled("leder", LabelScheme.of(LabelScheme.Kind.ROLE_ONLY));
        printing.excerpt(
                alone.quotation("Intervju 1", alone.where("Intervju 1", "Det går bra.")),
                QuoteEdit.none(),
                Optional.empty());
        assertThat(printing.report().warnings())
                .extracting(Finding::rule, Finding::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.FEW_FIT, "leder (1)"));
    }

    @Test
    void countsNameWhatTheyCount() {
        assertThat(door.counts(new Counts(12, List.of(new Counts.Group(7, false, 16, "kandidater"))))
                        .text())
                .isEqualTo("12 passasjer fra 7 av 16 kandidater");
        assertThat(door.counts(new Counts(1, List.of())).text()).isEqualTo("1 passasje");
        List<Counts.Group> three = List.of(
                new Counts.Group(7, true, 16, "kandidater"),
                new Counts.Group(2, false, 8, "arbeidsgivere"),
                new Counts.Group(1, false, 10, "jobbspesialister"));
        assertThat(door.counts(new Counts(1200, three)).text())
                .isEqualTo("1\u00a0200 passasjer fra minst 7 av 16 kandidater, 2 av 8 arbeidsgivere og 1 av 10 "
                        + "jobbspesialister");
        assertThat(Disclosure.of(
                                spoken.study(),
                                Optional.of(KEY),
                                ReportStyle.common(),
                                Messages.in(TextLanguage.NYNORSK))
                        .counts(new Counts(2, List.of(new Counts.Group(1, false, 3, "kandidatar"))))
                        .text())
                .isEqualTo("2 passasjar frå 1 av 3 kandidatar");
        assertThatThrownBy(() -> new Counts.Group(3, false, 2, "kandidater"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHasRowsOfOneLength() {
        assertThatThrownBy(() -> door.table("Tabell", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

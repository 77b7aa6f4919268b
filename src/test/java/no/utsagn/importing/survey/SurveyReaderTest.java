package no.utsagn.importing.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.sheet.Tables;
import no.utsagn.importing.source.Columns;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.ReadColumns;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyReaderTest {

    private static final String ANSWER = "Det er mye som er bra her, egentlig.";
    private static final String OTHER = "Jeg savner tid til å snakke med dem.";

    private static SourceFile csv(String text) {
        return Tables.text("svar.csv", text);
    }

    private static RawText read(String text) {
        return read(csv(text));
    }

    private static RawText read(SourceFile file) {
        assertThat(new SurveyReader().recognises(file)).isTrue();
        return new SurveyReader().read(file);
    }

    private static Problem refusal(SourceFile file) {
        return catchThrowableOfType(ProblemException.class, () -> new SurveyReader().read(file))
                .problem();
    }

    private static RawLine answer(int row, String who, String text) {
        return RawLine.paragraph(text, row).joined(Join.TURN, false).said(Optional.of(who), Optional.empty());
    }

    private static Attributes attributes(String... namesAndValues) {
        Attributes attributes = Attributes.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes = attributes.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }

    @Test
    void aRowIsAVoiceWithItsAnswerAndWhatIsKnownOfIt() {
        RawText text =
                read("Nr;Bransje;Stilling;Kommentar\n7;bakeri;leder;" + ANSWER + "\n12;;lærling;" + OTHER + "\n");

        assertThat(text)
                .isEqualTo(new RawText(
                        "csv",
                        Optional.of("UTF-8"),
                        List.of(answer(2, "7", ANSWER), answer(3, "12", OTHER)),
                        List.of(Problem.of("import.survey-texts", "Kommentar")),
                        Optional.of(TranscriptKind.SURVEY_ANSWER),
                        Map.of(
                                "7", attributes("bransje", "bakeri", "rolle", "leder"),
                                "12", attributes("rolle", "lærling")),
                        Optional.of(new ReadColumns(
                                List.of(
                                        new ReadColumns.Column("Nr", "7"),
                                        new ReadColumns.Column("Bransje", "bakeri"),
                                        new ReadColumns.Column("Stilling", "leder"),
                                        new ReadColumns.Column("Kommentar", ANSWER)),
                                new Columns(List.of("Kommentar"), Optional.of("Nr"), Optional.empty(), Set.of())))));
    }

    @Test
    void aWorkbookIsReadTheSameWay() {
        RawText text = read(Tables.workbook(new String[] {"Nr", "Svar"}, new String[] {"7", ANSWER}));

        assertThat(text.format()).isEqualTo("xlsx");
        assertThat(text.lines()).containsExactly(answer(2, "7", ANSWER));
    }

    @Test
    void severalQuestionsAreReadOneAfterTheOtherEachAboveItsAnswers() {
        RawText text = read("id;Hva er bra?;Hva savner du?\nA;" + ANSWER + ";" + OTHER + "\nB;;" + OTHER + " Ja.\nC;"
                + ANSWER + " Nei.;-\n");

        assertThat(text.lines())
                .containsExactly(
                        RawLine.paragraph("Hva er bra?", 1).styled(0, true),
                        answer(2, "A", ANSWER),
                        answer(4, "C", ANSWER + " Nei."),
                        RawLine.paragraph("Hva savner du?", 1).styled(0, true),
                        answer(2, "A", OTHER),
                        answer(3, "B", OTHER + " Ja."));
    }

    @Test
    void lineBreaksInACellStayInsideTheTurn() {
        RawText text = read("id;svar\nA;\"" + ANSWER + "\n\nOg så: nei.\"\nB;" + OTHER + "\n");

        assertThat(text.lines())
                .containsExactly(answer(2, "A", ANSWER), RawLine.paragraph("Og så: nei.", 2), answer(5, "B", OTHER));
    }

    @Test
    void whoHasNoNumberIsCalledByThePlaceAndRowsWithoutAnswersAreCounted() {
        RawText text = read("alder;Kommentar\n30;" + ANSWER + "\n41;\n52;.\n63;" + OTHER + "\n");

        assertThat(text.lines()).containsExactly(answer(2, "Svar 1", ANSWER), answer(5, "Svar 4", OTHER));
        assertThat(text.people().keySet()).isEqualTo(Set.of("Svar 1", "Svar 4"));
        assertThat(text.remarks())
                .containsExactly(
                        Problem.of("import.survey-texts", "Kommentar"),
                        Problem.of("import.survey-unanswered", 2),
                        Problem.of("import.survey-unnumbered", 2));
    }

    @Test
    void whoAnswersInSeveralWavesIsOnePersonWithSeveralTurns() {
        RawText text = read("respondent;bølge;fylke;svar\nK1;1;Troms;" + ANSWER + "\nk1.;2;Troms;" + OTHER + "\n");

        assertThat(text.lines()).containsExactly(answer(2, "K1", ANSWER), answer(3, "K1", OTHER));
        assertThat(text.people()).isEqualTo(Map.of("K1", attributes("fylke", "Troms")));
        assertThat(text.remarks())
                .contains(
                        Problem.of("import.survey-same-person", 1),
                        Problem.of("import.survey-attributes-differ", "bølge"));
    }

    @Test
    void whatTellsWhoSomebodyIsDoesNotBecomeAnAttribute() {
        RawText text = read("nr;Navn;E-post;kontakt;alder;svar\n1;Kari;k@a.no;41 22 33 44;30;" + ANSWER
                + "\n2;Ola;o@a.no;99887766;40;" + OTHER + "\n");

        assertThat(text.people()).isEqualTo(Map.of("1", attributes("alder", "30"), "2", attributes("alder", "40")));
        assertThat(text.remarks()).contains(Problem.of("import.survey-columns-left-out", "Navn, E-post, kontakt"));
    }

    @Test
    void aNameIsTheLabelWhereThereIsNoNumber() {
        assertThat(read("Navn;alder;svar\nKari Moe;30;" + ANSWER + "\n").lines())
                .containsExactly(answer(2, "Kari Moe", ANSWER));
    }

    @Test
    void aColumnOfCategoriesUnderAQuestionIsAnAttribute() {
        RawText text =
                read("nr;Trives du her?;Utdyp gjerne\n1;Ja, i stor grad;Det er bra\n2;Ja, i stor grad;Ikke så bra\n"
                        + "3;Ja, i stor grad;Tja, vet ikke\n");

        assertThat(text.remarks()).containsExactly(Problem.of("import.survey-texts", "Utdyp gjerne"));
        assertThat(text.people().get("2")).isEqualTo(attributes("trives du her?", "Ja, i stor grad"));
    }

    @Test
    void shortAnswersAreFoundWhereTheColumnSaysSo() {
        assertThat(read("nr;alder;svar\n1;30;Ja\n2;40;Nei\n").lines())
                .containsExactly(answer(2, "1", "Ja"), answer(3, "2", "Nei"));
    }

    @Test
    void aListUnderAQuestionIsATableOfOneColumn() {
        assertThat(read("Hva er bra?\nAlt, egentlig\nIngenting\n").lines())
                .containsExactly(answer(2, "Svar 1", "Alt, egentlig"), answer(3, "Svar 2", "Ingenting"));
    }

    @Test
    void whatAPersonSaysOfTheColumnsCounts() {
        Columns told = new Columns(List.of("KODE", "svar"), Optional.of("alder"), Optional.empty(), Set.of("Navn"));
        SourceFile file =
                csv("nr;navn;alder;kode;svar\n1;Kari;30;X;" + ANSWER + "\n").told(Optional.empty(), Optional.of(told));

        RawText text = read(file);

        assertThat(text.lines().stream().map(RawLine::text)).containsExactly("kode", "X", "svar", ANSWER);
        assertThat(text.people()).isEqualTo(Map.of("30", attributes("nr", "1")));
        assertThat(refusal(file.told(Optional.empty(), Optional.of(Columns.ofText("tekst")))))
                .isEqualTo(Problem.of("import.sheet-no-column", file.name(), "tekst"));
    }

    @Test
    void aColumnOfSpeakersMakesAConversation() {
        RawText text = read("Taler;Tid;Tekst\nI:;00:01;Hei?\nKari;00:05;\"Ja.\nOg nei.\"\n;;Vel.\nI;0:09;Takk.\n");

        assertThat(text)
                .isEqualTo(new RawText(
                                "csv",
                                Optional.of("UTF-8"),
                                List.of(
                                        RawLine.paragraph("Hei?", 2)
                                                .said(Optional.of("I"), Optional.of(Duration.ofSeconds(1))),
                                        RawLine.paragraph("Ja.", 3)
                                                .said(Optional.of("Kari"), Optional.of(Duration.ofSeconds(5))),
                                        RawLine.paragraph("Og nei.", 3),
                                        RawLine.paragraph("Vel.", 5),
                                        RawLine.paragraph("Takk.", 6)
                                                .said(Optional.of("I"), Optional.of(Duration.ofSeconds(9)))),
                                List.of())
                        .of(Optional.of(new ReadColumns(
                                List.of(
                                        new ReadColumns.Column("Taler", "I:"),
                                        new ReadColumns.Column("Tid", "00:01"),
                                        new ReadColumns.Column("Tekst", "Hei?")),
                                new Columns(List.of("Tekst"), Optional.of("Taler"), Optional.of("Tid"), Set.of())))));
    }

    @Test
    void whatWasChosenForEachColumnReadsTheTableTheSameWayAgain() {
        SourceFile file =
                csv("Nr;E-post;Bransje;Kommentar\n7;a@b.no;bakeri;" + ANSWER + "\n12;c@d.no;bank;" + OTHER + "\n");
        RawText found = read(file);
        Columns chosen = found.columns().orElseThrow().chosen();

        assertThat(chosen)
                .isEqualTo(new Columns(List.of("Kommentar"), Optional.of("Nr"), Optional.empty(), Set.of("E-post")));
        RawText told = read(file.told(Optional.empty(), Optional.of(chosen)));
        assertThat(told.lines()).isEqualTo(found.lines());
        assertThat(told.people()).isEqualTo(found.people());
        assertThat(told.columns()).isEqualTo(found.columns());
        assertThat(found.columns().orElseThrow()).hasToString("4 columns");
    }

    @Test
    void whoSpeaksMayBeSaidToo() {
        Columns told = new Columns(List.of("ord"), Optional.of("kode"), Optional.of("når"), Set.of());
        SourceFile file = csv("kode;når;ord\nI;0:01;Hei?\nK;0:02;Ja.\n").told(Optional.empty(), Optional.of(told));

        assertThat(read(file).lines().stream().map(RawLine::voice)).containsExactly(Optional.of("I"), Optional.of("K"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I: Hei, du; ja?\nK: Ja; nei, vel.\nI: Takk; takk, da.\n",
                "I\tHei?\nK\tJa.\nI\tTakk.\n",
                "00:01\tI\tHei?\n00:02\tK\tJa.\n00:03\tI\tTakk.\n",
                "Dato;6. oktober;2026\nI;Hei?;\nK;Ja;nei\n",
                "Tekst, tid, sted\nI: Ja, nei, tja\nK: Nei, ja, jo\n",
                "Hei, jeg heter Kari, og jeg bor her\nDet er fint, det er bra, det går\n",
                "Navn: Kari, alder: 30, svar: ja\n",
                "nr;alder;bransje\n1;30;bakeri\n",
                "nr;svar\n1;Ja\n",
            })
    void aTextIsNoTable(String text) {
        assertThat(new SurveyReader().recognises(Tables.text("intervju.txt", text)))
                .isFalse();
    }

    @Test
    void aTextThatIsClearlyATableIsOneWhateverItIsCalled() {
        String table = "nr\talder\tsvar\n1\t30\t" + ANSWER + "\n2\t40\t" + OTHER + "\n";

        assertThat(read(Tables.text("svar.txt", table)).lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I: Hei.\nK: Ja.\nI: Vel.\n", "Bare en setning.\n", "Fugl\nFisk\n"})
    void aTextThatIsOnlyCalledATableStaysAText(String text) {
        assertThat(new SurveyReader().recognises(csv(text))).isFalse();
    }

    @Test
    void aTableThatIsTornIsATableAndRefused() {
        SourceFile torn = csv("nr;alder;svar\n1;30;Ja\n2;40;Nei\nog jo\n3;50;Ja\n4;60;Ja\n");

        assertThat(new SurveyReader().recognises(torn)).isTrue();
        assertThat(refusal(torn)).isEqualTo(Problem.of("import.sheet-ragged", torn.name(), 4, 1, 3));
    }

    @Test
    void aTableWithoutWordsOrRowsIsRefused() {
        assertThat(refusal(csv("nr;alder\n1;30\n2;40\n")).key()).isEqualTo("import.survey-no-text");
        assertThat(refusal(csv("nr;svar\n")).key()).isEqualTo("import.survey-no-rows");
        assertThat(refusal(csv("nr;svar\n1;-\n").told(Optional.empty(), Optional.of(Columns.ofText("svar"))))
                        .key())
                .isEqualTo("import.empty");
    }
}

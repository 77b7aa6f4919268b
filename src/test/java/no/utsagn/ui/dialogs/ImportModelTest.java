package no.utsagn.ui.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.print.PrintOrder;
import no.utsagn.app.print.Styles;
import no.utsagn.app.transcripts.ImportRequest;
import no.utsagn.app.transcripts.ImportTranscripts;
import no.utsagn.base.Progress;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.report.Format;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {

    @TempDir
    Path folder;

    private OpenStudy open;
    private ImportModel model;

    @BeforeEach
    void start() throws Exception {
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Studie", "IH", Clock.systemUTC());
        Path file = Files.writeString(
                folder.resolve("intervju.txt"),
                "Intervjuer: Hvordan gikk det?\n\nKari: Det gikk bra.\n\nIntervjuer: Hvorfor?\n\nKari: Vi fikk det til.\n");
        model = new ImportModel(
                new ImportTranscripts(open)
                        .propose(ImportRequest.of(List.of(file, folder.resolve("mangler.txt"))), Progress.none()),
                open.now().people());
    }

    @AfterEach
    void leave() {
        open.close();
    }

    private ImportModel.VoiceRow row(String label) {
        return model.rows().stream()
                .filter(row -> row.voice().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void proposesNamesForPeopleAndNoneForRoles() {
        assertThat(row("Kari").person().get()).isEqualTo("Kari");
        assertThat(row("Intervjuer").person().get()).isEmpty();
        assertThat(row("Intervjuer").role().get()).isEqualTo("intervjuer");
    }

    @Test
    void whatCannotBeReadIsToldAndLeftOut() {
        assertThat(model.proposal().unreadable()).hasSize(1);
        assertThat(model.decided().files()).hasSize(1);
    }

    @Test
    void everyVoiceNeedsARole() {
        row("Kari").role().set("");
        assertThat(model.complete().get()).isFalse();
        assertThat(model.missing()).isEqualTo(1);
        row("Kari").role().set("kandidat");
        assertThat(model.complete().get()).isTrue();
    }

    @Test
    void whatWasDecidedIsTakenInAsOneStep() {
        row("Kari").role().set("kandidat");
        row("Kari").person().set(" Kari Nordvik ");
        new ImportTranscripts(open).take(model.decided());
        assertThat(open.now().people().participants().stream().flatMap(p -> p.name().stream()))
                .containsExactly("Kari Nordvik");
        open.undo();
        assertThat(open.now().transcripts().isEmpty()).isTrue();
        assertThat(open.canUndo()).isFalse();
    }

    @Test
    void anExportIsOrderedAsChosen() {
        ExportModel export = new ExportModel();
        export.format().set(Format.HTML);
        export.code().set(Optional.of("Tillit > Tid"));
        export.label().set(ReportStyle.LabelPlace.PREFIX);
        export.order().set(ReportStyle.Order.LENGTH);
        export.source().set(true);
        export.counts().set(false);
        ReportStyle common = ReportStyle.common();
        Path out = folder.resolve(export.named("kapittel.docx"));
        assertThat(out).hasFileName("kapittel.html");
        assertThat(export.order(out, Optional.of("IH")))
                .isEqualTo(new PrintOrder(
                        List.of("Tillit > Tid"),
                        new ReportStyle(
                                common.name(),
                                ReportStyle.LabelPlace.PREFIX,
                                common.elision(),
                                common.heard(),
                                common.inserted(),
                                common.blockFromWords(),
                                true,
                                ReportStyle.Order.LENGTH,
                                false),
                        out,
                        Optional.of("IH")));
    }

    @Test
    void aStyleFileFillsInTheChoicesAndWhatCannotBeChosen() throws Exception {
        Path file = Files.writeString(
                folder.resolve("stil.json"),
                "{\"name\": \"Rapport\", \"label\": \"after\", \"order\": \"length\", \"elision\": \"square\","
                        + " \"blockFromWords\": 12, \"sourceReference\": true, \"counts\": false}");
        ReportStyle style = Styles.read(file);
        ExportModel export = new ExportModel();
        export.wear(style);
        assertThat(export.label().get()).isEqualTo(ReportStyle.LabelPlace.AFTER);
        assertThat(export.source().get()).isTrue();
        Path out = folder.resolve("kapittel.docx");
        assertThat(export.order(out, Optional.empty()))
                .isEqualTo(new PrintOrder(List.of(), style, out, Optional.empty()));
    }

    @Test
    void theCodesOfAStudyAreOfferedByTheirPaths() {
        assertThat(ExportModel.paths(Desks.study().codebook())).containsExactly("Tillit", "Tillit > Tid");
    }

    @Test
    void aStudyFileIsNamedAfterItsTitle() {
        assertThat(NewStudyDialog.fileName("Tillit i arbeidet, 2026")).isEqualTo("tillit-i-arbeidet-2026.utsagn");
        assertThat(NewStudyDialog.fileName(" ?! ")).isEqualTo("studie.utsagn");
    }
}

package no.utsagn.ui.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.print.PrintOrder;
import no.utsagn.app.print.Styles;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.report.Format;
import no.utsagn.ui.desk.Desks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportModelTest {

    @TempDir
    Path folder;

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

package no.utsagn.ui;

import java.util.List;
import no.utsagn.app.CodebookFiles;
import no.utsagn.app.OpenStudy;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.ExportDialog;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.dialogs.NewCodeDialog;
import no.utsagn.ui.dialogs.ReplaceDialog;
import no.utsagn.ui.mending.Mending;
import no.utsagn.ui.parts.Problems;

/** Opens the dialogs of a study. */
final class StudyDialogs {

    private final Dialogs with;

    StudyDialogs(Dialogs with) {
        this.with = with;
    }

    void newCode(DeskModel model, CodingModel coding) {
        new NewCodeDialog(with.say(), with.overlay(), model, coding).open();
    }

    Dialogs with() {
        return with;
    }

    void importCodebook(OpenStudy desk) {
        with.files()
                .open(
                        with.say().text("ui.codes.import"),
                        new FileChoice.Kind(with.say().text("ui.kind-of-file.codebook"), List.of("json")))
                .ifPresent(
                        file -> new Problems(with.say(), with.overlay()).guard(() -> CodebookFiles.takeIn(desk, file)));
    }

    /** What is offered for putting right what is in a study. */
    Mending mending(DeskModel model) {
        return new Mending(with, model);
    }

    void replaceNames(OpenStudy desk) {
        new ReplaceDialog(with, desk).open();
    }

    void export(OpenStudy desk) {
        new ExportDialog(with, desk).open();
    }
}

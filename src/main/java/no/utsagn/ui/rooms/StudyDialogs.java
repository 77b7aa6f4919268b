package no.utsagn.ui.rooms;

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
public final class StudyDialogs {

    private final Dialogs with;

    public StudyDialogs(Dialogs with) {
        this.with = with;
    }

    /** Asks for the name of a new code. */
    void newCode(DeskModel model, CodingModel coding) {
        new NewCodeDialog(with.say(), with.overlay(), model, coding).open();
    }

    /** What dialogs stand on. */
    public Dialogs with() {
        return with;
    }

    /** Takes in a codebook from a file that is asked for. */
    void importCodebook(OpenStudy desk) {
        with.files()
                .open(
                        with.say().text("ui.codes.import"),
                        new FileChoice.Kind(with.say().text("ui.kind-of-file.codebook"), List.of("json")))
                .ifPresent(
                        file -> new Problems(with.say(), with.overlay()).guard(() -> CodebookFiles.takeIn(desk, file)));
    }

    /** What is offered for putting right what is in a study. */
    public Mending mending(DeskModel model) {
        return new Mending(with, model);
    }

    /** Opens the dialog that replaces names. */
    public void replaceNames(OpenStudy desk) {
        new ReplaceDialog(with, desk).open();
    }

    /** Opens the dialog that prints a chapter. */
    public void export(OpenStudy desk) {
        new ExportDialog(with, desk).open();
    }
}

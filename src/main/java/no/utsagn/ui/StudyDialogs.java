package no.utsagn.ui;

import no.utsagn.app.OpenStudy;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.NewCodeDialog;
import no.utsagn.ui.frame.Frame;

/** Opens the dialogs of a study. */
final class StudyDialogs {

    private final Messages say;
    private final Frame frame;

    StudyDialogs(Messages say, Frame frame) {
        this.say = say;
        this.frame = frame;
    }

    void newCode(DeskModel model, CodingModel coding) {
        new NewCodeDialog(say, frame.overlay(), model, coding).open();
    }

    void importFiles(OpenStudy desk) {}

    void importCodebook(OpenStudy desk) {}

    void replaceNames(OpenStudy desk) {}

    void export(OpenStudy desk) {}
}

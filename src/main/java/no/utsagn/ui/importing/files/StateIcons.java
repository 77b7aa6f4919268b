package no.utsagn.ui.importing.files;

import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the states of files look, and what they are called. */
final class StateIcons {

    private StateIcons() {}

    static FontIcon icon(Optional<FileState> state) {
        if (state.isEmpty()) {
            return Parts.icon(Feather.CLOCK, "muted");
        }
        return switch (state.get()) {
            case READY -> Parts.icon(Feather.CHECK_CIRCLE, "success");
            case NEEDS_SPEAKERS -> Parts.icon(Feather.ALERT_TRIANGLE, "warning");
            case DUPLICATE -> Parts.icon(Feather.COPY, "muted");
            case SAME_NAME -> Parts.icon(Feather.HELP_CIRCLE, "warning");
            case LEFT_OUT -> Parts.icon(Feather.MINUS_CIRCLE, "muted");
            case UNREADABLE -> Parts.icon(Feather.X_CIRCLE, "danger");
        };
    }

    static String name(Messages say, Optional<FileState> state) {
        if (state.isEmpty()) {
            return say.text("ui.import.state.read");
        }
        return switch (state.get()) {
            case READY -> say.text("ui.import.state.ready");
            case NEEDS_SPEAKERS -> say.text("ui.import.state.needs-speakers");
            case DUPLICATE -> say.text("ui.import.state.duplicate");
            case SAME_NAME -> say.text("ui.import.state.same-name");
            case LEFT_OUT -> say.text("ui.import.state.left-out");
            case UNREADABLE -> say.text("ui.import.state.unreadable");
        };
    }

    /** The style class of the chip that counts a state. */
    static String tone(FileState state) {
        return switch (state) {
            case READY -> "good";
            case NEEDS_SPEAKERS, SAME_NAME -> "asks";
            case DUPLICATE, LEFT_OUT -> "quiet";
            case UNREADABLE -> "stops";
        };
    }
}

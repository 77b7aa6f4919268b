package no.utsagn.ui.code.card;

import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.codebook.CodeStatus;
import org.kordamp.ikonli.feather.Feather;

/** How the status of a code is shown. */
public final class Statuses {

    private Statuses() {}

    /** What a status is called. */
    public static String name(Messages say, CodeStatus status) {
        return switch (status) {
            case OPEN -> say.text("ui.status.open");
            case SETTLED -> say.text("ui.status.settled");
            case GIVEN_BACK -> say.text("ui.status.given-back");
            case RETIRED -> say.text("ui.status.retired");
        };
    }

    /** Its sign; an open code has none. */
    public static Optional<Feather> icon(CodeStatus status) {
        return switch (status) {
            case OPEN -> Optional.empty();
            case SETTLED -> Optional.of(Feather.CHECK);
            case GIVEN_BACK -> Optional.of(Feather.CORNER_UP_LEFT);
            case RETIRED -> Optional.of(Feather.ARCHIVE);
        };
    }
}

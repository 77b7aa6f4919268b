package no.utsagn.ui.anonymise.list;

import no.utsagn.names.review.Group;
import no.utsagn.names.review.ItemState;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons of groups and states: each state has its own shape as well as its own colour. */
public final class Signs {

    private Signs() {}

    /** The icon of a group. */
    public static Feather of(Group group) {
        return switch (group) {
            case PERSONS -> Feather.USER;
            case PLACES -> Feather.MAP_PIN;
            case ORGANISATIONS -> Feather.BRIEFCASE;
            case NUMBERS -> Feather.HASH;
            case CUES -> Feather.EYE;
        };
    }

    /** The icon of a kind. */
    public static Feather of(EntityKind kind) {
        return of(Group.of(kind));
    }

    /** The icon of a state. */
    static FontIcon of(ItemState state) {
        return switch (state) {
            case OPEN -> Parts.icon(Feather.CIRCLE, "warning");
            case ACCEPTED -> Parts.icon(Feather.CHECK_CIRCLE, "success");
            case WRITTEN -> Parts.icon(Feather.SHIELD, "success");
            case SKIPPED -> Parts.icon(Feather.MINUS_CIRCLE, "muted");
            case CUE -> Parts.icon(Feather.EYE, "cue");
        };
    }
}

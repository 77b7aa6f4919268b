package no.utsagn.app.print;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import no.utsagn.app.OpenStudy;
import no.utsagn.names.people.Draws;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;

/** Lets everybody who has no number or letter yet draw one, before labels are printed. */
final class DrawLabels {

    private final OpenStudy open;

    DrawLabels(OpenStudy open) {
        this.open = open;
    }

    /** Draws what is missing. Changes nothing when all is drawn. */
    void drawMissing() {
        People drawn = new Draws(Map.of(), open.stamp(), new SecureRandom())
                .drawn(open.now().people());
        open.apply(EditKind.LABELS_DRAWN, List.of(open.now().id().value()), study -> study.with(drawn));
    }
}

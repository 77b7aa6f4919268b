package no.utsagn.ui;

import javafx.scene.control.Button;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Parts;

/** Stands between a study whose file is gone and leaving it: what is in the window is then all there is. */
final class VanishedCard {

    private static final double WIDTH = 520;

    private final Dialogs with;
    private final Runnable saveCopy;
    private final Runnable leave;

    VanishedCard(Dialogs with, Runnable saveCopy, Runnable leave) {
        this.with = with;
        this.saveCopy = saveCopy;
        this.leave = leave;
    }

    void open() {
        DialogCard card = new DialogCard(
                with.say(),
                with.overlay(),
                with.say().text("ui.vanished.title"),
                WIDTH,
                with.say().text("ui.menu.save-copy"),
                () -> {
                    with.overlay().close();
                    saveCopy.run();
                });
        Button without = Parts.button(
                with.say().text("ui.vanished.leave"),
                () -> {
                    with.overlay().close();
                    leave.run();
                },
                "flat");
        without.setId("leave-without");
        card.with(Parts.wrapped(with.say().text("ui.vanished.text"), "body"));
        card.beside(without);
        card.open(card.go());
    }
}

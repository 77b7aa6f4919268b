package no.utsagn.ui.anonymise;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.beans.value.ObservableBooleanValue;
import no.utsagn.app.Jobs;
import no.utsagn.app.key.HeldKey;
import no.utsagn.names.find.Finders;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.Originals;
import no.utsagn.ui.anonymise.side.SidePane;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.key.Keys;
import no.utsagn.ui.mending.Mending;

/** Puts the room together. */
public final class Anonymising {

    private Anonymising() {}

    /** The room for the study on a desk. @param screen runs something on the screen's thread */
    public static AnonymiseRoom room(
            Dialogs with, DeskModel desk, Mending mending, Keys keys, Executor screen, AnonymiseRoom.Asks asks) {
        Originals originals = originals(keys);
        AnonymiseModel model = new AnonymiseModel(
                desk, with.running(), new Jobs(ForkJoinPool.commonPool(), screen), screen, Finders::load, originals);
        SidePane side = new SidePane(with, desk, model, keys);
        return new AnonymiseRoom(
                with, desk, mending, model, originals, side, asks, new WithKey(with, desk, model, keys, asks));
    }

    private static Originals originals(Keys keys) {
        return new Originals() {
            @Override
            public ObservableBooleanValue open() {
                return keys.model().open();
            }

            @Override
            public Optional<HeldKey> held() {
                return keys.model().held();
            }
        };
    }
}

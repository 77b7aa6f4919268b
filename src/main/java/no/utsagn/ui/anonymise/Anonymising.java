package no.utsagn.ui.anonymise;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.VBox;
import no.utsagn.app.Jobs;
import no.utsagn.app.key.HeldKey;
import no.utsagn.names.find.Finders;
import no.utsagn.ui.anonymise.model.Originals;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.mending.Mending;

/** Puts the room together. */
public final class Anonymising {

    private Anonymising() {}

    /** The room for the study on a desk. @param screen runs something on the screen's thread */
    public static AnonymiseRoom room(
            Dialogs with, DeskModel desk, Mending mending, Executor screen, AnonymiseRoom.Asks asks) {
        Originals none = new Originals() {
            private final SimpleBooleanProperty open = new SimpleBooleanProperty();

            @Override
            public ObservableBooleanValue open() {
                return open;
            }

            @Override
            public Optional<HeldKey> held() {
                return Optional.empty();
            }
        };
        return new AnonymiseRoom(
                with,
                desk,
                mending,
                new Jobs(ForkJoinPool.commonPool(), screen),
                screen,
                Finders::load,
                none,
                new VBox(),
                asks,
                new AnonymiseRoom.WithKey() {
                    @Override
                    public void commit() {}

                    @Override
                    public void restore() {}
                });
    }
}

package no.utsagn.ui.key;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.Disks;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.study.Study;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.key.dialog.KeyDialogs;
import no.utsagn.ui.settings.Settings;
import no.utsagn.ui.settings.memory.KeyPlaces;

/**
 * The key of the open study in the window: its chip in the top bar, its commands, its pane, and the seconds that it stays
 * open.
 *
 * <p>What counts as use, so that the key stays open: each act that reads originals, and whatever mouse and keys do while
 * the room is shown in which originals are at work. Coding elsewhere does not count: who codes needs no key.
 */
public final class Keys {

    private static final double CARD_WIDTH = 380;
    private static final double CARD_HEIGHT = 420;

    private final Dialogs with;
    private final KeyModel model;
    private final KeyDialogs dialogs;
    private final ReadOnlyObjectProperty<Study> study;
    private final KeyChip chip;
    private final Ticking ticking;

    /** @param study the open study, as the window shows it; @param screen runs something on the screen's thread */
    public Keys(Dialogs with, KeyHolder holder, ReadOnlyObjectProperty<Study> study, Executor screen) {
        this.with = with;
        this.study = study;
        this.model = new KeyModel(holder, screen);
        this.dialogs = new KeyDialogs(with, holder);
        this.chip = new KeyChip(with.say(), model, study, this::showCard);
        this.ticking = new Ticking(model);
    }

    /**
     * What holds the key of a study that was just opened.
     *
     * @param config the program's own folder, where it is remembered where keys lie
     */
    public static KeyHolder holder(OpenStudy open, Clock clock, Path config, Settings settings) {
        KeyHolder holder = new KeyHolder(open, clock, new KeyPlaces(config), Disks.ofThisMachine());
        holder.lockAfter(idle(settings));
        return holder;
    }

    /** How long an open key is to wait for use. */
    public static Duration idle(Settings settings) {
        return Duration.ofMinutes(settings.keyMinutes());
    }

    /** The key's state and the open key. */
    public KeyModel model() {
        return model;
    }

    /** The dialogs of the key. */
    public KeyDialogs dialogs() {
        return dialogs;
    }

    /** What is put into the top bar. */
    public Region chip() {
        return chip.node();
    }

    /** A pane that shows the key and what can be done with it, for a room that works with originals. */
    public Region pane() {
        return new KeyPane(with, model, dialogs, study).node();
    }

    /** Counts what mouse and keys do in a part of the window as use of the key, while this holds. */
    public void watch(Node part, BooleanSupplier counts) {
        part.addEventFilter(InputEvent.ANY, event -> {
            if (model.open().get() && counts.getAsBoolean()) {
                model.used();
            }
        });
    }

    /** Opening and locking, for the menu: one command, as only one of them can be done. */
    public Offer offer() {
        Command toggle =
                Command.of(with.say().text("ui.key.toggle"), this::toggle).on("Shortcut+L");
        return Offer.in(MenuPlace.FILE, toggle);
    }

    private void toggle() {
        if (model.open().get()) {
            model.lock();
        } else {
            showCard();
        }
    }

    /** Shows the card in which the key is opened, locked and looked after. */
    public void showCard() {
        card();
    }

    private Node card() {
        KeyPane pane = new KeyPane(with, model, dialogs, study);
        VBox card = new VBox(pane.node());
        card.getStyleClass().addAll("card", "dialog", "key-popup");
        card.setId("key-card");
        card.setPrefWidth(CARD_WIDTH);
        with.overlay().showPicker(card, chip.node(), CARD_HEIGHT);
        pane.focus();
        return card;
    }

    /**
     * Does something with originals, once the key is open: shows the card first where it is not, and goes on from there.
     * Who puts the card away has thought better of it.
     */
    public void whenOpen(Runnable act) {
        if (model.open().get()) {
            act.run();
            return;
        }
        Node card = card();
        ChangeListener<Boolean> opened = (property, before, now) -> {
            if (now) {
                Platform.runLater(() -> {
                    if (card.getScene() != null) {
                        with.overlay().close();
                        act.run();
                    }
                });
            }
        };
        model.open().addListener(opened);
        card.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                model.open().removeListener(opened);
            }
        });
    }

    /** Where the key lies, to be put into fields that ask for it. */
    public Optional<Path> place() {
        return model.holder().place();
    }

    /** Leaves the window; the key is left to its holder. */
    public void close() {
        ticking.stop();
        model.close();
    }
}

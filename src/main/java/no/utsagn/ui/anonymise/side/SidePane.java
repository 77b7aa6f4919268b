package no.utsagn.ui.anonymise.side;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Review;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.anonymise.model.AnonymiseModel.Phase;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.frame.OwnKeys;
import no.utsagn.ui.key.Keys;
import no.utsagn.ui.mending.removal.RemovalDialog;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.sampling.Found;
import no.utsagn.ui.sampling.SamplingModel;
import no.utsagn.ui.sampling.SamplingPane;
import org.kordamp.ikonli.feather.Feather;

/** The key, what finders overlook, the sample, and at the bottom what goes for good. */
public final class SidePane {

    private final Dialogs with;
    private final Messages say;
    private final DeskModel desk;
    private final AnonymiseModel model;
    private final SamplingModel sampling;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.notYet());
    private final VBox node;

    public SidePane(Dialogs with, DeskModel desk, AnonymiseModel model, Keys keys) {
        this.with = with;
        this.say = with.say();
        this.desk = desk;
        this.model = model;
        this.sampling = new SamplingModel(desk, with.running(), found.getReadOnlyProperty());
        SamplingPane sample = new SamplingPane(say, desk, sampling, new Problems(say, with.overlay()), this::read);
        OwnKeys.keep(sample, SidePane::isAnswer);
        VBox parts = new VBox(section(keys.pane()), section(new MissPane(say, model).node()), section(sample));
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("details-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(scroll, foot(keys));
        node.getStyleClass().addAll("pane", "anonymise-side");
        node.setMinWidth(280);
        model.review().addListener((property, before, now) -> tell(now));
        model.phase().addListener((property, before, now) -> tell(model.review().get()));
    }

    /** What is put into the window. */
    public Region node() {
        return node;
    }

    private void read(Place place) {
        model.read(place.transcript(), place.span());
    }

    /** Says whether somebody sees it. */
    public void shown(boolean now) {
        sampling.shown(now);
    }

    private static boolean isAnswer(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        return plain && (event.getCode() == KeyCode.N || event.getCode() == KeyCode.F);
    }

    /** Forgets texts as they were before names were written out of them. */
    public void forget() {
        sampling.forget();
    }

    private void tell(Review review) {
        boolean whole = model.phase().get() == Phase.DONE && model.missing().get() == 0;
        found.set(new Found(whole, transcript -> review.in(transcript.id()).stream()
                .map(one -> one.place().span())
                .toList()));
    }

    private static Region section(Region part) {
        part.getStyleClass().add("side-section");
        return part;
    }

    private HBox foot(Keys keys) {
        Button remove = quiet(Feather.USER_X, say.text("ui.anonymise.remove-person"), this::pickPerson);
        remove.setId("remove-person");
        Button delete = quiet(Feather.TRASH_2, say.text("ui.anonymise.delete-key"), keys.dialogs()::delete);
        delete.getStyleClass().add("danger-text");
        delete.setId("delete-key");
        delete.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> desk.study().get().facts().key().isEmpty()
                                || desk.study().get().facts().keyDeleted().isPresent(),
                        desk.study()));
        HBox foot = new HBox(8, remove, Parts.spring(), delete);
        foot.getStyleClass().add("side-foot");
        return foot;
    }

    private static Button quiet(Feather icon, String text, Runnable act) {
        Button button = Parts.button(text, act, "tool");
        button.setGraphic(Parts.icon(icon));
        button.setMinWidth(0);
        return button;
    }

    private void pickPerson() {
        new Picker(with.overlay(), say.text("ui.anonymise.remove-person.which"), this::people).open();
    }

    private List<Choice> people(String typed) {
        Study study = desk.study().get();
        return study.people().participants().stream()
                .map(person -> new Choice(name(study, person), "", "", () -> remove(study, person)))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String name(Study study, Participant person) {
        return person.name().orElseGet(() -> study.people().label(person.id()));
    }

    private void remove(Study study, Participant person) {
        new RemovalDialog(with, desk.desk()).participant(person.id(), name(study, person));
    }
}

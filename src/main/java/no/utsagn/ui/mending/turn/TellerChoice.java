package no.utsagn.ui.mending.turn;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Parts;
import org.jspecify.annotations.Nullable;

/** The row in which one says who says a turn; somebody new gets a name and a role there. */
public final class TellerChoice {

    private final Messages say;
    private final HBox node = new HBox(8);

    /** @param id of the control, for those who look it up */
    public TellerChoice(Messages say, TellerModel model, String label, String id) {
        this.say = say;
        ComboBox<Teller> tellers = new ComboBox<>();
        tellers.setId(id);
        tellers.getItems().setAll(model.tellers());
        tellers.setValue(model.chosen().get());
        tellers.setButtonCell(new Cell());
        tellers.setCellFactory(list -> new Cell());
        tellers.setAccessibleText(label);
        tellers.setMinWidth(160);
        tellers.valueProperty()
                .addListener((property, before, now) -> model.chosen().set(now));
        TextField name = new TextField();
        name.setPromptText(say.text("ui.mend.newcomer.name"));
        name.setAccessibleText(say.text("ui.mend.newcomer.name"));
        name.setPrefWidth(130);
        name.setId(id + "-name");
        name.textProperty().bindBidirectional(model.name());
        ComboBox<String> role = new ComboBox<>();
        role.getItems().setAll(model.roles());
        role.setPromptText(say.text("ui.mend.newcomer.role"));
        role.setAccessibleText(say.text("ui.mend.newcomer.role"));
        role.setId(id + "-role");
        role.valueProperty().addListener((property, before, now) -> model.role().set(now == null ? "" : now));
        BooleanBinding fresh =
                Bindings.createBooleanBinding(() -> model.chosen().get() instanceof Teller.Newcomer, model.chosen());
        for (Region field : new Region[] {name, role}) {
            field.visibleProperty().bind(fresh);
            field.managedProperty().bind(fresh);
        }
        Label word = Parts.label(label, "muted", "small");
        word.setMinWidth(Region.USE_PREF_SIZE);
        node.getChildren().addAll(word, tellers, name, role);
        node.setAlignment(Pos.CENTER_LEFT);
    }

    /** What is put into the window. */
    public HBox node() {
        return node;
    }

    private String name(Teller teller) {
        if (teller instanceof Teller.Voice voice) {
            return voice.name().isEmpty() ? say.text("ui.mend.voice-without-name") : voice.name();
        }
        return teller instanceof Teller.Nobody ? say.text("ui.material.nobody") : say.text("ui.mend.newcomer");
    }

    private final class Cell extends ListCell<Teller> {
        @Override
        protected void updateItem(@Nullable Teller teller, boolean empty) {
            super.updateItem(teller, empty);
            setText(empty || teller == null ? null : name(teller));
        }
    }
}

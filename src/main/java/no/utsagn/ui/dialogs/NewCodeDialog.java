package no.utsagn.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.desk.CodingModel;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;

/** Asks for the name of a new code and where it is to lie. */
public final class NewCodeDialog {

    private record Parent(Optional<Id<Code>> code, String path) {
        @Override
        public String toString() {
            return path;
        }
    }

    private final Messages say;
    private final Overlay overlay;
    private final DeskModel desk;
    private final CodingModel coding;

    public NewCodeDialog(Messages say, Overlay overlay, DeskModel desk, CodingModel coding) {
        this.say = say;
        this.overlay = overlay;
        this.desk = desk;
        this.coding = coding;
    }

    public void open() {
        TextField name = new TextField();
        name.setId("code-name");
        ComboBox<Parent> under = new ComboBox<>();
        under.getItems().setAll(parents());
        under.setMaxWidth(Double.MAX_VALUE);
        under.getSelectionModel().select(chosen(under.getItems()));
        DialogCard card =
                new DialogCard(say, overlay, say.text("ui.new-code.title"), 440, say.text("ui.new-code.go"), () -> {
                    Id<Code> made =
                            coding.create(name.getText(), under.getValue().code());
                    overlay.close();
                    desk.code().set(Optional.of(made));
                });
        card.go().disableProperty().bind(name.textProperty().isEmpty());
        card.with(
                DialogCard.field(say.text("ui.new-code.name"), name, ""),
                DialogCard.field(say.text("ui.new-code.under"), under, ""));
        card.open(name);
    }

    private List<Parent> parents() {
        Codebook codebook = desk.study().get().codebook();
        List<Parent> parents = new ArrayList<>();
        parents.add(new Parent(Optional.empty(), say.text("ui.new-code.top")));
        codebook.inTreeOrder()
                .forEach(code -> parents.add(new Parent(
                        Optional.of(code.id()), codebook.path(code.id()).written())));
        return parents;
    }

    /** A new code lies beside the chosen one; under it, if it has codes below already. */
    private Parent chosen(List<Parent> parents) {
        Codebook codebook = desk.study().get().codebook();
        Optional<Id<Code>> at = desk.code()
                .get()
                .flatMap(id -> codebook.under(Optional.of(id)).isEmpty()
                        ? codebook.code(id).parent()
                        : Optional.of(id));
        return parents.stream().filter(p -> p.code().equals(at)).findFirst().orElse(parents.get(0));
    }
}

package no.utsagn.ui.settings.dialog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.QuickCodes;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;

/** The nine keys for codes, each with the code it lays. */
final class QuickCodesGrid {

    private static final int COLUMNS = 3;

    private final Messages say;
    private final Overlay overlay;
    private final DeskModel desk;
    private final GridPane grid = new GridPane();

    QuickCodesGrid(Messages say, Overlay overlay, DeskModel desk) {
        this.say = say;
        this.overlay = overlay;
        this.desk = desk;
        grid.setHgap(8);
        grid.setVgap(8);
        refill();
    }

    Node node() {
        return new VBox(
                8,
                Parts.label(say.text("ui.settings.quick"), "field-name"),
                grid,
                Parts.wrapped(say.text("ui.settings.quick.text"), "muted", "small"));
    }

    private void refill() {
        grid.getChildren().clear();
        List<Code> codes = desk.quick().get().in(codebook());
        for (int i = 0; i < QuickCodes.KEYS; i++) {
            Optional<Code> code = i < codes.size() ? Optional.of(codes.get(i)) : Optional.empty();
            grid.add(key(i + 1, code, i <= codes.size()), i % COLUMNS, i / COLUMNS);
        }
    }

    private Codebook codebook() {
        return desk.study().get().codebook();
    }

    private Button key(int digit, Optional<Code> code, boolean free) {
        HBox words = new HBox(6, Parts.keycap(String.valueOf(digit)));
        words.setAlignment(Pos.CENTER_LEFT);
        code.ifPresent(c -> words.getChildren().add(Picker.swatch(Color.web(c.color()))));
        words.getChildren()
                .add(Parts.label(code.map(Code::name).orElseGet(() -> say.text("ui.settings.no-code")), "small"));
        Button button = new Button("", words);
        button.getStyleClass().add("quick-code");
        button.setId("quick-" + digit);
        button.setPrefWidth(164);
        button.setAccessibleText(digit + ": " + code.map(Code::name).orElseGet(() -> say.text("ui.settings.no-code")));
        button.setDisable(!free || codebook().codes().isEmpty());
        button.setOnAction(event ->
                new Picker(overlay, say.text("ui.settings.pick"), typed -> choices(digit, typed)).open(button));
        return button;
    }

    private List<Choice> choices(int digit, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return codebook().inTreeOrder().stream()
                .filter(code -> code.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(code -> new Choice(code.name(), above(code), code.color(), () -> choose(digit, code)))
                .toList();
    }

    private String above(Code code) {
        return code.parent().map(parent -> codebook().path(parent).written()).orElse("");
    }

    private void choose(int digit, Code code) {
        desk.quick().set(desk.quick().get().with(digit, code.id(), codebook()));
        refill();
        grid.lookup("#quick-" + digit).requestFocus();
    }
}

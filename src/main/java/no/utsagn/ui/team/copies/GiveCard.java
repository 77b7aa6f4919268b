package no.utsagn.ui.team.copies;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.dialogs.FileChoice;
import no.utsagn.ui.dialogs.PathField;
import no.utsagn.ui.parts.Parts;

/** Asks for whom a copy is, where it is to lie, and whether its coder is to see what others have coded. */
final class GiveCard {

    private static final double WIDTH = 520;

    private final Messages say;
    private final Dialogs with;
    private final Giving giving;
    private final Path study;
    private final TextField name = new TextField();
    private final CheckBox blind;
    private final PathField place;
    private boolean placed;

    GiveCard(Dialogs with, Giving giving, Path study) {
        this.say = with.say();
        this.with = with;
        this.giving = giving;
        this.study = study;
        blind = new CheckBox(say.text("ui.team.give.blind"));
        place = new PathField(say, "copy-path", this::choose);
    }

    /** @param done hears where the copy lies, and whose it is */
    void open(BiConsumer<Path, String> done) {
        name.setId("copy-name");
        name.setPromptText(say.text("ui.team.give.name.prompt"));
        blind.setId("copy-blind");
        place.field()
                .textProperty()
                .addListener((property, before, now) -> placed = place.field().isFocused() || placed);
        name.textProperty().addListener((property, before, now) -> suggest());
        suggest();
        Label meaning = Parts.wrapped("", "muted", "small");
        meaning.textProperty()
                .bind(Bindings.when(blind.selectedProperty())
                        .then(say.text("ui.team.give.blind.on"))
                        .otherwise(say.text("ui.team.give.blind.off")));
        meaning.setMinHeight(34);
        meaning.getStyleClass().add("blind-meaning");
        DialogCard card =
                new DialogCard(say, with.overlay(), say.text("ui.team.give.title"), WIDTH, say.text("ui.team.give.do"));
        card.onGo(() -> give(done));
        card.go()
                .disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> name.getText().isBlank() || place.path().isEmpty(),
                        name.textProperty(),
                        place.field().textProperty()));
        card.with(
                        DialogCard.field(say.text("ui.team.give.name"), name, say.text("ui.team.give.name.help")),
                        DialogCard.field(say.text("ui.team.give.place"), place, ""),
                        new VBox(4, blind, meaning),
                        Parts.wrapped(say.text("ui.team.give.holds"), "muted", "small"))
                .open(name);
    }

    private void give(BiConsumer<Path, String> done) {
        Path target = withEnding(place.path().orElseThrow());
        String whose = name.getText().strip();
        giving.give(target, whose, blind.isSelected());
        with.overlay().close();
        done.accept(target, whose);
    }

    private static Path withEnding(Path path) {
        String file = String.valueOf(path.getFileName());
        return file.endsWith(".utsagn") ? path : path.resolveSibling(file + ".utsagn");
    }

    /** Beside the study, under its name and the colleague's, as long as nobody chose another place. */
    private void suggest() {
        if (!placed) {
            place.field().setText(study.resolveSibling(suggestedName()).toString());
        }
    }

    private String suggestedName() {
        String base = String.valueOf(study.getFileName()).replaceFirst("\\.utsagn$", "");
        String whose = name.getText().strip().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return whose.isEmpty() ? base + ".utsagn" : base + "_" + whose + ".utsagn";
    }

    private Optional<Path> choose() {
        Optional<Path> chosen = with.files()
                .save(
                        say.text("ui.team.give.title"),
                        new FileChoice.Kind(say.text("ui.kind-of-file.study"), List.of("utsagn")),
                        suggestedName());
        placed = placed || chosen.isPresent();
        return chosen;
    }
}

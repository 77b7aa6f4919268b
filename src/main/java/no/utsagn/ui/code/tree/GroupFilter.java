package no.utsagn.ui.code.tree;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** The choice of the group whose codes are shown; not there as long as there are no groups. */
final class GroupFilter {

    private final Messages say;
    private final CodeTreeModel model;
    private final ShapeModel shape;
    private final Consumer<Id<CodeGroup>> rename;
    private final MenuButton button = new MenuButton();

    GroupFilter(Messages say, CodeTreeModel model, ShapeModel shape, Consumer<Id<CodeGroup>> rename) {
        this.say = say;
        this.model = model;
        this.shape = shape;
        this.rename = rename;
        button.setId("code-group");
        button.getStyleClass().add("group-filter");
        button.setGraphic(Parts.icon(Feather.LAYERS));
        Parts.tip(button, say.text("ui.codes.group.tip"));
        button.setAccessibleText(say.text("ui.codes.group.tip"));
        button.setMnemonicParsing(false);
        model.group().addListener((property, before, now) -> follow());
        follow();
    }

    Node node() {
        return button;
    }

    /** Shows the groups as they are. */
    void follow() {
        var groups = shape.codebook().groups();
        button.setVisible(!groups.isEmpty());
        button.setManaged(button.isVisible());
        button.setText(
                model.group().get().flatMap(groups::find).map(CodeGroup::name).orElse(""));
        button.getItems().setAll(item(say.text("ui.codes.group.all"), Optional.empty()), new SeparatorMenuItem());
        groups.forEach(group -> button.getItems().add(item(group.name(), Optional.of(group.id()))));
        model.group().get().flatMap(groups::find).ifPresent(this::acts);
    }

    /** What can be done with the group that is shown. */
    private void acts(CodeGroup group) {
        MenuItem again = new MenuItem(say.text("ui.codes.group.rename"));
        again.setId("rename-group");
        again.setOnAction(event -> rename.accept(group.id()));
        MenuItem away = new MenuItem(say.text("ui.codes.group.remove"));
        away.setId("remove-group");
        away.setOnAction(event -> shape.removeGroup(group.id()));
        button.getItems().addAll(new SeparatorMenuItem(), again, away);
    }

    private RadioMenuItem item(String name, Optional<Id<CodeGroup>> group) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(model.group().get().equals(group));
        item.setOnAction(event -> model.group().set(group));
        return item;
    }
}

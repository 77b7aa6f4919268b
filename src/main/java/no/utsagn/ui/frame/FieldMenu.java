package no.utsagn.ui.frame;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import no.utsagn.base.Messages;
import org.jspecify.annotations.Nullable;

/** The menu on fields that one writes in, in the language of the program in place of the toolkit's English one. */
final class FieldMenu {

    private final Messages say;

    FieldMenu(Messages say) {
        this.say = say;
    }

    /** Offers it on all fields under a node, when it is first asked for. A field with a menu of its own keeps it. */
    void on(Node root) {
        root.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            TextInputControl field = field(event.getTarget());
            if (field != null && field.getContextMenu() == null) {
                field.setContextMenu(menu(field));
            }
        });
    }

    private static @Nullable TextInputControl field(EventTarget target) {
        for (@Nullable Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof TextInputControl field) {
                return field;
            }
        }
        return null;
    }

    /** What cannot be done now is grey; a passphrase is never copied. */
    private ContextMenu menu(TextInputControl field) {
        MenuItem undo = item(say.text("ui.field.undo"), field::undo);
        MenuItem redo = item(say.text("ui.field.redo"), field::redo);
        MenuItem cut = item(say.text("ui.field.cut"), field::cut);
        MenuItem copy = item(say.text("ui.field.copy"), field::copy);
        MenuItem paste = item(say.text("ui.field.paste"), field::paste);
        MenuItem all = item(say.text("ui.field.all"), field::selectAll);
        ContextMenu menu =
                new ContextMenu(undo, redo, new SeparatorMenuItem(), cut, copy, paste, new SeparatorMenuItem(), all);
        menu.setOnShowing(event -> {
            boolean writable = field.isEditable();
            boolean copied = field.getSelection().getLength() > 0 && !(field instanceof PasswordField);
            undo.setDisable(!writable || !field.isUndoable());
            redo.setDisable(!writable || !field.isRedoable());
            cut.setDisable(!writable || !copied);
            copy.setDisable(!copied);
            paste.setDisable(!writable);
            all.setDisable(field.getLength() == 0);
        });
        return menu;
    }

    private static MenuItem item(String name, Runnable act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> act.run());
        return item;
    }
}

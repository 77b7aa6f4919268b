package no.utsagn.ui.people.setup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** The roles and sites of the study, side by side. */
public final class SetupPane {

    private final RolesPane roles;
    private final SplitPane node;

    public SetupPane(Messages say, Overlay overlay, DeskModel desk) {
        roles = new RolesPane(say, overlay, new RoleModel(desk));
        node = new SplitPane(roles.node(), new SitesPane(say, overlay, new SitesModel(desk)).node());
        node.setDividerPositions(0.62);
        node.getStyleClass().addAll("work", "setup");
    }

    /** What is put into the window. */
    public Node node() {
        return node;
    }

    /** Gives the keyboard to the list of roles. */
    public void focus() {
        roles.focus();
    }

    static HBox head(String title, Node act) {
        HBox head = new HBox(8, Parts.label(title, "pane-title"), Parts.spring(), act);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        return head;
    }
}

package no.utsagn.ui.memos;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.app.memos.Subject;
import no.utsagn.ui.parts.Parts;

/** The head of a memo's card: what it is about. */
final class MemoHead {

    private MemoHead() {}

    /** The sign in a column of its own, so that names stand under each other. */
    static Node sign(SubjectWords words, Subject subject) {
        StackPane sign = new StackPane(words.sign(subject));
        sign.getStyleClass().add("memo-sign-box");
        sign.setAlignment(Pos.CENTER);
        return sign;
    }

    /** The name, and below it what kind of thing it is and where it is said. */
    static VBox names(SubjectWords words, Subject subject) {
        Label name = Parts.label(words.shortName(subject), "bold");
        name.setMinWidth(0);
        Parts.tip(name, words.name(subject));
        Label below = Parts.label(words.about(subject), "muted", "small");
        below.setMinWidth(0);
        VBox names = new VBox(2, name, below);
        names.setMinWidth(0);
        if (!subject.words().isEmpty()) {
            Label said = Parts.label("«" + subject.words().replace('\n', ' ') + "»", "muted", "small");
            said.setMinWidth(0);
            names.getChildren().add(said);
        }
        return names;
    }
}

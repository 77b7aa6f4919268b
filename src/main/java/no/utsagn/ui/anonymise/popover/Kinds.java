package no.utsagn.ui.anonymise.popover;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import no.utsagn.base.Messages;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.ui.anonymise.list.Words;
import no.utsagn.ui.parts.Parts;

/** The kinds to choose from, each with its digit. */
public final class Kinds extends FlowPane {

    /** In the order of their digits, from 1; the last has 0. */
    private static final List<EntityKind> BY_DIGIT = List.of(
            EntityKind.PERSON,
            EntityKind.PLACE,
            EntityKind.ORGANISATION,
            EntityKind.DATE,
            EntityKind.AGE,
            EntityKind.PHONE,
            EntityKind.EMAIL,
            EntityKind.ADDRESS,
            EntityKind.CUE,
            EntityKind.OTHER);

    Kinds(Messages say, EntityKind now, Consumer<EntityKind> onChosen) {
        super(6, 6);
        getStyleClass().add("kinds");
        Words words = new Words(say);
        for (EntityKind kind : BY_DIGIT) {
            Button button = Parts.button(words.of(kind), () -> onChosen.accept(kind), "kind-button");
            button.setGraphic(Parts.keycap(String.valueOf((BY_DIGIT.indexOf(kind) + 1) % 10)));
            button.setFocusTraversable(false);
            if (kind == now) {
                button.getStyleClass().add("chosen");
            }
            getChildren().add(button);
        }
    }

    /** The kind that a digit stands for; empty if the text is no digit. */
    public static Optional<EntityKind> byDigit(String typed) {
        int digit = typed.length() == 1 ? "1234567890".indexOf(typed) : -1;
        return digit < 0 ? Optional.empty() : Optional.of(BY_DIGIT.get(digit));
    }

    /** The kind after this one. */
    static EntityKind after(EntityKind kind) {
        return BY_DIGIT.get((BY_DIGIT.indexOf(kind) + 1) % BY_DIGIT.size());
    }
}

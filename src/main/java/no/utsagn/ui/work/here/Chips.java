package no.utsagn.ui.work.here;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Participant;
import no.utsagn.ui.desk.CoderSigns;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.work.head.CoderMenu;
import org.kordamp.ikonli.feather.Feather;

/** Draws a coding as a chip: its code, its coder, whom it is about, and what can be done with it. */
final class Chips {

    /** What a chip asks for. */
    interface Acts {
        void choose(Coding coding);

        void recode(Coding coding);

        void memo(Coding coding);

        void uncode(Coding coding);
    }

    private static final double LONGEST_NAME = 170;

    private final Messages say;
    private final Study study;
    private final Map<Id<Coder>, CoderSigns.Sign> signs;
    private final Acts acts;

    Chips(Messages say, Study study, Coder me, Acts acts) {
        this.say = say;
        this.study = study;
        this.signs = CoderSigns.of(study, me);
        this.acts = acts;
    }

    /** The chip. @param chosen whether the keys are about it, where there are others beside it */
    HBox chip(Coding coding, boolean chosen) {
        Code code = study.codebook().code(coding.code());
        Label name = Parts.label(code.name(), "small");
        name.setMaxWidth(LONGEST_NAME);
        HBox chip = new HBox(6, Picker.swatch(Color.web(code.color())), name);
        about(coding).ifPresent(people -> chip.getChildren().add(Parts.label(people, "muted", "small")));
        Optional.ofNullable(signs.get(coding.coder()))
                .filter(sign -> signs.size() > 1)
                .ifPresent(sign -> chip.getChildren().add(CoderMenu.badge(sign)));
        HBox buttons = new HBox(
                0,
                button(Feather.EDIT_2, say.text("ui.here.recode", code.name()), coding, acts::recode),
                memo(coding, code),
                button(Feather.X, say.text("ui.here.uncode", code.name()), coding, acts::uncode));
        buttons.setAlignment(Pos.CENTER_LEFT);
        chip.getChildren().add(buttons);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        if (chosen) {
            chip.getStyleClass().add("chosen");
        }
        chip.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> acts.choose(coding));
        return chip;
    }

    private static Node button(Feather icon, String name, Coding coding, Consumer<Coding> act) {
        return Parts.iconButton(icon, name, () -> act.accept(coding));
    }

    private Node memo(Coding coding, Code code) {
        boolean noted =
                study.memos().stream().anyMatch(memo -> memo.target().equals(new MemoTarget.OnCoding(coding.id())));
        Button memo = Parts.iconButton(
                Feather.MESSAGE_SQUARE,
                noted ? say.text("ui.here.memo", code.name()) : say.text("ui.here.memo.new", code.name()),
                () -> acts.memo(coding));
        if (noted) {
            memo.getStyleClass().add("noted");
        }
        return memo;
    }

    private Optional<String> about(Coding coding) {
        String people = coding.about().stream()
                .filter(study.people().participants()::has)
                .map(this::label)
                .sorted()
                .collect(Collectors.joining(", "));
        return people.isEmpty() ? Optional.empty() : Optional.of(say.text("ui.here.about", people));
    }

    private String label(Id<Participant> id) {
        return study.people().label(id);
    }
}

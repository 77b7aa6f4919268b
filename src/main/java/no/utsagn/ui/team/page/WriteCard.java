package no.utsagn.ui.team.page;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Messages;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.ui.dialogs.DialogCard;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;

/** Where a person writes what a field is to say. It begins with what is proposed. */
public final class WriteCard {

    private static final double WIDTH = 560;
    private static final int LINES = 5;

    private final Messages say;
    private final Overlay overlay;

    public WriteCard(Messages say, Overlay overlay) {
        this.say = say;
        this.overlay = overlay;
    }

    /** @param written hears the words */
    public void open(FieldDifference field, Consumer<String> written) {
        TextArea words = new TextArea(field.proposal().map(Proposal::words).orElse(field.taken()));
        String name = new FieldNames(say).name(field);
        words.setId("own-words");
        words.setAccessibleText(name);
        words.setWrapText(true);
        words.setPrefRowCount(LINES);
        Label help = Parts.wrapped(say.text("ui.team.own.help"), "muted", "small");
        DialogCard card =
                new DialogCard(say, overlay, say.text("ui.team.own.title", name), WIDTH, say.text("ui.team.own.do"));
        card.onGo(() -> {
            overlay.close();
            written.accept(words.getText().strip());
        });
        card.go()
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> words.getText().isBlank(), words.textProperty()));
        card.with(words, help).open(words);
        words.end();
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                card.go().fire();
            }
        });
    }
}

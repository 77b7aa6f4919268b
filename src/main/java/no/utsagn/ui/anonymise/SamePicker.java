package no.utsagn.ui.anonymise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.utsagn.base.Messages;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.ui.anonymise.list.Words;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Picker;

/** Asks whom or what something is the same as. */
final class SamePicker {

    private final Messages say;
    private final AnonymiseModel model;
    private final Overlay overlay;
    private final Consumer<Item> onPicked;

    SamePicker(Messages say, AnonymiseModel model, Overlay overlay, Consumer<Item> onPicked) {
        this.say = say;
        this.model = model;
        this.overlay = overlay;
        this.onPicked = onPicked;
    }

    void open() {
        model.chosen().get().ifPresent(at -> new Picker(
                        overlay,
                        say.text("ui.anonymise.same.prompt", at.item().masked()),
                        typed -> choices(at.item(), typed))
                .open());
    }

    private List<Choice> choices(Item of, String typed) {
        Words words = new Words(say);
        return model.review().get().items().stream()
                .filter(item -> item.group() == of.group()
                        && item.state() != ItemState.CUE
                        && !item.key().equals(of.key()))
                .filter(item -> (item.name() + " " + item.replacement())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.toLowerCase(Locale.ROOT)))
                .map(item -> new Choice(
                        item.masked(),
                        "→ " + item.replacement() + " · " + words.of(item.state()),
                        "",
                        () -> onPicked.accept(item)))
                .toList();
    }
}

package no.utsagn.ui.anonymise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.utsagn.base.Id;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.anonymise.model.AnonymiseModel;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.parts.Picker;

/** Asks which of the voices of a transcript is meant; where there is one, it is that. */
final class VoicePicker {

    private final Dialogs with;
    private final AnonymiseModel model;
    private final Consumer<Id<Speaker>> onPicked;

    VoicePicker(Dialogs with, AnonymiseModel model, Consumer<Id<Speaker>> onPicked) {
        this.with = with;
        this.model = model;
        this.onPicked = onPicked;
    }

    void open() {
        model.openTranscript().ifPresent(transcript -> {
            if (transcript.speakers().size() == 1) {
                onPicked.accept(transcript.speakers().ids().iterator().next());
            } else {
                new Picker(
                                with.overlay(),
                                with.say().text("ui.anonymise.voices.which"),
                                typed -> choices(transcript, typed))
                        .open();
            }
        });
    }

    private List<Choice> choices(Transcript transcript, String typed) {
        return transcript.speakers().stream()
                .map(speaker -> new Choice(
                        Voices.name(model.study().get(), speaker), "", "", () -> onPicked.accept(speaker.id())))
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }
}

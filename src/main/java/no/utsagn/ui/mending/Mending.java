package no.utsagn.ui.mending;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.dialogs.Dialogs;
import no.utsagn.ui.mending.file.ReimportDialog;
import no.utsagn.ui.mending.people.DescribeDialog;
import no.utsagn.ui.mending.people.VoiceModel;
import no.utsagn.ui.mending.removal.RemovalDialog;
import no.utsagn.ui.mending.turn.TurnCard;
import no.utsagn.ui.mending.turn.TurnModel;
import no.utsagn.ui.mending.word.WordDialog;
import no.utsagn.ui.parts.Picker;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.transcript.TranscriptView;

/** What the window offers for putting things right. */
public final class Mending {

    /** How far above the words of the turn the card begins, so that they stand in it about where they stood. */
    private static final double ABOVE_WORDS = 90;

    private final Dialogs with;
    private final DeskModel desk;

    public Mending(Dialogs with, DeskModel desk) {
        this.with = with;
        this.desk = desk;
    }

    /** Opens the turn at the caret for correction, over the place where it stands. */
    public void turn(TranscriptView view) {
        desk.openTranscript().ifPresent(transcript -> {
            int caret = desk.selection().get().start();
            if (view.onScreen(transcript.turnAt(caret).span()).isPresent()) {
                open(view, transcript, caret);
            } else {
                view.goTo(Span.at(caret));
                // Once it is scrolled there and laid out.
                Platform.runLater(() -> Platform.runLater(() -> open(view, transcript, caret)));
            }
        });
    }

    private void open(TranscriptView view, Transcript transcript, int caret) {
        TurnModel model = new TurnModel(desk, transcript, caret);
        Turn turn = model.turn();
        Bounds area = view.node().localToScreen(view.node().getLayoutBounds());
        Bounds words = view.onScreen(turn.span()).orElse(area);
        double top = Math.max(area.getMinY(), words.getMinY() - ABOVE_WORDS);
        Point2D corner = view.node().getScene().getRoot().screenToLocal(words.getMinX() - TurnCard.INSET, top);
        new TurnCard(with.say(), with.overlay(), model, () -> back(view, caret))
                .open(corner, view.wordsWidth(), caret - turn.span().start());
    }

    private void back(TranscriptView view, int caret) {
        int length = desk.openTranscript().map(t -> t.text().length()).orElse(0);
        view.select(Span.at(Math.min(caret, length)));
        view.focus();
    }

    /** Opens the dialog that puts a word right wherever it stands. */
    public void word() {
        String selected = desk.openTranscript()
                .map(transcript -> transcript.words(desk.selection().get()))
                .filter(words -> words.length() < 60 && !words.contains("\n"))
                .orElse("");
        new WordDialog(with, desk.desk()).open(desk.openTranscript(), selected.strip());
    }

    /** Asks for a corrected file of a transcript. */
    public void takeCorrected(Id<Transcript> transcript) {
        new ReimportDialog(with, desk.desk()).open(transcript);
    }

    /** Shows what a corrected file would change. */
    public void takeCorrected(Id<Transcript> transcript, Path file) {
        new ReimportDialog(with, desk.desk()).open(transcript, file);
    }

    /** Shows what goes with a transcript that is taken out. */
    public void remove(Id<Transcript> transcript) {
        desk.study().get().transcripts().find(transcript).ifPresent(t -> new RemovalDialog(with, desk.desk())
                .transcript(t.id(), t.title()));
    }

    /** Opens what the study says of a transcript. */
    public void describe(Id<Transcript> transcript) {
        new DescribeDialog(with, desk.desk()).open(transcript);
    }

    /** Lists what can be done with a voice. @param voice empty for turns that nobody known says */
    public void voice(Id<Transcript> transcript, Optional<Id<Speaker>> voice) {
        VoiceModel model =
                new VoiceModel(with.say(), desk.desk(), transcript, voice, () -> removePerson(transcript, voice));
        new Picker(with.overlay(), with.say().text("ui.voice.prompt"), typed -> model.choices(typed).stream()
                        .map(choice -> choice.doing(act -> new Problems(with.say(), with.overlay()).guard(act)))
                        .toList())
                .open();
    }

    private void removePerson(Id<Transcript> transcript, Optional<Id<Speaker>> voice) {
        voice.flatMap(desk.study().get().transcripts().get(transcript).speakers()::find)
                .ifPresent(speaker -> speaker.participant().ifPresent(person -> new RemovalDialog(with, desk.desk())
                        .participant(person, Voices.name(desk.study().get(), speaker))));
    }
}

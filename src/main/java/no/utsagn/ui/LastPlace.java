package no.utsagn.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.application.Platform;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.desk.QuickCodes;
import no.utsagn.ui.frame.Rooms;
import no.utsagn.ui.frame.View;
import no.utsagn.ui.settings.memory.StudyMemory;

/** Knows where one was in each transcript, so that one comes back there: from another transcript, and to the study. */
final class LastPlace {

    private final DeskModel desk;
    private final StudyMemory before;
    private final Map<UUID, Integer> carets;

    /** To be made before what shows the transcript, so that the caret is asked for while it still stands there. */
    LastPlace(DeskModel desk, StudyMemory before) {
        this.desk = desk;
        this.before = before;
        carets = new HashMap<>(before.carets());
        desk.quick()
                .set(new QuickCodes(before.quick().stream().map(Id<Code>::new).toList()));
        desk.transcript().addListener((property, from, to) -> changed(from, to));
    }

    private void changed(Optional<Id<Transcript>> from, Optional<Id<Transcript>> to) {
        from.ifPresent(this::keep);
        Optional<Place> wanted = desk.place().get();
        to.filter(id -> carets.containsKey(id.value()))
                .ifPresent(id -> Platform.runLater(() -> {
                    boolean stillThere = desk.transcript().get().equals(to);
                    if (stillThere && desk.place().get().equals(wanted)) {
                        desk.goTo(place(id));
                    }
                }));
    }

    private void keep(Id<Transcript> transcript) {
        carets.put(transcript.value(), desk.selection().get().start());
    }

    private Place place(Id<Transcript> transcript) {
        int length = desk.study().get().transcripts().get(transcript).text().length();
        return new Place(transcript, Span.at(Math.min(length, carets.getOrDefault(transcript.value(), 0))));
    }

    /** Goes to where the study was left, as far as that is there still. */
    void comeBack(Rooms rooms) {
        before.transcript()
                .map(Id<Transcript>::new)
                .filter(desk.study().get().transcripts()::has)
                .ifPresent(id -> desk.goTo(place(id)));
        Arrays.stream(View.values())
                .filter(view -> view.name().equals(before.view()))
                .filter(rooms::has)
                .forEach(rooms::go);
    }

    /** The codes that were folded when it was left. */
    Set<Id<Code>> folded() {
        return before.folded().stream().map(Id<Code>::new).collect(Collectors.toSet());
    }

    /** How the study is left now. @param folded the codes whose sub-codes are away */
    StudyMemory now(View view, Set<Id<Code>> folded) {
        desk.transcript().get().ifPresent(this::keep);
        return new StudyMemory(
                view.name(),
                desk.transcript().get().map(Id::value),
                carets,
                folded.stream().map(Id::value).collect(Collectors.toSet()),
                desk.quick().get().chosen().stream().map(Id::value).toList());
    }
}

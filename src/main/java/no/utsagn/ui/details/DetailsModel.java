package no.utsagn.ui.details;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;

/** What is known of what is chosen. Looked up only while somebody sees it. */
public final class DetailsModel {

    private static final int MOST_CODINGS = 6;

    /**
     * All of it.
     *
     * @param codings those at the caret, the shortest first
     * @param speaker who speaks the turn at the caret
     */
    record Known(
            List<CodingFacts> codings,
            Optional<CodeFacts> code,
            Optional<VoiceFacts> speaker,
            Optional<TranscriptFacts> transcript) {

        static final Known NOTHING = new Known(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        Known {
            codings = List.copyOf(codings);
        }

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    private final DeskModel desk;
    private final Counts counts;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private boolean shown;

    public DetailsModel(DeskModel desk, Counts counts) {
        this.desk = desk;
        this.counts = counts;
        desk.study().addListener((property, before, now) -> refresh());
        desk.transcript().addListener((property, before, now) -> refresh());
        desk.selection().addListener((property, before, now) -> refresh());
        desk.code().addListener((property, before, now) -> refresh());
        desk.coders().addListener((property, before, now) -> refresh());
    }

    /** Tells whether somebody looks. */
    public void shown(boolean now) {
        shown = now;
        refresh();
    }

    /** What is known. */
    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    private void refresh() {
        if (!shown) {
            return;
        }
        Study study = desk.study().get();
        Facts facts = new Facts(study);
        known.set(new Known(
                desk.codingsHere().stream()
                        .filter(coding -> desk.coders().get().shows(coding.coder()))
                        .limit(MOST_CODINGS)
                        .map(facts::coding)
                        .toList(),
                desk.code().get().flatMap(study.codebook().codes()::find).map(facts::code),
                desk.openTranscript().flatMap(t -> speaker(facts, t)),
                desk.openTranscript().map(t -> facts.transcript(t, counts.coverage(study, t)))));
    }

    private Optional<VoiceFacts> speaker(Facts facts, Transcript transcript) {
        int caret = Math.min(desk.selection().get().start(), transcript.text().length());
        return transcript.speakerOf(transcript.turnAt(caret)).map(facts::voice);
    }
}

package no.utsagn.ui.work;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;

/** The transcripts of the study with how far each is coded. */
public final class TranscriptListModel {

    private final DeskModel desk;
    private final Counts counts;
    private final ReadOnlyObjectWrapper<List<TranscriptLine>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public TranscriptListModel(DeskModel desk, Counts counts) {
        this.desk = desk;
        this.counts = counts;
        desk.study().addListener((property, before, now) -> refresh());
        refresh();
    }

    /** The lines, in the order the transcripts were taken in. */
    public ReadOnlyObjectProperty<List<TranscriptLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    private void refresh() {
        Study study = desk.study().get();
        lines.set(study.transcripts().stream().map(t -> line(study, t)).toList());
    }

    private TranscriptLine line(Study study, Transcript transcript) {
        long informants = transcript.speakers().stream()
                .filter(speaker -> isInformant(study, speaker))
                .count();
        return new TranscriptLine(
                transcript.id(),
                transcript.title(),
                transcript.fields().kind(),
                (int) informants,
                transcript.turns().size(),
                counts.coverage(study, transcript));
    }

    private static boolean isInformant(Study study, Speaker speaker) {
        return speaker.participant()
                .flatMap(study.people().participants()::find)
                .map(p -> study.people().roles().get(p.role()).informant())
                .orElse(true);
    }
}

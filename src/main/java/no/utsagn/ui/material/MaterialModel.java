package no.utsagn.ui.material;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Voices;

/** The transcripts of the study as rows, and what is known of the chosen one. */
public final class MaterialModel {

    private final DeskModel desk;
    private final Counts counts;
    private final ReadOnlyObjectWrapper<List<MaterialRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Id<Transcript>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private boolean shown;

    public MaterialModel(DeskModel desk, Counts counts) {
        this.desk = desk;
        this.counts = counts;
        desk.study().addListener((property, before, now) -> refresh());
    }

    /** Tells whether somebody looks: what nobody sees is not counted. */
    public void shown(boolean now) {
        shown = now;
        if (now) {
            chosen.set(desk.transcript().get());
            refresh();
        }
    }

    /** The rows, in the order the transcripts were taken in. */
    public ReadOnlyObjectProperty<List<MaterialRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The transcript that is chosen in the table. */
    public ObjectProperty<Optional<Id<Transcript>>> chosen() {
        return chosen;
    }

    /** The chosen transcript itself, as long as the study has it. */
    public Optional<Transcript> transcript() {
        return chosen.get().flatMap(study().transcripts()::find);
    }

    /** Who speaks in the chosen transcript, in the order in which they begin. */
    public List<VoiceRow> voices() {
        return transcript().map(this::voices).orElse(List.of());
    }

    private List<VoiceRow> voices(Transcript transcript) {
        Map<String, VoiceRow> voices = new LinkedHashMap<>();
        for (Turn turn : transcript.turns()) {
            if (turn.speaker().isEmpty() && transcript.wordCount(turn.span()) == 0) {
                continue;
            }
            String name = Voices.name(study(), transcript, turn);
            VoiceRow one = new VoiceRow(
                    turn.speaker(),
                    name,
                    study().participantOf(transcript, turn).map(this::role).map(Role::singular),
                    study().isInformants(transcript, turn),
                    1,
                    transcript.wordCount(turn.span()));
            voices.merge(
                    name,
                    one,
                    (a, b) -> new VoiceRow(
                            a.speaker(), name, a.role(), a.informant(), a.turns() + b.turns(), a.words() + b.words()));
        }
        return List.copyOf(voices.values());
    }

    private Role role(Participant participant) {
        return study().people().roles().get(participant.role());
    }

    private Study study() {
        return desk.study().get();
    }

    private void refresh() {
        if (!shown) {
            return;
        }
        if (chosen.get().filter(study().transcripts()::has).isEmpty()) {
            chosen.set(study().transcripts().ids().stream().findFirst());
        }
        rows.set(study().transcripts().stream().map(this::row).toList());
    }

    private MaterialRow row(Transcript transcript) {
        return new MaterialRow(
                transcript.id(),
                transcript.title(),
                transcript.fields().kind(),
                transcript.fields().round().map(Round::name),
                transcript
                        .fields()
                        .site()
                        .flatMap(study().people().sites()::find)
                        .map(Site::name),
                transcript.source().format(),
                transcript.turns().size(),
                people(transcript),
                counts.coverage(study(), transcript),
                study().codings().in(transcript.id()).size());
    }

    private int people(Transcript transcript) {
        return (int) transcript.speakers().stream()
                .filter(speaker -> speaker.participant()
                        .flatMap(study().people().participants()::find)
                        .map(p -> role(p).informant())
                        .orElse(true))
                .map(speaker ->
                        speaker.participant().map(Id::value).orElse(speaker.id().value()))
                .distinct()
                .count();
    }
}

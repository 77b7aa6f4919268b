package no.utsagn.app.transcripts.intake.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.Origin;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.base.Id;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/** Who the voices of earlier files were: those of the study, and those that somebody has just decided about. */
public final class Memory {

    /**
     * Who had a label last.
     *
     * @param role a word for the role
     * @param site a word for where the file was from
     */
    record Earlier(Id<Participant> who, String role, boolean researcher, TranscriptKind kind, Optional<String> site) {}

    private final Study study;
    private final Map<LabelKey, Earlier> byLabel = new HashMap<>();

    /**
     * Remembers the transcripts of a study.
     *
     * @param names how files named voices whose names were replaced, from the key; empty while it is locked
     */
    public Memory(Study study, Map<Id<Speaker>, String> names) {
        this.study = study;
        for (Transcript transcript : study.transcripts()) {
            for (Speaker speaker : transcript.speakers()) {
                String label = speaker.written().isEmpty() ? names.getOrDefault(speaker.id(), "") : speaker.written();
                speaker.participant()
                        .filter(who -> study.people().participants().find(who).isPresent())
                        .ifPresent(who -> learn(
                                label,
                                who,
                                study.people().roleOf(who).singular(),
                                transcript.fields().kind(),
                                transcript
                                        .fields()
                                        .site()
                                        .flatMap(study.people().sites()::find)
                                        .map(site -> site.name())));
            }
        }
    }

    /** The same, with what somebody has decided about the files of a batch. */
    public Memory and(Batch batch) {
        batch.files().forEach(file -> file.voices().stream()
                .filter(voice -> voice.origin() == Origin.PERSON)
                .forEach(voice -> learn(batch, file, voice)));
        return this;
    }

    private void learn(Batch batch, FileIntake file, VoiceRow voice) {
        voice.who().ifPresent(who -> batch.newcomer(who)
                .map(Newcomer::role)
                .or(() -> study.people().participants().find(who).map(known -> study.people()
                        .roleOf(known.id())
                        .singular()))
                .ifPresent(role -> learn(voice.label(), who, role, file.fields().kind(), file.site())));
    }

    private void learn(String label, Id<Participant> who, String role, TranscriptKind kind, Optional<String> site) {
        if (!label.isEmpty()) {
            boolean researcher = study.people()
                    .roleCalled(role)
                    .filter(known -> !known.informant())
                    .isPresent();
            byLabel.put(LabelKey.of(label), new Earlier(who, role, researcher, kind, site));
        }
    }

    /** Who had a label last, if anybody had it. */
    Optional<Earlier> of(String label) {
        return Optional.ofNullable(byLabel.get(LabelKey.of(label)));
    }

    @Override
    public String toString() {
        return "Memory of " + byLabel.size() + " labels";
    }
}

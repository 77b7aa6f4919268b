package no.utsagn.ui.importing.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.speaker.label.SameVoice;
import no.utsagn.transcript.TranscriptKind;

/** Makes lines of the voices of files. */
final class Lines {

    /** Answers to a survey are as many as people; from so many on they stand in one line. */
    static final int MANY = 8;

    private final Called called;
    private final List<VoiceLine> lines = new ArrayList<>();

    Lines(Called called) {
        this.called = called;
    }

    List<VoiceLine> lines() {
        return List.copyOf(lines);
    }

    void add(FileIntake file) {
        int unset = (int)
                file.voices().stream().filter(voice -> voice.who().isEmpty()).count();
        int named = (int) file.voices().stream().filter(v -> !v.isUnnamed()).count();
        lines.add(new VoiceLine.Head(file.path(), file.name(), named, unset, file.unnamedTurns()));
        if (isSurvey(file)) {
            lines.add(many(file));
        } else {
            file.voices().forEach(voice -> lines.add(one(file, voice)));
        }
        List<VoiceLine.Lookalike> speech = file.content().map(Lines::lookalikes).orElse(List.of());
        if (!speech.isEmpty()) {
            lines.add(new VoiceLine.Speech(file.path(), speech));
        }
    }

    private static boolean isSurvey(FileIntake file) {
        return file.fields().kind() == TranscriptKind.SURVEY_ANSWER
                && file.voices().size() >= MANY;
    }

    private VoiceLine many(FileIntake file) {
        Set<String> roles = file.voices().stream()
                .map(voice -> voice.who().flatMap(called::role).orElse(""))
                .collect(Collectors.toSet());
        Optional<String> common =
                roles.size() == 1 ? roles.stream().findFirst().filter(role -> !role.isEmpty()) : Optional.empty();
        return new VoiceLine.Many(
                file.path(), file.voices().size(), common, file.voices().get(0).example());
    }

    private VoiceLine one(FileIntake file, VoiceRow voice) {
        return new VoiceLine.One(
                file.path(),
                voice,
                voice.who().map(called::name),
                voice.who().flatMap(called::role),
                voice.who().filter(called::isNew).isPresent(),
                file.content().flatMap(content -> means(content, voice)));
    }

    /** The voice that a label is likely another spelling of. */
    private static Optional<String> means(ImportedFile file, VoiceRow voice) {
        return file.sameVoices().stream()
                .filter(same -> same.label().equals(voice.label()))
                .map(SameVoice::means)
                .findFirst();
    }

    /** Each beginning with how often it comes, most often first. */
    static List<VoiceLine.Lookalike> lookalikes(ImportedFile file) {
        return file.lookalikeWords().stream()
                .map(one -> new VoiceLine.Lookalike(one.words(), one.count()))
                .toList();
    }

    /** What would be the label: without the colon. */
    static String label(VoiceLine.Lookalike lookalike) {
        String words = lookalike.words().strip();
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }
}

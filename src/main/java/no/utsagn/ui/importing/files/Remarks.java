package no.utsagn.ui.importing.files;

import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.app.transcripts.intake.batch.Choice;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.Sameness;
import no.utsagn.app.transcripts.intake.reading.ReadFile;
import no.utsagn.base.Messages;
import no.utsagn.importing.ImportedFile;

/** Says of each file what the person should know. */
final class Remarks {

    private final Messages say;

    Remarks(Messages say) {
        this.say = say;
    }

    /** What is said of a file. */
    Remark of(FileIntake file) {
        return switch (file.state()) {
            case UNREADABLE -> unreadable(file.read());
            case DUPLICATE -> Remark.quiet(duplicate(file.same().orElseThrow()), Act.TAKE_ANYWAY);
            case SAME_NAME ->
                file.same().orElseThrow().transcript().isPresent()
                        ? Remark.asks(sameName(file), Act.CORRECT, Act.TAKE_AS_NEW)
                        : Remark.asks(sameName(file), Act.TAKE_AS_NEW);
            case LEFT_OUT -> Remark.quiet(say.text("ui.import.remark.left-out"), Act.TAKE_ANYWAY);
            case NEEDS_SPEAKERS -> needs(file);
            case READY -> ready(file);
        };
    }

    /** What is said of a file that was just read, before anything is proposed. */
    Remark of(ReadFile read) {
        return read.why().isPresent() ? unreadable(read) : Remark.quiet(found(read));
    }

    private Remark unreadable(ReadFile read) {
        String why = why(read);
        return new Remark(why, Remark.Tone.STOPS, List.of(Act.READ_AGAIN));
    }

    /** Why a file cannot be read; of its path the name is enough. */
    private String why(ReadFile read) {
        return read.why().map(say::text).orElse("").replace(read.path().toString(), read.name());
    }

    private String duplicate(Sameness same) {
        return same.transcript().isPresent()
                ? say.text("ui.import.remark.in-study", same.title())
                : say.text("ui.import.remark.same-text", same.title());
    }

    private String sameName(FileIntake file) {
        Sameness same = file.same().orElseThrow();
        return same.transcript().isPresent()
                ? say.text("ui.import.remark.same-name", same.title())
                : say.text("ui.import.remark.same-name-file", same.title());
    }

    private Remark needs(FileIntake file) {
        int turns = file.unnamedTurns();
        boolean unnamedUnset = file.voice("").filter(v -> v.who().isEmpty()).isPresent();
        if (unnamedUnset && file.voices().size() == 1) {
            return Remark.asks(say.text("ui.import.remark.no-speakers"), Act.GIVE_SPEAKER);
        }
        String text = unnamedUnset
                ? say.text("ui.import.remark.unnamed", turns)
                : say.text("ui.import.remark.unknown", unset(file));
        return Remark.asks(text, Act.GIVE_SPEAKER);
    }

    private static long unset(FileIntake file) {
        return file.voices().stream().filter(voice -> voice.who().isEmpty()).count();
    }

    private Remark ready(FileIntake file) {
        if (file.corrects()) {
            String title = file.same().map(Sameness::title).orElse("");
            return Remark.quiet(say.text("ui.import.remark.corrects", title), Act.TAKE_AS_NEW, Act.LEAVE_OUT);
        }
        return file.choice() == Choice.TAKE
                ? Remark.quiet(say.text("ui.import.remark.taken", file.fields().title()), Act.LEAVE_OUT)
                : Remark.quiet(found(file.read()));
    }

    private String found(ReadFile read) {
        List<String> remarks =
                read.file().stream().flatMap(this::said).map(Remarks::sentence).toList();
        return remarks.stream().collect(Collectors.joining(" "));
    }

    private java.util.stream.Stream<String> said(ImportedFile file) {
        return file.remarks().stream().map(say::text);
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}

package no.utsagn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.app.transcripts.intake.TakenIn;
import no.utsagn.app.transcripts.intake.batch.Batch;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.app.transcripts.intake.batch.FileState;
import no.utsagn.app.transcripts.intake.batch.Newcomer;
import no.utsagn.app.transcripts.intake.batch.Sameness;
import no.utsagn.app.transcripts.intake.batch.VoiceRow;
import no.utsagn.app.transcripts.intake.warning.WarningKind;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Problem;
import no.utsagn.importing.ImportedFile;

/** Tells what came of the files of an import, one after the other and in total. */
final class ImportReport {

    private final Surroundings around;
    private final Batch batch;
    private final Optional<Problem> notice;

    /** @param notice what the state of the key means for these files */
    ImportReport(Surroundings around, Batch batch, Optional<Problem> notice) {
        this.around = around;
        this.batch = batch;
        this.notice = notice;
    }

    /** Says which files stay out although they were asked for, and why. */
    void complain() {
        notice.map(around.messages()::text).ifPresent(around.err()::println);
        batch.files().forEach(file -> reason(file).ifPresent(around.err()::println));
        if (batch.files().isEmpty()) {
            around.err().println(around.messages().text("cli.import.nothing"));
        }
    }

    private Optional<String> reason(FileIntake file) {
        return file.read().why().map(around.messages()::text).or(() -> file.same()
                .filter(same -> file.state() != FileState.READY && file.state() != FileState.NEEDS_SPEAKERS)
                .map(same -> same.isContent()
                        ? around.messages().text("import.taken-before", called(file), other(same))
                        : around.messages().text("cli.import.same-name", called(file), other(same))));
    }

    /** The name of a file; with its folder, where another of the files has the same name. */
    private String called(FileIntake file) {
        boolean alone = batch.files().stream()
                        .filter(one -> one.name().equals(file.name()))
                        .count()
                == 1;
        Path path = file.path().toAbsolutePath();
        return alone || path.getNameCount() < 2
                ? file.name()
                : path.subpath(path.getNameCount() - 2, path.getNameCount()).toString();
    }

    private String other(Sameness same) {
        return same.file().flatMap(batch::file).map(this::called).orElse(same.title());
    }

    /** Shows the voices that nobody has decided about. */
    void askWhoSpeaks() {
        batch.files().stream().filter(FileIntake::goesIn).forEach(file -> file.voices().stream()
                .filter(voice -> !voice.origin().isDecided() && !voice.isUnnamed())
                .forEach(voice -> around.err()
                        .println(around.messages()
                                .text("cli.import.voice", called(file), voice.label(), voice.turns(), role(voice)))));
    }

    private String role(VoiceRow voice) {
        return voice.who().flatMap(batch::newcomer).map(Newcomer::role).orElse("?");
    }

    /** Prints what would be taken in. */
    void print() {
        notice.map(around.messages()::text).ifPresent(around.out()::println);
        for (FileIntake file : batch.files()) {
            print(file);
            reason(file).ifPresent(around.out()::println);
        }
        batch.notRead().forEach(path -> around.say("cli.import.not-read", String.valueOf(path.getFileName())));
        totals();
    }

    /** Prints what was taken in. */
    void print(TakenIn taken, Corrections corrections) {
        batch.files().stream().filter(FileIntake::goesIn).forEach(this::print);
        corrections.print(around);
        batch.notRead().forEach(path -> around.say("cli.import.not-read", String.valueOf(path.getFileName())));
        around.say("cli.import.total", taken.transcripts().size(), taken.newParticipants());
        totals();
    }

    private void print(FileIntake file) {
        file.content().ifPresent(content -> {
            content.remarks().forEach(remark -> around.out()
                    .println(file.name() + ": " + around.messages().text(remark)));
            around.say(
                    "cli.import.taken",
                    file.fields().title(),
                    content.format()
                            + content.encoding().map(name -> ", " + name).orElse(""),
                    content.turns().size(),
                    file.read().words(),
                    content.voices().size());
            warnings(file.read().warnings()).ifPresent(seen -> around.say("cli.import.warnings", seen));
        });
    }

    private void totals() {
        warnings(batch.warnings()).ifPresent(seen -> around.say("cli.import.identifiers", seen));
    }

    private Optional<String> warnings(Warnings warnings) {
        List<String> said = new ArrayList<>();
        warnings.counts()
                .forEach((kind, count) -> said.add(around.messages().text(kind.messageKey(), count.entities())));
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", said));
    }

    /** What would be taken in, for programs. */
    Map<String, Object> json() {
        return json(Optional.empty(), List.of());
    }

    /** What was taken in, for programs. */
    Map<String, Object> json(TakenIn taken, Corrections corrections) {
        return json(Optional.of(taken), corrections.json(around));
    }

    private Map<String, Object> json(Optional<TakenIn> taken, List<Map<String, Object>> corrections) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("files", batch.files().stream().map(this::json).toList());
        json.put(
                "notRead",
                batch.notRead().stream()
                        .map(path -> path.getFileName().toString())
                        .toList());
        json.put("transcripts", taken.map(this::transcripts).orElse(List.of()));
        json.put("corrections", corrections);
        notice.map(around.messages()::text).ifPresent(said -> json.put("notice", said));
        json.put("remarks", remarks());
        json.put("newParticipants", taken.map(TakenIn::newParticipants).orElse(0));
        json.put("identifiersSeen", identifiers());
        json.put("warnings", counts(batch.warnings()));
        Map<String, Object> states = new LinkedHashMap<>();
        batch.counts().forEach((state, count) -> states.put(state.code(), count));
        json.put("states", states);
        json.put("backup", taken.filter(TakenIn::backedUp).isPresent());
        return json;
    }

    private List<String> remarks() {
        return batch.wanted().stream()
                .flatMap(file -> file.content().map(ImportedFile::remarks).orElse(List.of()).stream()
                        .map(remark -> file.name() + ": " + around.messages().text(remark)))
                .toList();
    }

    private int identifiers() {
        Warnings all = batch.warnings();
        return (int) all.all().stream()
                .filter(warning -> warning.kind() != WarningKind.NAME)
                .count();
    }

    private Map<String, Object> json(FileIntake file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", called(file));
        json.put("state", file.state().code());
        file.content().ifPresent(content -> {
            json.put("title", file.fields().title());
            json.put("kind", file.fields().kind().code());
            json.put("format", content.format());
            content.encoding().ifPresent(name -> json.put("encoding", name));
            json.put("turns", content.turns().size());
            json.put("unnamedTurns", file.unnamedTurns());
            json.put("speakers", content.voices().size());
            json.put("words", file.read().words());
            json.put("warnings", counts(file.read().warnings()));
            json.put(
                    "remarks",
                    content.remarks().stream().map(around.messages()::text).toList());
        });
        file.same().ifPresent(same -> json.put("sameAs", other(same)));
        reason(file).ifPresent(why -> json.put("reason", why));
        return json;
    }

    private static Map<String, Object> counts(Warnings warnings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        warnings.counts()
                .forEach((kind, count) ->
                        counts.put(kind.code(), Map.of("entities", count.entities(), "mentions", count.mentions())));
        return counts;
    }

    private List<Map<String, Object>> transcripts(TakenIn taken) {
        return taken.transcripts().stream()
                .map(one -> {
                    FileIntake file = batch.file(one.file()).orElseThrow();
                    ImportedFile content = file.content().orElseThrow();
                    return Map.<String, Object>of(
                            "id", one.id().toString(),
                            "title", one.title(),
                            "format", content.format(),
                            "turns", content.turns().size(),
                            "words", file.read().words(),
                            "voices", content.voices().size());
                })
                .toList();
    }
}

package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.Reimport;
import no.utsagn.app.correct.ReimportTranscript;
import no.utsagn.app.correct.Titles;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.transcripts.intake.warning.Warnings;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.transcript.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "reimport", mixinStandardHelpOptions = true)
final class ReimportCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Mixin
    private Loss loss = new Loss();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.param.corrected")
    private Path file = Path.of("");

    @Option(names = "--transcript", paramLabel = "TITLE", descriptionKey = "cli.option.transcript")
    private Optional<String> title = Optional.empty();

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--another-text", descriptionKey = "cli.option.another-text")
    private boolean anotherText;

    ReimportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            if (key.isEmpty()) {
                reimport(open, Optional.empty());
                return Surroundings.DONE;
            }
            char[] passphrase = around.passphrase();
            try (HeldKey held = HeldKey.open(open, key.get(), passphrase)) {
                reimport(open, Optional.of(held));
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        }
        return Surroundings.DONE;
    }

    private void reimport(OpenStudy open, Optional<HeldKey> held) {
        ReimportTranscript reimporting = new ReimportTranscript(open);
        Optional<Transcript> said = title.map(words -> Titles.only(open.now(), words));
        Optional<Reimport> proposed = propose(reimporting, said.map(Transcript::id), held);
        if (proposed.isEmpty()) {
            return;
        }
        Reimport reimport = proposed.get();
        boolean done = loss.mayBeMade(around, reimport.effect());
        if (done && reimport.anotherText() && !anotherText) {
            throw Problem.of("correct.another-text", reimport.title(), reimport.sameWords(), reimport.mostWords())
                    .exception();
        }
        if (done) {
            reimporting.apply(reimport);
        }
        printing.print(around, json(reimport, done), a -> print(a, reimport, done));
    }

    /** That nothing differs is no error: what the file says, the transcript says. */
    private Optional<Reimport> propose(
            ReimportTranscript reimporting, Optional<Id<Transcript>> transcript, Optional<HeldKey> held) {
        try {
            return Optional.of(reimporting.propose(file, transcript, held));
        } catch (ProblemException e) {
            if (!e.problem().key().equals("correct.no-difference")) {
                throw e;
            }
            printing.print(
                    around,
                    Map.of(
                            "done",
                            false,
                            "edits",
                            0,
                            "message",
                            around.messages().text(e.problem())),
                    a -> a.out().println(a.messages().text(e.problem())));
            return Optional.empty();
        }
    }

    private void print(Surroundings a, Reimport reimport, boolean done) {
        reimport.remarks().forEach(remark -> a.out().println(a.messages().text(remark)));
        a.say("cli.reimport.same", reimport.title(), reimport.sameWords(), reimport.mostWords());
        if (reimport.anotherText()) {
            a.say("cli.reimport.another-text");
        }
        if (!reimport.newcomers().isEmpty()) {
            a.say("cli.reimport.newcomers", String.join(", ", reimport.newcomers()));
        }
        loss.print(a, reimport.effect(), done);
        newWords(reimport.newWords()).ifPresent(seen -> a.say("cli.reimport.new-words", seen));
    }

    /** What may name somebody in the words that the file brings, after names were replaced. */
    private Optional<String> newWords(Warnings warnings) {
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(warnings.counts().entrySet().stream()
                        .map(one -> around.messages()
                                .text(one.getKey().messageKey(), one.getValue().entities()))
                        .collect(Collectors.joining(", ")));
    }

    private Map<String, Object> json(Reimport reimport, boolean done) {
        Map<String, Object> json = new LinkedHashMap<>(loss.json(reimport.effect(), done));
        json.put("transcript", reimport.transcript().toString());
        json.put("sameWords", reimport.sameWords());
        json.put("mostWords", reimport.mostWords());
        json.put("anotherText", reimport.anotherText());
        json.put("newVoices", reimport.newcomers());
        Map<String, Object> seen = new LinkedHashMap<>();
        reimport.newWords()
                .counts()
                .forEach((kind, count) ->
                        seen.put(kind.code(), Map.of("entities", count.entities(), "mentions", count.mentions())));
        json.put("warnings", seen);
        return json;
    }
}

package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.correct.Titles;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.removal.Going;
import no.utsagn.app.removal.RemoveFromStudy;
import no.utsagn.base.Problem;
import no.utsagn.study.Tombstone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "remove", mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--transcript", paramLabel = "TITLE", descriptionKey = "cli.option.transcript")
    private Optional<String> transcript = Optional.empty();

    @Option(names = "--participant", paramLabel = "LABEL", descriptionKey = "cli.option.participant")
    private Optional<String> participant = Optional.empty();

    @Option(names = "--for-good", descriptionKey = "cli.option.for-good")
    private boolean forGood;

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--yes", descriptionKey = "cli.option.remove-yes")
    private boolean yes;

    RemoveCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            RemoveFromStudy removing = new RemoveFromStudy(open);
            Going going = going(open, removing);
            if (!yes) {
                printing.print(around, json(going, false), a -> print(a, going));
                throw Problem.of("remove.say-yes").exception();
            }
            Optional<RemoveFromStudy.Removed> removed = remove(open, removing, going);
            printing.print(around, json(going, true), a -> {
                print(a, going);
                removed.ifPresent(left -> print(a, left));
                a.say("cli.remove.done");
            });
        }
        return Surroundings.DONE;
    }

    private Going going(OpenStudy open, RemoveFromStudy removing) {
        if (transcript.isPresent() == participant.isPresent()) {
            throw Problem.of("remove.unclear").exception();
        }
        return transcript
                .map(title -> removing.transcript(Titles.only(open.now(), title).id()))
                .orElseGet(() -> removing.participant(
                        Titles.person(open.now(), participant.orElseThrow()).id()));
    }

    private Optional<RemoveFromStudy.Removed> remove(OpenStudy open, RemoveFromStudy removing, Going going) {
        if (!forGood) {
            removing.remove(going);
            return Optional.empty();
        }
        if (key.isEmpty()) {
            return Optional.of(removing.removeForGood(going, Optional.empty()));
        }
        char[] passphrase = around.passphrase();
        try (HeldKey held = HeldKey.open(open, key.get(), passphrase)) {
            return Optional.of(removing.removeForGood(going, Optional.of(held)));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static void print(Surroundings a, Going going) {
        if (going.kind() == Tombstone.Kind.TRANSCRIPT) {
            a.say("cli.remove.transcript", going.turns(), going.words(), going.codings(), going.memos());
            a.say("cli.remove.printed", going.quotes(), going.printed(), going.leftSilent());
        } else {
            a.say("cli.remove.participant", going.attributes(), going.cases(), going.memos());
        }
        if (going.wordsStay()) {
            a.say("cli.remove.words-stay", going.turns(), going.words(), going.transcripts());
        }
    }

    private static void print(Surroundings a, RemoveFromStudy.Removed removed) {
        if (removed.keyStillKnows()) {
            a.say("cli.remove.key-still-knows");
        }
        if (removed.formerBackups() > 0) {
            a.say("cli.remove.former-backups", removed.formerBackups());
        }
    }

    private static Map<String, Object> json(Going going, boolean done) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("done", done);
        json.put("turns", going.turns());
        json.put("words", going.words());
        json.put("codings", going.codings());
        json.put("memos", going.memos());
        json.put("quotes", going.quotes());
        json.put("printed", going.printed());
        json.put("replacements", going.replacements());
        json.put("cases", going.cases());
        json.put("attributes", going.attributes());
        json.put("transcripts", going.transcripts());
        json.put("wordsStay", going.wordsStay());
        return json;
    }
}

package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.ReplaceNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "replace", mixinStandardHelpOptions = true)
final class ReplaceCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--key", required = true, paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Path key = Path.of("");

    @Option(names = "--decisions", paramLabel = "FILE.tsv", descriptionKey = "cli.option.decisions")
    private Optional<Path> decisions = Optional.empty();

    @Option(names = "--purge-backups", descriptionKey = "cli.option.purge-backups")
    private boolean purge;

    ReplaceCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        char[] passphrase = around.passphrase();
        try (OpenStudy open = study.open(around);
                HeldKey held = HeldKey.openOrCreate(open, key, passphrase)) {
            ReplaceNames.Done done = new ReplaceNames(open).replace(held, decisions);
            int purged = purge ? open.purgeFormerBackups() : 0;
            int former = open.formerBackups();
            printing.print(around, json(held, done, former), a -> print(a, held, done, former, purged));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return Surroundings.DONE;
    }

    private void print(Surroundings a, HeldKey held, ReplaceNames.Done done, int former, int purged) {
        held.recoveryCode()
                .ifPresent(code -> a.say("cli.replace.key-made", held.path().toString(), code));
        if (held.liesBesideStudy()) {
            a.say("cli.replace.key-beside");
        }
        a.say("cli.replace.done", done.mentions(), done.entities(), done.transcripts());
        done.unsure().forEach(word -> a.say("cli.replace.unsure", word));
        if (purged > 0) {
            a.say("cli.replace.purged", purged);
        }
        if (former > 0) {
            a.say("cli.replace.former-backups", former);
        }
    }

    private static Map<String, Object> json(HeldKey held, ReplaceNames.Done done, int former) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", held.path().toString());
        held.recoveryCode().ifPresent(code -> json.put("recoveryCode", code));
        json.put("keyBesideStudy", held.liesBesideStudy());
        json.put("mentions", done.mentions());
        json.put("entities", done.entities());
        json.put("transcripts", done.transcripts());
        json.put("unsure", done.unsure());
        json.put("backupsWithOriginals", former);
        return json;
    }
}

package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.Disks;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyCare;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyMemory;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Taking;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "key", mixinStandardHelpOptions = true)
final class KeyCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--key", required = true, paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Path key = Path.of("");

    @ArgGroup
    private What what = new What();

    /** What is to be done; only looking if nothing is said. */
    static final class What {
        @Option(names = "--check", descriptionKey = "cli.option.key-check")
        private boolean check;

        @Option(names = "--change-passphrase", descriptionKey = "cli.option.change-passphrase")
        private boolean changePassphrase;

        @Option(names = "--new-recovery-code", descriptionKey = "cli.option.new-recovery-code")
        private boolean newRecoveryCode;

        @Option(names = "--take-in", paramLabel = "KEYFILE", descriptionKey = "cli.option.take-in")
        private Optional<Path> takeIn = Optional.empty();
    }

    @ArgGroup
    private Pairs pairs = new Pairs();

    /** What becomes of those whom both copies replaced apart under one name. */
    static final class Pairs {
        @Option(names = "--ours", descriptionKey = "cli.take-in.option.ours")
        private boolean ours;

        @Option(names = "--theirs", descriptionKey = "cli.take-in.option.theirs")
        private boolean theirs;

        @Option(names = "--ask", descriptionKey = "cli.take-in.option.ask")
        private boolean ask;

        Choices choices() {
            return ours ? Choices.by(Choices.Rest.OURS) : theirs ? Choices.by(Choices.Rest.THEIRS) : Choices.none();
        }
    }

    KeyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        char[] passphrase = around.passphrase();
        try (OpenStudy open = study.open(around);
                KeyHolder holder = new KeyHolder(open, around.clock(), KeyMemory.none(), Disks.ofThisMachine())) {
            holder.open(key, passphrase.clone());
            if (what.takeIn.isPresent()) {
                return takeIn(open, holder, what.takeIn.get());
            }
            Optional<String> code = what.newRecoveryCode
                    ? Optional.of(new KeyCare(holder).drawRecoveryCode(passphrase.clone()))
                    : Optional.empty();
            if (what.changePassphrase) {
                new KeyCare(holder).changePassphrase(passphrase.clone(), around.newPassphrase());
            }
            printing.print(around, json(holder, code), a -> print(a, holder, code));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return Surroundings.DONE;
    }

    private int takeIn(OpenStudy open, KeyHolder holder, Path file) {
        TakingIn says = new TakingIn(around);
        try (OtherKey other = OtherKey.open(holder, file, around.otherPassphrase())) {
            TakeInKey act = new TakeInKey(holder);
            Taking taking = act.look(other);
            Choices choices =
                    pairs.ask && !printing.json() ? says.asked(open.now(), taking, pairs.choices()) : pairs.choices();
            int undecided = taking.open(choices).size();
            if (undecided > 0) {
                printing.print(around, Map.of("done", false, "open", undecided), a -> {
                    says.open(open.now(), taking, choices);
                    a.say("cli.take-in.undecided", undecided);
                });
                return Surroundings.REFUSED;
            }
            TakeInKey.Taken taken = act.take(other, choices);
            Map<String, Object> json = TakingIn.json(taken);
            json.put("done", true);
            printing.print(around, json, a -> says.done(open.now(), taken));
            return Surroundings.DONE;
        }
    }

    private void print(Surroundings a, KeyHolder holder, Optional<String> code) {
        if (what.changePassphrase) {
            a.say("cli.key.passphrase-changed");
        }
        code.ifPresent(told -> a.say("cli.key.recovery-code", told));
        if (what.check || (!what.changePassphrase && code.isEmpty())) {
            a.say("cli.key.opens", key.toString(), originals(holder));
        }
        if (holder.state().isBeside()) {
            a.say("cli.replace.key-beside");
        }
        int former = holder.study().formerBackups();
        if (former > 0) {
            a.say("cli.replace.former-backups", former);
        }
    }

    private static int originals(KeyHolder holder) {
        return holder.use(HeldKey::originals).size();
    }

    private Map<String, Object> json(KeyHolder holder, Optional<String> code) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", key.toString());
        json.put("passphraseChanged", what.changePassphrase);
        code.ifPresent(told -> json.put("recoveryCode", told));
        json.put("originals", originals(holder));
        json.put("keyBesideStudy", holder.state().isBeside());
        json.put("backupsWithOriginals", holder.study().formerBackups());
        return json;
    }
}

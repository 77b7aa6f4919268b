package no.utsagn.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import no.utsagn.app.key.Disks;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.key.KeyHolder;
import no.utsagn.app.key.KeyMemory;
import no.utsagn.app.key.OtherKey;
import no.utsagn.app.key.TakeInKey;
import no.utsagn.app.team.InWords;
import no.utsagn.app.team.Keys;
import no.utsagn.app.team.Meeting;
import no.utsagn.app.team.MergeReport;
import no.utsagn.app.team.MergeStudies;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Sums;
import no.utsagn.names.namesake.Choices;
import no.utsagn.names.namesake.Taking;
import no.utsagn.report.Format;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "cli.merge.param.other")
    private Path other = Path.of("");

    @ArgGroup
    private How how = new How();

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--other-key", paramLabel = "KEYFILE", descriptionKey = "cli.merge.option.other-key")
    private Optional<Path> otherKey = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "cli.merge.option.dry-run")
    private boolean dryRun;

    /** How to decide what both copies changed. */
    static final class How {
        @Option(names = "--ours", descriptionKey = "cli.merge.option.ours")
        private boolean ours;

        @Option(names = "--theirs", descriptionKey = "cli.merge.option.theirs")
        private boolean theirs;

        @Option(names = "--newest", descriptionKey = "cli.merge.option.newest")
        private boolean newest;

        @Option(names = "--ask", descriptionKey = "cli.merge.option.ask")
        private boolean ask;

        Optional<Answers.Rule> rule() {
            return ours
                    ? Optional.of(Answers.Rule.OURS)
                    : theirs
                            ? Optional.of(Answers.Rule.THEIRS)
                            : newest ? Optional.of(Answers.Rule.NEWEST) : Optional.empty();
        }
    }

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "cli.merge.option.report")
    private Optional<Path> report = Optional.empty();

    MergeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            report.ifPresent(Format::of);
            if (key.isPresent() != otherKey.isPresent()) {
                throw Problem.of("cli.merge.both-keys").exception();
            }
            Meeting meeting = MergeStudies.look(open, other, Progress.none());
            InWords words = new InWords(around.messages(), theirs(meeting));
            Answers answers = Answers.none().withRest(how.rule());
            if (how.ask && !printing.json()) {
                answers = new AskOneByOne(around, words).answers(meeting, answers);
            }
            Answers chosen = answers;
            if (otherKey.isPresent()) {
                return withKeys(open, meeting, chosen, words, key.orElseThrow(), otherKey.get());
            }
            Outcome outcome = meeting.with(chosen);
            boolean nothing = outcome.changesNothing(open.now());
            boolean done = !dryRun && outcome.isDecided() && !nothing;
            try (ReportBeside beside = beside(meeting, chosen, Optional.empty())) {
                if (done) {
                    MergeStudies.merge(open, meeting, chosen);
                }
                beside.settle(done);
            }
            Map<String, Object> json = json(outcome, done);
            json.put("replacedThereAlone", meeting.replacedThereAlone());
            printing.print(around, json, a -> {
                print(a, words, outcome, done, nothing);
                if (meeting.replacedThereAlone() > 0) {
                    a.say("cli.merge.keys", meeting.replacedThereAlone());
                }
                warnOfNames(a, outcome);
            });
            return outcome.isDecided() ? Surroundings.DONE : Surroundings.REFUSED;
        }
    }

    private int withKeys(OpenStudy open, Meeting meeting, Answers answers, InWords words, Path ours, Path theirs) {
        try (KeyHolder holder = new KeyHolder(open, around.clock(), KeyMemory.none(), Disks.ofThisMachine())) {
            holder.open(ours, around.passphrase());
            try (OtherKey other = OtherKey.open(holder, theirs, around.otherPassphrase())) {
                return withKeys(open, meeting, answers, words, holder, other);
            }
        }
    }

    private int withKeys(
            OpenStudy open, Meeting meeting, Answers answers, InWords words, KeyHolder holder, OtherKey other) {
        TakingIn says = new TakingIn(around);
        Outcome outcome = meeting.with(answers);
        Taking taking = new TakeInKey(holder).look(outcome.merged(), other);
        Choices rule = TakingIn.by(answers.rest());
        Choices choices = how.ask && !printing.json() ? says.asked(outcome.merged(), taking, rule) : rule;
        int undecided = taking.open(choices).size();
        boolean nothing = outcome.changesNothing(open.now());
        boolean done = !dryRun && outcome.isDecided() && undecided == 0;
        Optional<TakeInKey.Taken> taken;
        try (ReportBeside beside = beside(meeting, answers, holder.held())) {
            taken = done
                    ? Optional.of(MergeStudies.merge(open, meeting, answers, new Keys(holder, other, choices)))
                    : Optional.empty();
            beside.checkedAnew(holder.held(), done);
            beside.settle(done);
        }
        Map<String, Object> json = json(outcome, done);
        json.put("openNames", undecided);
        taken.ifPresent(came -> json.put("key", TakingIn.json(came)));
        printing.print(around, json, a -> {
            print(a, words, outcome, done, nothing);
            taken.ifPresent(came -> says.done(open.now(), came));
            says.open(outcome.merged(), taking, choices);
            warnOfNames(a, outcome);
            if (undecided > 0) {
                a.say("cli.take-in.undecided", undecided);
            }
        });
        return outcome.isDecided() && undecided == 0 ? Surroundings.DONE : Surroundings.REFUSED;
    }

    /** What researchers wrote stands in the report, and may name somebody as long as names are left. */
    private void warnOfNames(Surroundings a, Outcome outcome) {
        if (report.isPresent() && StudyInfo.namesLeft(outcome.merged())) {
            a.say("cli.merge.report-names");
        }
    }

    private ReportBeside beside(Meeting meeting, Answers answers, Optional<HeldKey> key) {
        return new ReportBeside(new MergeReport(meeting, around.messages()), answers, report, key);
    }

    private String theirs(Meeting meeting) {
        return meeting.them()
                .filter(them -> !them.id().equals(meeting.us().id()))
                .map(Coder::name)
                .orElseGet(() -> around.messages().text("merge.side.theirs"));
    }

    private static void print(Surroundings a, InWords words, Outcome outcome, boolean done, boolean nothing) {
        if (nothing) {
            a.say("cli.merge.nothing");
            return;
        }
        for (Difference difference : outcome.differences()) {
            a.out().println("  " + words.line(difference));
            difference.fields().stream().filter(FieldDifference::asks).forEach(field -> asks(a, words, field));
        }
        outcome.likely().stream()
                .filter(pair -> pair.answer().isEmpty())
                .forEach(pair -> a.say("cli.merge.likely", pair.onlyOurs(), pair.same(), pair.onlyTheirs()));
        sums(a, outcome.sums());
        if (done) {
            a.say(outcome.forGood() ? "cli.merge.done-for-good" : "cli.merge.done");
        } else if (!outcome.isDecided()) {
            a.say("cli.merge.undecided", outcome.open().size());
        } else {
            a.say("cli.merge.dry-run");
            if (outcome.forGood()) {
                a.say("cli.merge.for-good-ahead");
            }
        }
    }

    private static void asks(Surroundings a, InWords words, FieldDifference field) {
        a.say(
                "cli.merge.asks",
                words.name(field),
                field.base().map(base -> words.value(field.field(), base)).orElse("–"),
                words.value(field.field(), field.ours()),
                words.value(field.field(), field.theirs()));
    }

    private static void sums(Surroundings a, Sums sums) {
        a.say(
                "cli.merge.codes",
                sums.codes().base(),
                sums.codes().ours(),
                sums.codes().theirs(),
                sums.codes().after());
        Sums.Codings codings = sums.codings();
        a.say(
                "cli.merge.codings",
                codings.both(),
                codings.newOurs(),
                codings.newTheirs(),
                codings.gone(),
                codings.after());
    }

    private static Map<String, Object> json(Outcome outcome, boolean done) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("done", done);
        json.put("open", outcome.open().size());
        json.put("forGood", outcome.forGood());
        json.put(
                "differences",
                outcome.differences().stream().map(MergeCommand::json).toList());
        json.put("likelySame", outcome.likely().size());
        Sums.Codes codes = outcome.sums().codes();
        json.put(
                "codes",
                Map.of("base", codes.base(), "ours", codes.ours(), "theirs", codes.theirs(), "after", codes.after()));
        Sums.Codings codings = outcome.sums().codings();
        json.put(
                "codings",
                Map.of(
                        "both", codings.both(),
                        "newOurs", codings.newOurs(),
                        "newTheirs", codings.newTheirs(),
                        "gone", codings.gone(),
                        "after", codings.after()));
        return json;
    }

    private static Map<String, Object> json(Difference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", difference.kind().name());
        json.put("id", difference.thing().toString());
        json.put("what", difference.what().name());
        json.put("side", difference.side().name());
        json.put("name", difference.name());
        json.put("count", difference.count());
        json.put("asks", difference.asks());
        List<Map<String, Object>> fields = difference.fields().stream()
                .map(field -> Map.<String, Object>of(
                        "field",
                        field.field().name(),
                        "changed",
                        field.changed().name(),
                        "asks",
                        field.asks()))
                .toList();
        json.put("fields", fields);
        return json;
    }
}

package no.utsagn.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.names.LookForNames;
import no.utsagn.base.Progress;
import no.utsagn.names.find.Finders;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.names.review.Tally;
import no.utsagn.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "names", mixinStandardHelpOptions = true)
final class NamesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--key", paramLabel = "KEYFILE", descriptionKey = "cli.option.key")
    private Optional<Path> key = Optional.empty();

    NamesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        char[] passphrase = key.isPresent() ? around.passphrase() : new char[0];
        try (OpenStudy open = study.open(around)) {
            if (key.isEmpty()) {
                list(open, Optional.empty());
            } else {
                try (HeldKey held = HeldKey.open(open, key.get(), passphrase)) {
                    list(open, Optional.of(held));
                }
            }
        } finally {
            Arrays.fill(passphrase, '\0');
        }
        return Surroundings.DONE;
    }

    private void list(OpenStudy open, Optional<HeldKey> held) {
        ReviewFinds finds =
                new LookForNames(open, Finders.load()).look(ReviewFinds.none(), Progress.none(), each -> {});
        Study now = open.now();
        Review review = Review.of(now, finds, held.map(HeldKey::contents));
        printing.print(around, json(now, review), a -> print(a, review));
    }

    private void print(Surroundings a, Review review) {
        Tally tally = review.tally();
        a.say("cli.names.tally", tally.left(), tally.accepted(), tally.skipped());
        for (Item item : review.items()) {
            a.say(
                    "cli.names.item",
                    a.messages().text(state(item.state())),
                    item.kind().code(),
                    item.masked(),
                    item.count(),
                    item.transcripts(),
                    item.replacement());
        }
    }

    private static String state(ItemState state) {
        return switch (state) {
            case OPEN -> "cli.names.open";
            case ACCEPTED -> "cli.names.accepted";
            case WRITTEN -> "cli.names.written";
            case SKIPPED -> "cli.names.skipped";
            case CUE -> "cli.names.cue";
        };
    }

    private static Map<String, Object> json(Study study, Review review) {
        Map<String, Object> json = new LinkedHashMap<>();
        Tally tally = review.tally();
        json.put("left", tally.left());
        json.put("accepted", tally.accepted());
        json.put("skipped", tally.skipped());
        json.put("items", review.items().stream().map(item -> json(study, item)).toList());
        return json;
    }

    private static Map<String, Object> json(Study study, Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entity", item.key().toString());
        json.put("kind", item.kind().code());
        json.put("state", item.state().name());
        json.put("name", item.name());
        json.put("forms", item.otherForms());
        json.put("count", item.count());
        json.put("transcripts", item.transcripts());
        json.put("proposal", item.replacement());
        json.put("reason", item.reason().name());
        json.put("remarks", item.remarks().stream().map(Enum::name).sorted().toList());
        json.put(
                "places",
                item.places().stream().map(place -> json(study, place)).toList());
        return json;
    }

    private static Map<String, Object> json(Study study, Place place) {
        var transcript = study.transcripts().get(place.transcript());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("transcript", transcript.title());
        json.put("turn", transcript.turns().indexOf(transcript.turn(place.turn())) + 1);
        json.put("start", place.span().start());
        json.put("end", place.span().end());
        json.put("words", place.words());
        json.put("standing", place.standing().name());
        return json;
    }
}

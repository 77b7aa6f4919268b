package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.hen.HenReport;
import no.utsagn.names.hen.ChapterHen;
import no.utsagn.names.hen.Context;
import no.utsagn.names.hen.Left;
import no.utsagn.names.hen.Proposal;
import no.utsagn.names.hen.Scope;
import no.utsagn.names.hen.Spot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "hen", mixinStandardHelpOptions = true)
final class HenCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--chapter", required = true, paramLabel = "NAME", descriptionKey = "cli.option.chapter")
    private String chapter = "";

    HenCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            HenReport report = HenReport.of(open.now(), HenReport.chapter(open.now(), chapter), new Scope.Informants());
            ChapterHen found = report.chapters().get(0);
            printing.print(around, json(found), a -> print(a, found));
        }
        return Surroundings.DONE;
    }

    private static void print(Surroundings a, ChapterHen found) {
        for (Proposal one : found.proposals()) {
            String key =
                    switch (one.state()) {
                        case OPEN -> one.several() ? "cli.hen.several" : "cli.hen.open";
                        case REPLACED -> "cli.hen.replaced";
                        case LEFT -> "cli.hen.left";
                        case UNSURE -> "cli.hen.unsure";
                    };
            String words = one.state() == Proposal.State.REPLACED ? one.printed() : one.neutral();
            a.say(key, line(one.context(), one.word()), words, doubt(a, one));
        }
        found.left().forEach(one -> a.say("cli.hen.gendered", line(one.context(), one.word())));
        found.both()
                .forEach(one -> a.say("cli.hen.both", one.words(), one.spots().size()));
        a.say(
                "cli.hen.total",
                found.count(Proposal.State.OPEN),
                found.count(Proposal.State.REPLACED),
                found.count(Proposal.State.LEFT),
                found.count(Proposal.State.UNSURE),
                found.left().size());
    }

    private static String line(Context context, String word) {
        return context.before() + "»" + word + "«" + context.after();
    }

    private static String doubt(Surroundings a, Proposal one) {
        return one.doubt()
                .map(doubt -> a.messages()
                        .text(
                                switch (doubt) {
                                    case NAME_HANS -> "hen.doubt-name-hans";
                                    case BEFORE_NAME -> "hen.doubt-before-name";
                                    case CAPITAL -> "hen.doubt-capital";
                                    case THING -> "hen.doubt-thing";
                                    case CLITIC -> "hen.doubt-clitic";
                                    case OTHER_WORD -> "hen.doubt-other-word";
                                }))
                .orElse("");
    }

    private static Map<String, Object> json(ChapterHen found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("chapter", found.title());
        json.put("proposals", found.proposals().stream().map(HenCommand::json).toList());
        json.put("left", found.left().stream().map(HenCommand::json).toList());
        json.put(
                "calledBoth",
                found.both().stream()
                        .map(one -> Map.<String, Object>of(
                                "words", one.words(), "pronouns", one.spots().size()))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Proposal one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", one.state().name().toLowerCase(Locale.ROOT));
        json.put("word", one.word());
        json.put("neutral", one.neutral());
        json.put("printed", one.printed());
        json.put("severalPeople", one.several());
        json.put(
                "doubt",
                one.doubt()
                        .map(doubt -> doubt.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse(""));
        place(json, one.spot(), one.context());
        return json;
    }

    private static Map<String, Object> json(Left one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("word", one.word());
        json.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
        place(json, one.spot(), one.context());
        return json;
    }

    private static void place(Map<String, Object> json, Spot spot, Context context) {
        json.put("quote", spot.quote().toString());
        json.put("form", spot.form().name().toLowerCase(Locale.ROOT));
        json.put("start", spot.span().start());
        json.put("end", spot.span().end());
        json.put("before", context.before());
        json.put("after", context.after());
    }
}

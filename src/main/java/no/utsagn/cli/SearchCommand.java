package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.SearchResult;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.base.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    @Mixin
    private FormOptions forms = new FormOptions();

    @Parameters(index = "1", paramLabel = "QUERY", descriptionKey = "cli.param.query")
    private String query = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            converter = Count.class,
            descriptionKey = "cli.option.limit")
    private int limit = 20;

    SearchCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around);
                SearchStudy search = SearchStudy.of(open, Progress.none())) {
            SearchResult found = search.find(forms.wanted(query), limit);
            printing.print(around, json(found), a -> print(a, found));
        }
        return Surroundings.DONE;
    }

    private static void print(Surroundings a, SearchResult found) {
        found.lines().forEach(line -> a.out()
                .println(a.messages()
                        .text(
                                "cli.search.line",
                                line.title(),
                                line.speaker(),
                                oneLine(line.before()),
                                oneLine(line.hit()),
                                oneLine(line.after()))));
        a.say(
                "cli.search.total",
                found.counts().hits(),
                found.counts().turns(),
                found.counts().transcripts(),
                found.counts().people());
        if (!found.forms().isEmpty()) {
            a.say("cli.search.forms", String.join(", ", found.forms()));
        }
    }

    private static String oneLine(String words) {
        return words.replace('\n', ' ');
    }

    private static Map<String, Object> json(SearchResult found) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hits", found.counts().hits());
        json.put("turns", found.counts().turns());
        json.put("transcripts", found.counts().transcripts());
        json.put("people", found.counts().people());
        json.put("forms", found.forms());
        List<Map<String, Object>> lines = found.lines().stream()
                .map(line -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("transcript", line.title());
                    one.put("speaker", line.speaker());
                    one.put("start", line.span().start());
                    one.put("end", line.span().end());
                    one.put("before", line.before());
                    one.put("hit", line.hit());
                    one.put("after", line.after());
                    return one;
                })
                .toList();
        json.put("lines", lines);
        return json;
    }
}

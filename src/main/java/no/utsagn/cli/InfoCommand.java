package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.StudyInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "info", mixinStandardHelpOptions = true)
final class InfoCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    InfoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            StudyInfo info = StudyInfo.of(open.now());
            printing.print(around, json(info), a -> print(a, info));
        }
        return Surroundings.DONE;
    }

    private static void print(Surroundings a, StudyInfo info) {
        a.say("cli.info.title", info.title());
        a.say("cli.info.transcripts", info.transcripts().size(), info.words());
        info.transcripts()
                .forEach(t -> a.say(
                        "cli.info.transcript",
                        t.title(),
                        t.turns(),
                        t.words(),
                        t.informants(),
                        t.coverage().share()));
        a.say("cli.info.participants", info.participants(), info.cases());
        info.roles().forEach(r -> a.say("cli.info.role", r.role(), r.people()));
        a.say("cli.info.codes", info.codes(), info.codings(), info.passages());
        a.say("cli.info.coverage", info.coverage().share(), info.coverage().words());
        if (info.namesLeft()) {
            a.say("cli.info.names-left");
            if (info.notLookedAt() > 0) {
                a.say("cli.info.new-words", info.notLookedAt());
            }
        } else {
            a.say("cli.info.replaced", info.replaced());
        }
    }

    private static Map<String, Object> json(StudyInfo info) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", info.title());
        json.put(
                "transcripts",
                info.transcripts().stream().map(InfoCommand::json).toList());
        json.put("participants", info.participants());
        List<Map<String, Object>> roles = info.roles().stream()
                .map(r -> Map.<String, Object>of("role", r.role(), "informant", r.informant(), "people", r.people()))
                .toList();
        json.put("roles", roles);
        json.put("cases", info.cases());
        json.put("codes", info.codes());
        json.put("codings", info.codings());
        json.put("passages", info.passages());
        json.put("memos", info.memos());
        json.put("words", info.words());
        json.put("informantWords", info.coverage().words());
        json.put("codedInformantWords", info.coverage().coded());
        json.put("namesLeft", info.namesLeft());
        json.put("newWords", info.notLookedAt());
        json.put("replacements", info.replaced());
        return json;
    }

    private static Map<String, Object> json(StudyInfo.TranscriptInfo t) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", t.title());
        json.put("kind", t.kind());
        t.round().ifPresent(round -> json.put("round", round));
        json.put("turns", t.turns());
        json.put("words", t.words());
        json.put("informants", t.informants());
        json.put("informantWords", t.coverage().words());
        json.put("codedInformantWords", t.coverage().coded());
        return json;
    }
}

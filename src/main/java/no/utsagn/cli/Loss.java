package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.utsagn.app.correct.Effect;
import no.utsagn.base.Problem;
import picocli.CommandLine.Option;

/** What a correction would do, shown before it is done, and whether it may. */
final class Loss {

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Option(names = "--accept-loss", descriptionKey = "cli.option.accept-loss")
    private boolean accepted;

    @Option(names = "--show", descriptionKey = "cli.option.show")
    private boolean show;

    /** Whether to go on and make it. */
    boolean mayBeMade(Surroundings around, Effect effect) {
        if (dryRun) {
            return false;
        }
        if (effect.loses() && !accepted) {
            effect.vanishing().forEach(touched -> around.err().println(line(around, touched)));
            throw Problem.of(
                            "correct.would-lose",
                            effect.vanishing().size(),
                            effect.memos().size(),
                            effect.quotes().size(),
                            effect.printed().size())
                    .exception();
        }
        return true;
    }

    /** Says in numbers what it does; the words themselves only where somebody asked to see them. */
    void print(Surroundings a, Effect effect, boolean done) {
        effect.vanishing().forEach(touched -> a.out().println(line(a, touched)));
        effect.shrinking().forEach(touched -> a.out().println(line(a, touched)));
        a.say(
                "cli.edit.effect",
                effect.edits(),
                effect.vanishing().size(),
                effect.shrinking().size(),
                effect.reworded());
        if (!effect.marks().isEmpty()
                || !effect.memos().isEmpty()
                || !effect.quotes().isEmpty()) {
            a.say(
                    "cli.edit.more",
                    effect.marks().size(),
                    effect.memos().size(),
                    effect.quotes().size(),
                    effect.printed().size());
        }
        if (effect.kept() > 0) {
            a.say("cli.edit.kept", effect.kept());
        }
        if (!done) {
            a.say("cli.edit.dry-run");
        }
    }

    private String line(Surroundings a, Effect.Touched touched) {
        if (show) {
            return a.messages().text("cli.edit.touched-words", touched.code(), touched.before(), touched.after());
        }
        return a.messages()
                .text(
                        "cli.edit.touched",
                        touched.code(),
                        touched.before().length(),
                        touched.after().length());
    }

    Map<String, Object> json(Effect effect, boolean done) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("done", done);
        json.put("edits", effect.edits());
        json.put("vanishing", touched(effect.vanishing()));
        json.put("shrinking", touched(effect.shrinking()));
        json.put("reworded", effect.reworded());
        json.put("marks", effect.marks().size());
        json.put("memos", effect.memos().size());
        json.put("quotes", effect.quotes().size());
        json.put("cutQuotes", effect.cutQuotes().size());
        json.put("printed", effect.printed().size());
        json.put("replacementsKept", effect.kept());
        return json;
    }

    private List<Map<String, Object>> touched(List<Effect.Touched> all) {
        return all.stream()
                .map(touched -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("coding", touched.coding().toString());
                    json.put("code", touched.code());
                    if (show) {
                        json.put("before", touched.before());
                        json.put("after", touched.after());
                    }
                    return json;
                })
                .toList();
    }
}

package no.utsagn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.FindDuplicates;
import no.utsagn.base.Id;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.LikelySame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "duplicates", mixinStandardHelpOptions = true)
final class CodebookDuplicatesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private StudyFileArgument study = new StudyFileArgument();

    @Mixin
    private Printing printing = new Printing();

    CodebookDuplicatesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (OpenStudy open = study.open(around)) {
            List<LikelySame> found = new FindDuplicates(open).find();
            Codebook codebook = open.now().codebook();
            List<Map<String, Object>> pairs =
                    found.stream().map(pair -> json(codebook, pair)).toList();
            printing.print(around, Map.of("pairs", pairs), a -> {
                found.forEach(pair -> print(a, codebook, pair));
                a.say("cli.codebook.duplicates", found.size());
            });
        }
        return Surroundings.DONE;
    }

    private static void print(Surroundings a, Codebook codebook, LikelySame pair) {
        String one = codebook.path(new Id<>(pair.ours())).written();
        String other = codebook.path(new Id<>(pair.theirs())).written();
        int all = pair.onlyOurs() + pair.same() + pair.onlyTheirs();
        switch (pair.why()) {
            case SAME_NAME -> a.say("cli.codebook.duplicate.same-name", one, other, pair.same(), all);
            case INFLECTED_NAME -> a.say("cli.codebook.duplicate.inflected", one, other, pair.same(), all);
            case SHARED_PASSAGES -> a.say("cli.codebook.duplicate.shared", one, other, pair.same(), all);
        }
    }

    static Map<String, Object> json(Codebook codebook, LikelySame pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("one", codebook.path(new Id<>(pair.ours())).written());
        json.put("other", codebook.path(new Id<>(pair.theirs())).written());
        json.put("why", pair.why().toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        json.put("onlyOne", pair.onlyOurs());
        json.put("same", pair.same());
        json.put("onlyOther", pair.onlyTheirs());
        return json;
    }
}

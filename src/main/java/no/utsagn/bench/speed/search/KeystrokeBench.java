package no.utsagn.bench.speed.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.SearchStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.base.Progress;
import no.utsagn.bench.generate.GenerateFile;
import no.utsagn.bench.measure.Bench;
import no.utsagn.bench.measure.Ground;
import no.utsagn.bench.measure.Measurement;
import no.utsagn.bench.measure.Size;
import no.utsagn.bench.measure.Target;
import no.utsagn.bench.measure.Times;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;

/**
 * How long each letter takes that somebody types into the field of the search: finding all of it, counting by role, round
 * and people, and making the lines. Drawing them is measured with the window.
 */
public final class KeystrokeBench implements Bench {

    private static final double QUICK_ENOUGH = 50;
    private static final int LINES = 200;

    private final Times.Plan plan;

    public KeystrokeBench() {
        this(new Times.Plan(150, 600, Duration.ofSeconds(60)));
    }

    KeystrokeBench(Times.Plan plan) {
        this.plan = plan;
    }

    @Override
    public String name() {
        return "keystroke";
    }

    @Override
    public List<Measurement> measure(Ground ground) {
        if (ground.size() == Size.L) {
            return List.of(); // Nobody opens such a study in the window yet: its file would take minutes to write.
        }
        try {
            Path folder = Files.createTempDirectory("utsagn-bench");
            try {
                return List.of(measure(ground, folder.resolve("bench.utsagn")));
            } finally {
                deleteAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measurement measure(Ground ground, Path file) {
        GenerateFile.write(ground.study(), file);
        try (OpenStudy open = OpenStudy.open(file, Clock.systemUTC());
                SearchStudy search = SearchStudy.of(open, Progress.none())) {
            List<String> typed = typed(Phrasebook.of(ground.study(), 3));
            FormChoice forms = FormChoice.of(Width.WIDE);
            Times times = plan.measure(
                    ground.watch(), i -> search.find(Wanted.of(typed.get(i)).with(forms), LINES));
            return Measurement.of("bench.keystroke", ground.size(), times)
                    .with(Optional.of(Target.p95(QUICK_ENOUGH)).filter(target -> ground.size() == Size.S));
        }
    }

    /** What stands in the field after each letter of a query: a word, two words. */
    private List<String> typed(Phrasebook book) {
        List<String> typed = new ArrayList<>();
        while (typed.size() < plan.warmUps() + plan.count()) {
            String query = book.below(2) == 0 ? book.ordinary() : String.join(" ", book.inARow(2));
            for (int end = 1; end <= query.length(); end++) {
                typed.add(query.substring(0, end));
            }
        }
        return typed;
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

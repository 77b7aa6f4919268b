package no.utsagn.names.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Identifiers planted in lines by somebody who had not seen the finders. They are measured, never tuned on; the first
 * score is in docs/benchmarks.md. A plant is found if every character of it lies in a find, a cue if a cue overlaps it.
 */
class PlantsTest {

    private record Plant(int line, String kind, String words) {}

    private final Finders finders = Finders.load();

    @ParameterizedTest
    @CsvSource({"plants-2026-11, 0.5", "plants-2026-11-lower, 0.5"})
    void findsAtLeastHalf(String name, double share) {
        List<String> lines = lines(name + ".txt").stream()
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
        List<Plant> plants = lines(name + ".tsv").stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].matches("\\d+"))
                .map(cells -> new Plant(Integer.parseInt(cells[0]), cells[1], cells[2]))
                .toList();
        Map<String, int[]> counts = found(lines, plants);
        counts.forEach((kind, count) -> System.out.println(name + " " + kind + ": " + count[0] + " of " + count[1]));
        int found = counts.values().stream().mapToInt(count -> count[0]).sum();
        System.out.println(name + ": " + found + " of " + plants.size());
        assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(share * plants.size()));
    }

    private Map<String, int[]> found(List<String> lines, List<Plant> plants) {
        String text = String.join("\n", lines);
        List<Span> turns = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            turns.add(Span.ofLength(at, line.length()));
            at += line.length() + 1;
        }
        List<Found> finds = finders.in(text, turns);
        Map<String, int[]> counts = new TreeMap<>();
        for (Plant plant : plants) {
            int start = text.indexOf(plant.words(), turns.get(plant.line() - 1).start());
            int[] count = counts.computeIfAbsent(plant.kind(), kind -> new int[2]);
            count[1]++;
            count[0] += isFound(plant, Span.ofLength(start, plant.words().length()), finds, text) ? 1 : 0;
        }
        return counts;
    }

    private static boolean isFound(Plant plant, Span words, List<Found> finds, String text) {
        if (plant.kind().equals("cue")) {
            return finds.stream()
                    .anyMatch(
                            find -> find.kind() == EntityKind.CUE && find.span().overlaps(words));
        }
        return IntStream.range(words.start(), words.end())
                .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
                .allMatch(at -> finds.stream()
                        .anyMatch(find ->
                                find.kind() != EntityKind.CUE && find.span().contains(at)));
    }

    private static List<String> lines(String name) {
        try (InputStream in = PlantsTest.class.getResourceAsStream("/no/utsagn/names/plants/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

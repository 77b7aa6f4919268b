package no.utsagn.analysis.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.analysis.words.said.Part;
import no.utsagn.analysis.words.said.SaidWords;
import no.utsagn.base.Progress;
import no.utsagn.language.forms.WordForms;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;

/** The counts, against the simplest counting there is: over lists of strings. */
class NaiveCountsTest {

    private static final List<String> WORDS = List.of("ku", "sau", "geit", "og", "på", "en", "måte", "hest");
    private static final Set<String> LEFT_OUT = Set.of("og", "på", "en");
    private static final List<String> PEOPLE = List.of("Kari", "Per", "Ola", "I");

    /** A turn: who, and what is said. */
    record Turn(String who, List<String> words) {
        String line() {
            return who + ": " + String.join(" ", words);
        }

        /** Every word that is no filler at its place; null elsewhere. */
        List<String> counted() {
            List<String> counted = new ArrayList<>(words);
            for (int i = 0; i < words.size(); i++) {
                if (LEFT_OUT.contains(words.get(i))) {
                    counted.set(i, "");
                }
                if (i + 3 <= words.size() && words.subList(i, i + 3).equals(List.of("på", "en", "måte"))) {
                    counted.set(i + 2, "");
                }
            }
            return counted;
        }
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        Arbitrary<List<String>> words =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(12);
        return Arbitraries.of(PEOPLE)
                .flatMap(who -> words.map(said -> new Turn(who, said)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Study study(List<Turn> turns) {
        StudyBuilder builder = new StudyBuilder()
                .person("Kari", "kandidat")
                .person("Per", "kandidat")
                .person("Ola", "arbeidsgiver");
        int half = turns.size() / 2;
        if (half > 0) {
            builder.transcript(
                    "Ett", turns.subList(0, half).stream().map(Turn::line).toArray(String[]::new));
        }
        return builder.transcript(
                        "To",
                        turns.subList(half, turns.size()).stream()
                                .map(Turn::line)
                                .toArray(String[]::new))
                .build();
    }

    private static WordCounts counts(Study study) {
        return WordCounts.of(SaidWords.of(study, Progress.none()), Fillers.shipped(), WordForms.shipped(), false);
    }

    private static List<Turn> informants(List<Turn> turns) {
        return turns.stream().filter(turn -> !turn.who().equals("I")).toList();
    }

    @Property(tries = 200)
    void frequenciesAreThoseOfCountingByHand(@ForAll("turns") List<Turn> turns) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<String>> people = new HashMap<>();
        for (Turn turn : informants(turns)) {
            for (String word : turn.counted()) {
                counts.merge(word, 1, Integer::sum);
                people.computeIfAbsent(word, w -> new HashSet<>()).add(turn.who());
            }
        }
        counts.remove("");
        Frequencies frequencies = counts(study(turns)).frequencies(new Part.Whole());
        assertThat(frequencies.words().stream()
                        .collect(Collectors.toMap(w -> w.word().form(), Frequencies.Frequency::count)))
                .isEqualTo(counts);
        assertThat(frequencies.words())
                .allSatisfy(word -> assertThat(word.spread().people())
                        .isEqualTo(people.get(word.word().form()).size()));
        assertThat(frequencies.all())
                .isEqualTo(informants(turns).stream()
                        .mapToInt(t -> t.words().size())
                        .sum());
    }

    @Property(tries = 200)
    void keyWordsAreThoseOfCountingByHand(@ForAll("turns") List<Turn> turns) {
        Study study = study(turns);
        Part role = new Part.OfRole(
                study.people().roleCalled("kandidat").orElseThrow().id());
        Map<String, int[]> counts = new HashMap<>();
        for (Turn turn : informants(turns)) {
            for (String word : turn.counted()) {
                counts.computeIfAbsent(word, w -> new int[2])[turn.who().equals("Ola") ? 1 : 0]++;
            }
        }
        KeyWords words = counts(study).keyWords(role, new Part.Rest(role));
        assertThat(words.words()).allSatisfy(word -> assertThat(List.of(word.here(), word.there()))
                .containsExactly(
                        counts.get(word.word().form())[0],
                        counts.get(word.word().form())[1]));
        assertThat(words.here() + words.there())
                .isEqualTo(informants(turns).stream()
                        .mapToInt(t -> t.words().size())
                        .sum());
    }

    @Property(tries = 200)
    void neighboursAreThoseOfLookingAroundByHand(
            @ForAll("turns") List<Turn> turns, @ForAll @IntRange(min = 1, max = 4) int window) {
        Map<String, Integer> near = new HashMap<>();
        int nodes = 0;
        for (Turn turn : informants(turns)) {
            for (int i = 0; i < turn.words().size(); i++) {
                nodes += turn.words().get(i).equals("ku") ? 1 : 0;
                int from = Math.max(0, i - window);
                int to = Math.min(turn.words().size(), i + window + 1);
                if (!turn.words().get(i).equals("ku")
                        && turn.words().subList(from, to).contains("ku")) {
                    near.merge(turn.counted().get(i), 1, Integer::sum);
                }
            }
        }
        int count = nodes;
        int all = near.values().stream().mapToInt(Integer::intValue).sum();
        counts(study(turns)).collocates("ku", new Part.Whole(), window).ifPresent(found -> {
            assertThat(found.count()).isEqualTo(count);
            assertThat(found.near()).isEqualTo(all);
            assertThat(found.words()).allSatisfy(word -> {
                assertThat(word.together()).isEqualTo(near.get(word.word().form()));
                assertThat(word.logDice()).isLessThanOrEqualTo(14);
                assertThat(word.logLikelihood()).isGreaterThanOrEqualTo(0);
            });
        });
    }
}

package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.base.Id;
import no.utsagn.base.Progress;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** Every kind of query, alone and put together at random, against a plain reading of the same study. */
class QueriesPropertyTest {

    private static final String[] WORDS = {
        "jobb",
        "=jobb",
        "arbeidsgiver",
        "jobb*",
        "*er",
        "*obb*",
        "*e*",
        "jobb~",
        "lønn~2",
        "jobb~2",
        "/jobb(en|er)/",
        "/[^j].*/",
        "tid",
        "by",
        "\"jobb lønn\"",
        "\"jobb* *e*\"",
        "\"jobb tid\"~3",
        "\"jobb jobb jobb\"~4",
        "=\"jobb jobben\"~1",
        "jobb NEAR/2 lønn",
        "jobb NÆR/4 jobb",
        "(jobb OR \"jobb lønn\") NEAR/3 (tid OR ja)",
        "jobb NEAR/3 tid NEAR/5 lønn",
        "\"jobb tid\"~2 NEAR/1 *e*",
    };

    private static final String[] CONDITIONS = {
        "rolle:kandidat",
        "role:Arbeids*",
        "taler:A",
        "runde:1",
        "round:2",
        "sted:nord",
        "site:*",
        "fil:\"Intervju 1\"",
        "kjønn:kvinne",
        "kjønn:*",
        "kode:Måltall",
        "kode:Arbeid",
        "kode=Arbeid",
        "kode:\"Tid/Måltall\"",
        "kode:arbeid*",
        "ikkekode:Arbeid",
        "ikkekode:*",
        "koder:KN",
        "notat:tvil",
        "memo:\"i tvil*\"",
        "notat:*",
        "erstattet:by",
        "replaced:place",
        "overlapper:\"Arbeid & Tid\"",
    };

    @Property(tries = 25)
    void findsWhatThePlainReadingFinds(@ForAll long seed) {
        Study study = new CodedStudy(seed).build();
        try (SearchIndex index = SearchIndex.of(study, Progress.none())) {
            for (String query : queries(new Random(seed))) {
                List<Hit> plain = new PlainReading(study).of(Said.query(query));
                assertThat(plainly(index.search(study, ask(query), Order.AS_SAID, 1000)))
                        .as(query)
                        .containsExactlyElementsOf(plain);
                assertThat(plainly(index.search(study, ask(query), Order.BEST_FIRST, 1000)))
                        .as(query)
                        .containsExactlyInAnyOrderElementsOf(plain);
                assertThat(plainly(
                                index.first(study, ask(query), Order.AS_SAID, 3).hits()))
                        .as(query)
                        .containsExactlyElementsOf(plain.stream().limit(3).toList());
                assertThat(plain)
                        .as(query)
                        .containsAll(plainly(index.first(study, ask(query), Order.BEST_FIRST, 3)
                                .hits()));
            }
        }
    }

    @Property(tries = 20)
    void talliesWhatItFinds(@ForAll long seed) {
        Study study = new CodedStudy(seed).build();
        try (SearchIndex index = SearchIndex.of(study, Progress.none())) {
            for (String query : queries(new Random(seed))) {
                List<Hit> hits =
                        index.search(study, ask(query), Order.AS_SAID, 1000).hits();
                Tally tally = index.tally(study, ask(query));
                assertThat(tally.turns()).as(query).isEqualTo(hits.size());
                assertThat(tally.hits())
                        .as(query)
                        .isEqualTo(hits.stream()
                                .mapToInt(hit -> hit.spans().size())
                                .sum());
                assertThat(tally.voices().stream()
                                .collect(Collectors.toMap(v -> v.transcript() + " " + v.speaker(), Tally.Voice::turns)))
                        .as(query)
                        .isEqualTo(turnsByVoice(study, hits));
            }
        }
    }

    @Property(tries = 10)
    void searchingWithinResultsKeepsTheirTurns(@ForAll long seed) {
        Study study = new CodedStudy(seed).build();
        try (SearchIndex index = SearchIndex.of(study, Progress.none())) {
            List<String> queries = queries(new Random(seed));
            for (int i = 1; i < queries.size(); i++) {
                Ask outer = ask(queries.get(i - 1));
                Ask inner = new Ask(Said.query(queries.get(i)), FormChoice.usual(), Optional.of(outer));
                List<Id<Turn>> among = index.search(study, outer, Order.AS_SAID, 1000).hits().stream()
                        .map(Hit::turn)
                        .toList();
                assertThat(plainly(index.search(study, inner, Order.AS_SAID, 1000)))
                        .as(queries.get(i) + " within " + queries.get(i - 1))
                        .containsExactlyElementsOf(new PlainReading(study)
                                .of(inner.query()).stream()
                                        .filter(hit -> among.contains(hit.turn()))
                                        .toList());
            }
        }
    }

    /** All by themselves, all pairs of a word and a condition, and some put together at random. */
    private static List<String> queries(Random random) {
        List<String> queries = new ArrayList<>(List.of(WORDS));
        queries.addAll(List.of(CONDITIONS));
        for (String word : WORDS) {
            queries.add(any(CONDITIONS, random) + " " + word);
        }
        for (String condition : CONDITIONS) {
            queries.add(condition + " " + any(CONDITIONS, random));
            queries.add("-" + condition + " " + any(WORDS, random));
            queries.add("-(" + condition + " " + any(WORDS, random) + ") " + any(WORDS, random));
        }
        for (int i = 0; i < 40; i++) {
            queries.add(tree(random, 3));
        }
        return queries;
    }

    private static String tree(Random random, int depth) {
        String leaf = random.nextBoolean() ? any(WORDS, random) : any(CONDITIONS, random);
        if (depth == 0) {
            return leaf;
        }
        String one = tree(random, depth - 1);
        String other = tree(random, depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> leaf;
            case 1, 2 -> "(" + one + " OR " + other + ")";
            case 3 -> "(" + leaf + " -(" + one + "))";
            default -> "(" + one + " " + other + ")";
        };
    }

    private static String any(String[] these, Random random) {
        return these[random.nextInt(these.length)];
    }

    private static Ask ask(String query) {
        return Ask.of(Said.query(query));
    }

    private static List<Hit> plainly(Hits hits) {
        assertThat(hits.hits()).hasSize(hits.turns());
        return plainly(hits.hits());
    }

    private static List<Hit> plainly(List<Hit> hits) {
        return hits.stream()
                .map(hit -> new Hit(hit.transcript(), hit.turn(), hit.spans(), 0))
                .toList();
    }

    private static Map<String, Integer> turnsByVoice(Study study, List<Hit> hits) {
        Map<String, Integer> turns = new HashMap<>();
        for (Hit hit : hits) {
            Transcript transcript = study.transcripts().get(hit.transcript());
            turns.merge(transcript.id() + " " + transcript.turn(hit.turn()).speaker(), 1, Integer::sum);
        }
        return turns;
    }
}

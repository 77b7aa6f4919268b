package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.base.Id;
import no.utsagn.base.ProblemException;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.search.query.Parsed;
import no.utsagn.search.query.Query;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Turn;

/** Random speech, random questions and random edits, against a plain reading of the same texts. */
class SearchPropertyTest {

    private static final String[] WORDS = {
        "jobb",
        "Jobben",
        "jobber",
        "arbeidsgiver",
        "Arbeidsgiveren",
        "ARBEIDSGIVERE",
        "kandidat",
        "kandidatene",
        "før",
        "for",
        "får",
        "far",
        "😀",
        "e\u0301n",
        "En",
        "NAV-kontor",
        "…",
        "12.30",
        "og/eller",
        "👩‍👩‍👧",
        "ikkje"
    };

    private static final String[] QUERIES = {
        "jobb",
        "=jobb",
        "jobb*",
        "arbeidsgiver",
        "arb*",
        "kandidat for",
        "\"kandidat jobb\"",
        "\"en =far\"",
        "én",
        "før OR far",
        "jobb -arbeidsgiver",
        "(jobb OR far) -(en kandidat)",
        "\"for n*\" OR nav-kontor",
        "og/eller",
        "-12.30 jobb OR ikkje",
        "\"jobb jobb\" OR \"jobb for jobb\"",
        "a* -\"jobb arb*\" (for OR før OR får)"
    };

    @Property(tries = 150)
    void findsWhatAPlainReadingOfTheTextFinds(@ForAll long seed) {
        Study study = study(new Random(seed));
        try (Said said = new Said(study)) {
            for (String query : QUERIES) {
                assertThat(said.hits(query).hits().stream().map(SearchPropertyTest::withoutScore))
                        .as(query)
                        .containsExactlyElementsOf(new PlainReading(study).of(Said.query(query)));
            }
        }
    }

    @Property(tries = 100)
    void everyHitIsAFormThatIsToldWithItsCount(@ForAll long seed) {
        try (Said said = new Said(study(new Random(seed)))) {
            for (String query : List.of("jobb", "arbeidsgiver", "kandidat", "=jobber", "jobb*")) {
                Hits hits = said.hits(query);
                List<String> words = hits.hits().stream()
                        .flatMap(hit -> hit.spans().stream()
                                .map(said.transcript(hit.transcript())::words)
                                .map(word -> word.toLowerCase(Locale.ROOT)))
                        .toList();
                assertThat(hits.words().get(0).forms())
                        .containsExactlyInAnyOrderElementsOf(words.stream()
                                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .map(e -> e.getKey().equals(query.replaceAll("\\W", "")) || query.endsWith("*")
                                        ? Said.count(e.getKey(), e.getValue())
                                        : Said.ending(e.getKey(), e.getValue()))
                                .toList());
            }
        }
    }

    @Property(tries = 100)
    void anIndexThatFollowedEditsIsAsGoodAsNew(@ForAll long seed) {
        Random random = new Random(seed);
        Study first = study(random);
        try (Said said = new Said(first)) {
            for (int i = 0; i < 12; i++) {
                said.becomes(
                        random.nextInt(6) == 0
                                ? first.broughtBackFrom(said.study(), StudyBuilder.anyStamp())
                                : edited(said.study(), random));
                if (random.nextInt(5) == 0) {
                    said.index().forgetFormer();
                }
            }
            try (SearchIndex fresh = SearchIndex.of(said.study(), Progress.none())) {
                for (String query : QUERIES) {
                    Hits followed = said.hits(query);
                    Hits anew = fresh.search(said.study(), Ask.of(Said.query(query)), Order.AS_SAID, 1000);
                    assertThat(withoutScores(followed)).as(query).isEqualTo(withoutScores(anew));
                    assertThat(ids(said.hits(query, Order.BEST_FIRST))).isEqualTo(ids(anew));
                }
            }
        }
    }

    @Property
    void anyTextCanBeIndexedAndAnyQueryAsked(@ForAll String text, @ForAll String typed) {
        String turn = text.replace('\n', ' ').replace('\r', ' ');
        try (Said said = Said.by(turn)) {
            if (Query.parse(typed) instanceof Parsed.Read read) {
                said.index().search(said.study(), Ask.of(read.query()), Order.BEST_FIRST, 10);
            }
            if (Query.parse(turn.replaceAll("[\"()*=«»“”„]|(?<!\\S)[-/]+|(?<!\\p{Nd}):|:(?!\\p{Nd})", " "))
                    instanceof Parsed.Read read) {
                assertThat(said.index()
                                .search(said.study(), Ask.of(read.query()), Order.BEST_FIRST, 10)
                                .turns())
                        .isEqualTo(1);
            }
        }
    }

    private static Study study(Random random) {
        StudyBuilder builder = new StudyBuilder();
        for (int t = 0; t < 3; t++) {
            String[] turns = new String[1 + random.nextInt(4)];
            for (int i = 0; i < turns.length; i++) {
                turns[i] = "I: " + speech(random, random.nextInt(12));
            }
            builder.transcript("T" + t, turns);
        }
        return builder.build();
    }

    private static String speech(Random random, int words) {
        StringBuilder speech = new StringBuilder();
        for (int i = 0; i < words; i++) {
            speech.append(i == 0 ? "" : random.nextInt(4) == 0 ? ", " : " ")
                    .append(WORDS[random.nextInt(WORDS.length)]);
        }
        return speech.toString();
    }

    private static Study edited(Study study, Random random) {
        if (study.transcripts().isEmpty()) {
            return study;
        }
        List<Transcript> all = List.copyOf(study.transcripts().all());
        Transcript transcript = all.get(random.nextInt(all.size()));
        List<Turn> turns = transcript.turns();
        Turn turn = turns.get(random.nextInt(turns.size()));
        int from = turn.span().start() + random.nextInt(turn.span().length() + 1);
        int to = from + random.nextInt(turn.span().end() - from + 1);
        try {
            return switch (random.nextInt(6)) {
                case 0 ->
                    study.without(Tombstone.Kind.TRANSCRIPT, transcript.id().value(), false);
                case 1 -> edited(study, transcript, new TextEdit.SplitTurn(from, Id.random(), Optional.empty()));
                case 2 -> edited(study, transcript, new TextEdit.JoinTurns(turn.id()));
                default ->
                    edited(
                            study,
                            transcript,
                            new TextEdit.Replace(new Span(from, to), speech(random, random.nextInt(4))));
            };
        } catch (ProblemException refused) {
            return study;
        }
    }

    private static Study edited(Study study, Transcript transcript, TextEdit edit) {
        return study.edited(transcript.id(), edit, StudyBuilder.anyStamp());
    }

    private static Hits withoutScores(Hits hits) {
        return new Hits(
                hits.hits().stream().map(SearchPropertyTest::withoutScore).toList(), hits.turns(), hits.words());
    }

    private static Hit withoutScore(Hit hit) {
        return new Hit(hit.transcript(), hit.turn(), hit.spans(), 0);
    }

    private static Set<Id<Turn>> ids(Hits hits) {
        return hits.hits().stream().map(Hit::turn).collect(Collectors.toSet());
    }
}

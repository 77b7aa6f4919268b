package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.utsagn.language.Span;
import no.utsagn.search.query.Query;
import no.utsagn.search.query.Term;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    @Test
    void aWordFindsAllItsFormsInSpeechAsItStands() {
        try (Said said = Said.by("ARBEIDSGIVEREN sa nei.", "Andre arbeidsgivere, og en arbeidsgiver.", "Ingenting.")) {
            assertThat(said.found("arbeidsgiver")).containsExactly("ARBEIDSGIVEREN", "arbeidsgivere|arbeidsgiver");
            assertThat(said.found("Arbeidsgivere")).isEqualTo(said.found("arbeidsgiver"));
        }
    }

    @Test
    void aHitNamesTranscriptAndTurnAndItsPlaceInTheText() {
        try (Said said = Said.by("Ja.", "Jeg var kandidat. Kandidatene ventet.")) {
            Transcript interview = said.interview();
            Hit hit = said.hits("kandidat").hits().get(0);

            assertThat(hit)
                    .isEqualTo(new Hit(
                            interview.id(),
                            interview.turns().get(1).id(),
                            List.of(new Span(12, 20), new Span(22, 33)),
                            hit.score()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "før, Før|før",
        "for, For",
        "far, far",
        "=arbeidsgiver, arbeidsgiver",
        "=arbeidsgiverne, ",
        "arbeidsg*, arbeidsgiver|arbeidsgiveren",
        "arb*, arbeidsgiver|arbeidsgiveren",
        "xyz*, ",
        "'før for', Før|For|før",
        "'far arbeidsgivere', arbeidsgiver|arbeidsgiveren|far",
        "'far xyz', ",
        "'far -arbeidsgiver', ",
        "'far -arbeidstaker', far",
        "'xyz OR far', far",
        "'(xyz OR far) (før OR yzx)', Før|før|far",
        "'\"en arbeidsgiver\"', en arbeidsgiver",
        "'\"arbeidsgivere og far\"', arbeidsgiveren og far",
        "'\"=arbeidsgivere og far\"', ",
        "'\"og arbeid*\"', ",
        "'\"en arbeid*\"', en arbeidsgiver",
        "'\"en xyz*\"', ",
        "'\"en arbeidsgiver\" OR arbeidsgiver', en arbeidsgiver|arbeidsgiveren",
        "'og/far', og far",
        "4., 4",
    })
    void aQueryFindsTheseWords(String query, String words) {
        try (Said said = Said.by("Før 4. For en arbeidsgiver – før. arbeidsgiveren og far.")) {
            assertThat(said.found(query)).isEqualTo(words == null ? List.of() : List.of(words));
        }
    }

    @Test
    void wordsOfOneQueryLieInOneTurn() {
        try (Said said = Said.by("Jobben først.", "Lønna sist.", "Både lønn og jobb.")) {
            assertThat(said.found("jobb lønn")).containsExactly("lønn|jobb");
            assertThat(said.found("\"jobb lønn\"")).isEmpty();
            assertThat(said.found("jobb OR lønn")).containsExactly("Jobben", "Lønna", "lønn|jobb");
            assertThat(said.found("jobb -lønn")).containsExactly("Jobben");
            assertThat(said.found("-\"lønn sist\" lønn")).containsExactly("lønn");
        }
    }

    @Test
    void offsetsAreThoseOfTheTextWhateverStandsBefore() {
        String before = "😀👩‍👩‍👧 e\u0301 İ ŒƐ 𝐀 «ﬁ» Å\u0308 ";
        try (Said said = Said.by(before + "jobben", "👍🏽 På\u0308 jobb")) {
            assertThat(said.found("jobb")).containsExactly("jobben", "jobb");
            assertThat(said.hits("jobb").hits().get(0).spans())
                    .containsExactly(Span.ofLength(before.length(), "jobben".length()));
        }
    }

    @Test
    void lettersFoundAreThoseThatAReaderSeesHoweverComposed() {
        try (Said said = Said.by("Vi va\u030Ar der i vår.")) {
            assertThat(said.found("vår")).containsExactly("va\u030Ar|vår");
            assertThat(said.found("va\u030Ar")).containsExactly("va\u030Ar|vår");
        }
    }

    @Test
    void asSaidMeansTheOrderOfTheStudy() {
        Study study = new StudyBuilder()
                .transcript("B", "I: jobb jobb jobb", "I: en lang vei til jobb og enda litt lenger")
                .transcript("A", "I: jobben")
                .build();
        try (Said said = new Said(study)) {
            assertThat(said.found("jobb")).containsExactly("jobb|jobb|jobb", "jobb", "jobben");
        }
    }

    @Test
    void bestFirstMeansShortTurnsWithRareWordsFirst() {
        try (Said said = Said.by(
                "jobb og mye annet som vi snakket om den gangen",
                "jobb lønn",
                "lønn",
                "jobb jobb jobb",
                "annet",
                "her")) {
            Hits hits = said.hits("jobb OR lønn", Order.BEST_FIRST);

            assertThat(hits.hits())
                    .extracting(said::words)
                    .startsWith("jobb|lønn")
                    .endsWith("jobb");
            assertThat(hits.hits()).extracting(Hit::score).isSortedAccordingTo((a, b) -> Float.compare(b, a));
        }
    }

    @Test
    void formsOfAWordWeighAsOneWord() {
        try (Said said = Said.by("kandidatene her", "kandidat her", "kandidat der", "kandidat hit", "ja ja")) {
            assertThat(said.hits("kandidat", Order.BEST_FIRST).hits())
                    .extracting(Hit::score)
                    .containsOnly(said.hits("kandidat").hits().get(0).score());
        }
    }

    @Test
    void hitsBeyondTheLimitAreCounted() {
        try (Said said = Said.by("jobb", "jobben", "jobber")) {
            for (Order order : Order.values()) {
                assertThat(said.index()
                                .search(said.study(), Ask.of(Said.query("jobb")), order, 2)
                                .hits())
                        .hasSize(2);
                assertThat(said.index()
                                .search(said.study(), Ask.of(Said.query("jobb")), order, 2)
                                .turns())
                        .isEqualTo(3);
                assertThat(said.index().search(said.study(), Ask.of(Said.query("jobb")), order, 0))
                        .isEqualTo(new Hits(List.of(), 3, said.hits("jobb").words()));
            }
        }
    }

    @Test
    void theFormsFoundAreToldWithTheirCounts() {
        try (Said said = Said.by("Jobben, jobb og jobben.", "Lønn. Jobb! jobben", "arbeid arbeidet")) {
            assertThat(said.hits("jobber =lønn arbeid* xyz jobber -ja").words())
                    .containsExactly(
                            new WordForms(
                                    new Term.Word("jobber"),
                                    List.of(Said.ending("jobben", 3), Said.ending("jobb", 2)),
                                    0),
                            new WordForms(new Term.Exact("lønn"), List.of(Said.count("lønn", 1)), 0),
                            new WordForms(
                                    new Term.Prefix("arbeid"),
                                    List.of(Said.count("arbeid", 1), Said.count("arbeidet", 1)),
                                    0),
                            new WordForms(new Term.Word("xyz"), List.of(), 0));
        }
    }

    @Test
    void aBeginningOfVeryManyFormsFindsThemAll() {
        StringBuilder turn = new StringBuilder();
        for (int i = 0; i < 2 * WordForms.MOST; i++) {
            turn.append("a").append(i).append(' ');
        }
        try (Said said = Said.by(turn.toString(), "aa", "b a1 a2", "b")) {
            Hits hits = said.hits("a*");

            assertThat(hits.turns()).isEqualTo(3);
            assertThat(hits.hits().get(0).spans()).hasSize(2 * WordForms.MOST);
            assertThat(hits.words().get(0).forms()).hasSize(WordForms.MOST);
            assertThat(hits.words().get(0).more()).isEqualTo(WordForms.MOST + 1);
            assertThat(said.found("\"b a*\"")).containsExactly("b a1");
            assertThat(said.found("\"b a*\" OR a2")).last().isEqualTo("b a1|a2");
        }
    }

    @Test
    void asManyWordsAsAQueryMayHaveAreFound() {
        try (Said said = Said.by("a1 a200", "a3")) {
            StringBuilder query = new StringBuilder("a0");
            for (int i = 1; i < Query.MOST_WORDS; i++) {
                query.append(" OR a").append(i);
            }
            assertThat(said.found(query.toString())).containsExactly("a1|a200", "a3");
        }
    }

    @Test
    void aWordLongerThanAnyIndexTakesIsFoundByItsBeginning() {
        String huge = "x".repeat(70_000);
        try (Said said = Said.by(huge + " jobb")) {
            assertThat(said.hits(huge).hits().get(0).spans()).containsExactly(Span.ofLength(0, huge.length()));
            assertThat(said.found("jobb")).containsExactly("jobb");
        }
    }

    @Test
    void anEmptyStudyAnswersNothing() {
        try (Said said = new Said(new StudyBuilder().build())) {
            assertThat(said.hits("jobb OR arbeid*"))
                    .isEqualTo(new Hits(
                            List.of(),
                            0,
                            List.of(
                                    new WordForms(new Term.Word("jobb"), List.of(), 0),
                                    new WordForms(new Term.Prefix("arbeid"), List.of(), 0))));
        }
    }

    @Test
    void noToStringShowsAWord() {
        try (Said said = Said.by("Kari Kari")) {
            assertThat(said.hits("kari").toString()).doesNotContainIgnoringCase("kari");
        }
    }
}

package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.coding.Unit;
import no.utsagn.language.Span;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.study.OwnWords;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What conditions mean, by examples that can be read. */
class ConditionsTest {

    private final Said said = new Said(new StudyBuilder()
            .person("K", "kandidat")
            .person("L", "leder")
            .transcript(
                    "Intervju",
                    "I: Fikk du jobb, og hva med lønna?",
                    "K: Jobben kom sent. Lønna også, men jobb var det.",
                    "L: Vi har jobb nok.")
            .transcript("Intervju 2", "I: Fikk du jobb?", "K: Nei, ingen jobb.")
            .code("Arbeid", "Intervju", "Jobben kom sent.")
            .code("Arbeid > Lønn", "Intervju", "Lønna også, men")
            .code("Tid", "Intervju", "kom sent. Lønna")
            .code("Tid", "Intervju 2", "Nei, ingen jobb.")
            .build());

    @AfterEach
    void close() {
        said.close();
    }

    @ParameterizedTest
    @CsvSource({
        "rolle:kandidat jobb, 'Jobben|jobb,jobb'",
        "rolle:leder, 'Vi har jobb nok.'",
        "-rolle:intervjuer jobb, 'Jobben|jobb,jobb,jobb'",
        "taler:L jobb, jobb",
        "'fil:\"Intervju 2\" rolle:kandidat', 'Nei, ingen jobb.'",
        "kode:Arbeid, 'Jobben kom sent.|Lønna også, men'",
        "kode=Arbeid, Jobben kom sent.",
        "kode:Arbeid/Lønn, 'Lønna også, men'",
        "kode:Arbeid jobb, Jobben",
        "'kode:Arbeid \"sent lønna\"', ''",
        "'kode:Tid \"sent lønna\"', sent. Lønna",
        "ikkekode:Arbeid rolle:kandidat, 'jobb var det.,Nei, ingen jobb.'",
        "ikkekode:* rolle:kandidat, jobb var det.",
        "'overlapper:\"Arbeid & Tid\"', kom sent.|Lønna",
        "'overlapper:\"Arbeid & Tid\" lønn', Lønna",
        "'rolle:kandidat jobb -sent', jobb",
        "'kode:Arbeid jobb -nok', Jobben",
        "'kode:Tid (jobb OR lønn)', 'Lønna,jobb'",
        "'(rolle:leder OR kode:Tid) jobb', 'jobb,jobb'",
        "'rolle:leder OR lønn', 'lønna,Lønna,Vi har jobb nok.'",
        "'jobb -rolle:kandidat -rolle:leder', 'jobb,jobb'",
        "'jobb -(kode:Arbeid lønn)', 'jobb,jobb,jobb,jobb'",
    })
    void aQueryFinds(String query, String found) {
        assertThat(String.join(",", said.found(query))).isEqualTo(found);
    }

    @Test
    void formsThatAreUntickedStayListedAndAreNotFound() {
        FormChoice choice = FormChoice.usual().ticking("jobben", false);
        Hits hits = said.index()
                .search(said.study(), new Ask(Said.query("jobb"), choice, Optional.empty()), Order.AS_SAID, 9);

        assertThat(hits.words().get(0).forms())
                .extracting(FormCount::form, FormCount::ticked)
                .containsExactly(tuple("jobb", true), tuple("jobben", false));
        assertThat(hits.hits().stream().map(said::words)).containsExactly("jobb", "jobb", "jobb", "jobb", "jobb");
        Hits exact = said.index()
                .search(
                        said.study(),
                        new Ask(Said.query("jobben"), FormChoice.of(Width.EXACT), Optional.empty()),
                        Order.AS_SAID,
                        9);
        assertThat(exact.hits()).hasSize(1);
    }

    @Test
    void theExchangeAroundAHitIsTheQuestionAndItsAnswers() {
        List<Hit> hits = said.hits("nok").hits();

        assertThat(new Units(said.study(), said.interview()).of(hits, Unit.EXCHANGE))
                .containsExactly(Span.over(said.interview().text()));
    }

    @Test
    void theStudysOwnWordsAreAskedByAsSoonAsTheyAreThere() {
        OwnWords words = new OwnWords(List.of(List.of("jobb", "stilling")), Set.of(), Set.of());
        Study with = said.study().with(said.study().searches().with(words));

        assertThat(said.index()
                        .search(with, Ask.of(Said.query("jobb")), Order.AS_SAID, 9)
                        .turns())
                .isEqualTo(said.hits("jobb").turns());
    }
}

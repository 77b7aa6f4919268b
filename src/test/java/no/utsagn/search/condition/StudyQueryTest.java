package no.utsagn.search.condition;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.TextLanguage;
import no.utsagn.language.Span;
import no.utsagn.search.query.Parsed;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Round;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyQueryTest {

    private static final Study STUDY = study();

    private static Study study() {
        Study study = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Intervju 1", "I: Hvordan gikk det?", "Kari: Det gikk bra.")
                .code("Arbeid > Måltall", "Intervju 1", "gikk bra")
                .code("Tid > Måltall", "Intervju 1", "gikk bra")
                .code("Og/eller", "Intervju 1", "gikk")
                .build();
        Transcript interview = StudyBuilder.transcript(study, "Intervju 1");
        return study.with(interview.with(
                interview
                        .fields()
                        .withRound(new Round("høst 2018"))
                        .with(Attributes.none().with("Bransje", "møbellager")),
                StudyBuilder.anyStamp()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gikk",
                "rolle:kandidat",
                "rolle:Kandidater",
                "role:candidate",
                "rolle:kand*",
                "taler:kari",
                "taler:*",
                "runde:\"Høst  2018\"",
                "fil:\"intervju 1\"",
                "fil:int*",
                "koder:ih",
                "kode:måltall",
                "kode:arbeid/måltall",
                "kode:\"Arbeid > Måltall\"",
                "kode:\"arbeid/mål*\"",
                "kode:og/eller",
                "kode=\"Ma\u030Altall\"",
                "overlapper:\"Arbeid & Tid\"",
                "bransje:møbel*",
                "BRANSJE:*",
                "sted:*",
                "notat:hva",
                "erstattet:noe",
            })
    void namesThatThereAreCanBeAskedFor(String written) {
        assertThat(StudyQuery.parse(written, STUDY)).isInstanceOf(Parsed.Read.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gikk rolle:kandidta | search.unknown-role       | kandidta   | 12 | kandidat",
                "kode:Målltall       | search.unknown-code       | Målltall   | 6  | Måltall",
                "fil:\"Interv 1\"    | search.unknown-transcript | Interv 1   | 6  | 'Intervju 1'",
                "koder:IHH           | search.unknown-coder      | IHH        | 7  | 'IH'",
                "runde:2018          | search.unknown-round      | 2018       | 7  | 'høst 2018'",
                "bransjen:x          | search.unknown-attribute  | bransjen   | 1  | 'Bransje'",
                "bransje:lager       | search.unknown-value      | lager      | 9  | 'møbellager'",
            })
    void aNameThatThereIsNotIsRefusedWithTheNearest(String written, String key, String asked, int place, String near) {
        Parsed.Wrong wrong = (Parsed.Wrong) StudyQuery.parse(written, STUDY);

        assertThat(wrong.problem().key()).isEqualTo(key);
        assertThat(wrong.problem().args()).startsWith(asked, place);
        assertThat(wrong.problem().args().get(2)).asString().startsWith(near);
        assertThat(wrong.at()).isEqualTo(Span.ofLength(place - 1, asked.length()));
        for (TextLanguage language : TextLanguage.values()) {
            assertThat(Messages.in(language).text(wrong.problem())).contains(asked, near);
        }
    }

    @Test
    void whereThereAreNoNamesAtAllThatIsSaid() {
        assertThat(StudyQuery.parse("sted:Nord", STUDY))
                .isEqualTo(new Parsed.Wrong(Problem.of("search.unknown-at-all", "Nord", 6), Span.ofLength(5, 4)));
    }

    @Test
    void whatIsWrongAnywayIsToldFirst() {
        assertThat(StudyQuery.parse("(rolle:xyz", STUDY))
                .isEqualTo(new Parsed.Wrong(Problem.of("search.bracket-open", 1), Span.ofLength(0, 1)));
    }
}

package no.utsagn.names.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormMatcherTest {

    /** Long enough, and with capitals enough, for lower case to tell something. */
    private static final String BEFORE = "Det var Det som var bra i Det som var da og Det som er nå. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    # form        | text                      | text with [] in place
                    Kari          | Jeg så Kari i går         | Jeg så [] i går
                    Kari          | KARI sa det               | [] sa det
                    Kari          | så kari det               | så kari det
                    Kari          | Karis bil                 | []s bil
                    Kari          | Kari's bil                | []s bil
                    Kari          | Kari’s bil                | []s bil
                    Kari          | KARIS BIL                 | []s BIL
                    Kari          | Kari-saken                | []-saken
                    Kari          | Kari-Anne kom             | Kari-Anne kom
                    Kari          | Anne-Kari kom             | Anne-Kari kom
                    Kari          | NAV-Kari kom              | NAV-[] kom
                    Kari          | Intervju-Kari             | Intervju-[]
                    Kari          | Karianne kom              | Karianne kom
                    Kari          | Karisma er bra            | Karisma er bra
                    Kari          | (Kari)                    | ([])
                    Kari          | «Kari», sa Kari.          | «[]», sa [].
                    Kari          | Kari_1                    | []_1
                    Kari          | Kari2                     | Kari2
                    Kari          | ho Kari                   | ho []
                    ho Kari       | Ho Kari kom, ho Kari gikk | [] kom, [] gikk
                    Randi         | brandi og randi           | brandi og randi
                    Per           | en person, per nå         | en person, per nå
                    Per           | Per, personen             | [], personen
                    Nils          | Nils' bil og Nils bil     | []s bil og [] bil
                    Nils          | 'Nils' er navnet          | '[]' er navnet
                    Nils          | Nils's bil                | []s bil
                    Åse           | Åses, ÅSE, Måse           | []s, [], Måse
                    Øyvind        | Søren Øyvind              | Søren []
                    Kari Tromsdal | Kari  Tromsdals kontor    | []s kontor
                    Kari Tromsdal | kari tromsdal             | []
                    Kari Tromsdal | Kari Tromsdalen           | Kari Tromsdalen
                    Kjell-Arne    | Kjell‑Arne og KJELL-ARNE  | [] og []
                    NAV Lillevik  | Nav Lillevik              | []
                    sørreisa      | Sørreisa og sørreisa      | [] og []
                    bakeren       | Bakeren kom               | [] kom
                    NAV           | Nav og nav                | [] og nav
                    +47 930 18 442| ring +47 930 18 442 nå    | ring [] nå
                    12.03.2018    | den 12.03.2018.           | den [].
                    12.03.2018    | den 12.03.20189           | den 12.03.20189
                    """)
    void formsAreFoundAsNorwegianWritesThem(String form, String text, String expected) {
        FormMatcher<String> matcher =
                FormMatcher.<String>builder().add(form, "x", EntityKind.PERSON).build();

        assertThat(matcher.replaced(BEFORE + text, mention -> mention.inPlace("[]")))
                .isEqualTo(BEFORE + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Oslo, Oslo-kontoret, []-kontoret",
        "Oslo, Sør-Oslo, Sør-[]",
        "Oslo, Oslo-Bergen, []-Bergen",
        "Oslo, oslofjorden, oslofjorden"
    })
    void placesMayStandBesideAHyphenAndACapital(String form, String text, String expected) {
        FormMatcher<String> matcher =
                FormMatcher.<String>builder().add(form, "x", EntityKind.PLACE).build();

        assertThat(matcher.replaced(BEFORE + text, mention -> mention.inPlace("[]")))
                .isEqualTo(BEFORE + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Kari, så sa kari at, so",
        "Kari, karis bil,",
        "Kari, intervju-kari,",
        "Bo, der bo,",
        "Per, noe per nå,",
        "Hans, hans bil,"
    })
    void inTextsWithoutCapitalsLowerCaseIsAMentionUnlessTheNameIsAWord(String form, String text) {
        FormMatcher<String> matcher =
                FormMatcher.<String>builder().add(form, "x", EntityKind.PERSON).build();

        assertThat(matcher.find(text)).hasSize(form.equals("Kari") ? 1 : 0);
    }

    @Test
    void theLongestFormWinsAndTheRestOfItsWordsIsNotFoundAgain() {
        FormMatcher<String> matcher = FormMatcher.<String>builder()
                .add("Lillevik", "sted", EntityKind.PLACE)
                .add("NAV Lillevik", "kontor", EntityKind.ORGANISATION)
                .add("den eneste baker i Lillevik", "bakeren", EntityKind.CUE)
                .build();

        assertThat(matcher.find("Den eneste baker i Lillevik gikk til NAV\nLillevik i Lillevik."))
                .extracting(Mention::owner, Mention::span)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("bakeren", new Span(0, 27)),
                        org.assertj.core.groups.Tuple.tuple("kontor", new Span(37, 49)),
                        org.assertj.core.groups.Tuple.tuple("sted", new Span(52, 60)));
    }

    @Test
    void aMentionTellsFormAndEnding() {
        FormMatcher<Integer> matcher =
                FormMatcher.<Integer>builder().add("Kari", 7, EntityKind.PERSON).build();

        assertThat(matcher.find("Så Karis bil"))
                .containsExactly(new Mention<>(new Span(3, 8), 7, "Kari", Optional.of(new Span(7, 8))));
        assertThat(matcher.find("Så Karis bil").get(0)).hasToString("Mention at 3..8");
    }

    @Test
    void aFormGivenInTheGenitiveIsKnownForOneByTheOthers() {
        FormMatcher<Integer> matcher = FormMatcher.<Integer>builder()
                .add("Kari Tromsdal", 7, EntityKind.PERSON)
                .add("Karis", 7, EntityKind.PERSON)
                .add("Tromsdals", 7, EntityKind.PERSON)
                .add("Nils", 8, EntityKind.PERSON)
                .build();

        assertThat(matcher.replaced("Tromsdals og Karis, Nils", mention -> mention.inPlace("K" + mention.owner())))
                .isEqualTo("K7s og K7s, K8");
    }

    @Test
    void whatMayBeAMentionIsADoubt() {
        FormMatcher<Integer> matcher =
                FormMatcher.<Integer>builder().add("Kari", 7, EntityKind.PERSON).build();
        String text = BEFORE + "Kari og Kari-Anne og kari";

        assertThat(matcher.doubtful(text, Span.over(text), Casing.of(text)))
                .extracting(mention -> mention.span().of(text))
                .containsExactly("Kari", "kari");
        assertThat(matcher.find(text)).hasSize(1);
    }

    @Test
    void nothingIsFoundOutsideAStretchAndNoWordIsCutByIt() {
        FormMatcher<Integer> matcher =
                FormMatcher.<Integer>builder().add("Kari", 7, EntityKind.PERSON).build();

        assertThat(matcher.find("Kari Karianne", new Span(5, 9), Casing.CAPITALS))
                .isEmpty();
        assertThat(matcher.find("Kari Kari", new Span(5, 9), Casing.CAPITALS)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Nils, true, Nils'",
        "Kandidat 5, true, Kandidat 5s",
        "[by i Nord-Norge], true, [by i Nord-Norge]s",
        "Kandidat 5, false, Kandidat 5"
    })
    void aReplacementTakesTheSOfTheGenitive(String replacement, boolean genitive, String expected) {
        assertThat(Genitive.of(replacement, genitive)).isEqualTo(expected);
    }

    @Example
    void aTextWithoutCapitalsIsKnown() {
        assertThat(Casing.of("det var bra ".repeat(20))).isEqualTo(Casing.NO_CAPITALS);
        assertThat(Casing.of(BEFORE)).isEqualTo(Casing.CAPITALS);
        assertThat(Casing.of("Intervju Kari")).isEqualTo(Casing.NO_CAPITALS);
    }

    @Property(tries = 500)
    void mentionsLieInOrderFreeOfEachOtherAndOfOtherWords(
            @ForAll @Chars({'K', 'a', 'r', 'i', 's', ' ', '-', '\'', 'å', '\u0301', '1', '\n'}) String noise,
            @ForAll @IntRange(max = 20) int at) {
        FormMatcher<Integer> matcher = FormMatcher.<Integer>builder()
                .add("Kari", 1, EntityKind.PERSON)
                .add("Kari Kari", 2, EntityKind.PERSON)
                .add("Ia", 3, EntityKind.PLACE)
                .build();
        int place = Math.min(at, noise.length());
        String text = noise.substring(0, place) + "Kari" + noise.substring(place);

        List<Mention<Integer>> mentions = matcher.find(text);

        int end = 0;
        for (Mention<Integer> mention : mentions) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(Letters.isAt(text, mention.span().start() - 1)).isFalse();
            assertThat(Letters.isAt(text, end)).isFalse();
        }
        assertThat(matcher.find(matcher.replaced(text, mention -> "[x]"))).isEmpty();
    }
}

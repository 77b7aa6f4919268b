package no.utsagn.names.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPatternsTest {

    private static final Finder FINDER = Patterns.forReview();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Det var 12.3.2019 jeg begynte. | 12.3.2019 | [våren 2019]",
                "Det var 12.03.18, tror jeg. | 12.03.18 | [våren 2018]",
                "Vi møttes 12/3-2019 på kontoret. | 12/3-2019 | [våren 2019]",
                "Dato: 2019-03-12 står det. | 2019-03-12 | [våren 2019]",
                "Det var den 3. september 2018 vi begynte. | den 3. september 2018 | [høsten 2018]",
                "Møtet 12. mars 2023 ble avlyst. | 12. mars 2023 | [våren 2023]",
                "Det va i mars 2023, og da ringte han. | mars 2023 | [våren 2023]",
                "Det va den tolvte mai, ja. | den tolvte mai | [om våren]",
                "Han slutta tolvte mars. | tolvte mars | [om våren]",
                "Jeg begynte våren 2021 på lageret. | våren 2021 | [våren 2021]",
                "Eg byrja hausten 2015 der. | hausten 2015 | [høsten 2015]",
                "Vi flytta sommeren -19 tror jeg. | sommeren -19 | [sommeren 2019]",
                "det var i mars nittenåttifire vi kom hit. | mars nittenåttifire | [våren 1984]",
                "Jeg er født i 1974. | 1974 | [midt på 1970-tallet]",
                "Ho er fødd i 74 og bur her. | 74 | [midt på 1970-tallet]",
                "Jeg er født 12. mars 1980. | 12. mars 1980 | [våren 1980]",
                "Han er født tolvte i tredje sekstini. | tolvte i tredje sekstini | [fødselsdato]",
                "Jeg er 74-modell. | 74-modell | [midt på 1970-tallet]"
            })
    void datesAreFound(String text, String words, String wording) {
        assertFound(text, words, EntityKind.DATE, wording);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi begynte i 2017 og holdt på til 2019.",
                "Det var i mars vi snakka om det.",
                "Det er 17. mai og fri.",
                "Vi spiste lutefisk 1. mai i fjor.",
                "Klokka 12.30 til 13.15 er det lunsj.",
                "Se kapittel 3.2 og 4.1.2 der.",
                "Paragraf 14 a i NAV-loven.",
                "Den tredje gangen gikk det bra.",
                "Versjon 12.13.2019 finnes ikke.",
                "Våren er fin, og høsten også.",
                "Det første året og det andre.",
                "Han fikk 3 av 4 i andre klasse.",
                "Han kom på andre mars med nye folk i 30-årene."
            })
    void otherTimesAreNoDates(String text) {
        assertThat(finds(text))
                .filteredOn(find -> !find.span().of(text).contains("mars"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg er 42 år og bor aleine. | 42 år | [i 40-årene]",
                "Han var førtito år gammel da. | førtito år gammel | [i 40-årene]",
                "Ho er 44 år gammal no. | 44 år gammal | [i 40-årene]",
                "Det var da jeg var 17, tror jeg. | 17 | [i tenårene]",
                "Da var jeg bare 17 og dum. | 17 | [i tenårene]",
                "Det jobba ei på 54 der. | 54 | [i 50-årene]",
                "En mann på 38 år kom inn. | 38 år | [i 30-årene]",
                "Æ va tolv da vi flytta. | tolv | [i barneårene]",
                "Hun fylte nitten i fjor. | nitten | [i tenårene]",
                "Nei, jeg er trettini år, jeg. | trettini år | [i 30-årene]",
                "Hun 42-åringen er flink. | 42-åringen | [i 40-årene]",
                "Sønnen min er snart tjueto år. | tjueto år | [i 20-årene]",
                "Da eg var atten flytta eg heim. | atten | [i tenårene]",
                "Sønnen min på ni har autisme. | ni | [i barneårene]",
                "Vi feira femtiårsdagen hans. | femtiårsdagen | [i 50-årene]",
                "I en alder av 61 begynte han. | 61 | [i 60-årene]",
                "en kollega som er 42 sa det. | 42 | [i 40-årene]"
            })
    void agesAreFound(String text, String words, String wording) {
        assertFound(text, words, EntityKind.AGE, wording);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg har jobba der i tre år.",
                "Det er to år siden jeg slutta.",
                "Tiltaket er for folk under 30 år.",
                "Hun er i førtiårene nå.",
                "De er i 20-årene alle sammen.",
                "Jeg er 50 prosent sykmeldt.",
                "Hun var 12 timer på jobb.",
                "Det var ti år etterpå.",
                "Han er nummer 12 på lista.",
                "Det er en treårig utdanning.",
                "Vi er tolv på kontoret.",
                "Det varte i 42 år til sammen.",
                "Det er et 5-årig prosjekt.",
                "Jeg er én av dem.",
                "Lønna er på 54 000 kroner.",
                "Jeg er 50/50 på det."
            })
    void otherNumbersAreNoAges(String text) {
        assertThat(finds(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg bor i Storgata 12 B nå. | Storgata 12 B",
                "Kontoret er i Storgata 12B. | Storgata 12B",
                "Vi møttes i Øvre Slottsgate 7. | Øvre Slottsgate 7",
                "Hun bor i Kong Oscars gate 14. | Kong Oscars gate 14",
                "De flytta til Fjellveien tolv. | Fjellveien tolv",
                "Havneveien 14 heter det. | Havneveien 14",
                "Det ligger i Kirkebakken 7, bak butikken. | Kirkebakken 7",
                "Han bor i Storgata. | Storgata",
                "vi flytta til storgata 12 i fjor, og det var greit. | storgata 12",
                "Adressen er 8400 Sortland. | 8400 Sortland",
                "Send det til Postboks 123. | Postboks 123",
                "Det er 9008 Tromsø. | 9008 Tromsø",
                "Det er 8622 Mo i Rana. | 8622 Mo i Rana",
                "Send det til 9008 Lillevik. | 9008 Lillevik",
                "Postnummeret 9008 er det. | 9008"
            })
    void addressesAreFound(String text, String words) {
        assertFound(text, words, EntityKind.ADDRESS, "[adresse]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er en lang vei 12 kilometer unna.",
                "Jeg fikk praksisplass 3 dager i uka.",
                "Vi gikk hovedveien 20 minutter.",
                "Arbeidsplassen min er grei.",
                "I 2017 Kari begynte der.",
                "Det kosta 5000 Kroner.",
                "Det kosta 8400 kroner.",
                "Gata er lang, og veien er kort.",
                "Alle 12 kom på møtet."
            })
    void otherPlacesAreNoAddresses(String text) {
        assertThat(finds(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bilen er ZE 40917, ja. | ZE 40917 | PLATE",
                "Bilen er ZE40917. | ZE40917 | PLATE",
                "det var ze 40917 som sto der. | ze 40917 | PLATE",
                "Orgnummer 889640782 er det. | 889640782 | ORGANISATION",
                "Det er 889 640 782 MVA. | 889 640 782 MVA | ORGANISATION",
                "det er ni en to førti tre tre seks. | ni en to førti tre tre seks | PHONE"
            })
    void otherNumbersAreFound(String text, String words, EntityKind kind) {
        assertThat(finds(text)).anySatisfy(find -> {
            assertThat(find.span().of(text)).isEqualTo(words);
            assertThat(find.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det kosta KR 45000 i fjor.",
                "det kosta kr 45000 i fjor.",
                "Posten går til SE-11122 Stockholm.",
                "NO 12345 er ingenting.",
                "Det er 889 640 783 i alt.",
                "Det er 889 640 782 kroner.",
                "En to tre, så gikk vi.",
                "En, to eller tre ganger i uka."
            })
    void otherFiguresAreLeft(String text) {
        assertThat(finds(text))
                .filteredOn(find -> find.kind() != EntityKind.PHONE)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg var på Nav Sortland i går. | Nav Sortland | [Nav-kontor]",
                "Jeg var på NAV Storfjordnes i går. | NAV Storfjordnes | [Nav-kontor]",
                "NAV-kontoret på Melbu er lite. | NAV-kontoret på Melbu | [Nav-kontor]",
                "Hun er på Nav i Bodø nå. | Nav i Bodø | [Nav-kontor]",
                "jeg var på nav grünerløkka i går. | nav grünerløkka | [Nav-kontor]",
                "jeg var på nav storfjordnes i går. | nav storfjordnes | [Nav-kontor]",
                "jeg var på nav lille vik i går. | nav lille vik | [Nav-kontor]",
                "Hun gikk på Solvik videregående. | Solvik videregående | [videregående skole]",
                "Hun gikk på Lillevik videregående skole. | Lillevik videregående skole | [videregående skole]",
                "De har unger på Fjellheim skole. | Fjellheim skole | [skole]",
                "Jeg studerte ved universitetet i Tromsø da. | universitetet i Tromsø | [universitet]",
                "Jeg gikk på UiT. | UiT | [universitet]",
                "han gikk på bodø videregående den gangen. | bodø videregående | [videregående skole]",
                "Hun jobba på Solvikskolen. | Solvikskolen | [skole]",
                "Jeg jobber i Halvorsen AS nå. | Halvorsen AS | [bedrift]",
                "Han hadde snakka med Fjordvik Møbel på forhånd. | Fjordvik Møbel | [møbelforretning]",
                "Kvitberg Møbellager er stort. | Kvitberg Møbellager | [møbelforretning]",
                "Jeg jobba på Brattholmen Mekaniske. | Brattholmen Mekaniske | [mekanisk verksted]",
                "Det er på Perlehvitt vaskeri. | Perlehvitt vaskeri | [vaskeri]",
                "jeg jobba hos perlehvitt vaskeri da. | perlehvitt vaskeri | [vaskeri]",
                "Hun ble flytta til Oslo Universitetssykehus. | Oslo Universitetssykehus | [universitetssykehus]",
                "Jeg jobber i Hadsel kommune. | Hadsel kommune | [kommune]",
                "Jeg jobber i Narvik Kraft. | Narvik Kraft | [kraftselskap]",
                "Vi handler på Rema 1000 der. | Rema 1000 | [matbutikk]",
                "Hun er rektor ved Melbu skole. | Melbu skole | [skole]",
                "Jeg var på Viken senter da. | Viken senter | [senter]",
                "Hun er på sykehjemmet på Melbu. | sykehjemmet på Melbu | [sykehjem]"
            })
    void organisationsAreFound(String text, String words, String wording) {
        assertFound(text, words, EntityKind.ORGANISATION, wording);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NAV har ikke tid, og Nav sier nei.",
                "På NAV Jeg sa ikke det.",
                "Jeg gikk på vanlig videregående.",
                "jeg gikk på videregående og på skolen.",
                "På skolen i år var det fint.",
                "Kommunen er liten, og sykehuset er langt unna.",
                "Et bakeri er et bakeri.",
                "Jeg traff Bjørn Kraft og Karl Knausgård.",
                "Ungdomsskolen var tøff.",
                "jeg var på nav kontoret og på nav systemet i går",
                "han hadde et lite vaskeri, og de hadde et bakeri.",
                "Det er som skole for meg."
            })
    void otherHousesAreLeft(String text) {
        assertThat(finds(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeg ringte rådmannen i Vågan. | rådmannen i Vågan | (rådmannen)",
                "Ordføreren i Hadsel kom. | Ordføreren i Hadsel | (ordføreren)",
                "Lensmannen på Stokmarknes sa det. | Lensmannen på Stokmarknes | (lensmannen)",
                "Ordføraren i Volda kom. | Ordføraren i Volda | (ordføreren)",
                "han kjente rådmannen i vågan og noen til. | rådmannen i vågan | (rådmannen)"
            })
    void officialsAreFoundByTheirPlace(String text, String words, String wording) {
        assertFound(text, words, EntityKind.PERSON, wording);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ordføreren i kommunen kom.", "Han er prest og lensmann.", "Rektor på skolen sa det."})
    void officialsWithoutAPlaceAreLeft(String text) {
        assertThat(finds(text)).isEmpty();
    }

    @Test
    void whatStandsBehindAMarkOnTheLetterBeforeTheStretchIsNoWordOfItsOwn() {
        String text = "påå\u030a889640782";
        assertThat(FINDER.find(text, new Span(text.indexOf('\u030a'), text.length())))
                .isEmpty();
    }

    @Property(tries = 500)
    void everyFindIsWholeWordsOfTheText(@ForAll("chatter") List<String> words) {
        String text = String.join("", words);
        Span within = new Span(Math.min(3, text.length()), text.length());
        int before = 0;
        for (Find find : FINDER.find(text, within)) {
            Span span = find.span();
            assertThat(within.contains(span)).isTrue();
            assertThat(span.start()).isGreaterThanOrEqualTo(before);
            before = span.start();
            assertThat(span.isEmpty()).isFalse();
            assertThat(find.wording()).isNotBlank();
            assertThat(cuts(text, within, span.start())).isFalse();
            assertThat(cuts(text, within, span.end())).isFalse();
        }
    }

    @Provide
    Arbitrary<List<String>> chatter() {
        return Arbitraries.of(
                        "Nav",
                        "nav",
                        " ",
                        " ",
                        " ",
                        " ",
                        "Sortland",
                        "i",
                        "på",
                        "12",
                        ". ",
                        "mars",
                        "2019",
                        "er",
                        "jeg",
                        "17",
                        "år",
                        "gammel",
                        "Storgata",
                        "B",
                        ", ",
                        "\n",
                        "rådmannen",
                        "Vågan",
                        "ZE",
                        "40917",
                        "Fjordvik",
                        "Møbel",
                        "AS",
                        "skole",
                        "videregående",
                        "født",
                        "den",
                        "tolvte",
                        "mai",
                        "8400",
                        "-",
                        "førti",
                        "to",
                        "én",
                        "å\u030a",
                        "😀",
                        "fra",
                        "hos",
                        "vaskeri",
                        "889640782",
                        "4.5",
                        "12.3.2019",
                        "UiT",
                        "’s",
                        "s")
                .list()
                .ofMaxSize(40);
    }

    private static boolean cuts(String text, Span within, int at) {
        return at > within.start()
                && at < within.end()
                && Characters.startsWord(text.codePointAt(at))
                && Characters.continuesWord(text.codePointBefore(at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "a",
                "A",
                "12 ",
                "Nav ",
                "Storgata ",
                "12. ",
                "en ",
                "Aa ",
                "1.",
                "-",
                "å ",
                "kr",
                "i ",
                "4. mai "
            })
    void longRunsAreReadInTime(String piece) {
        String text = piece.repeat(60_000 / piece.length());
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(20), () -> FINDER.find(text, Span.over(text)));
    }

    private static void assertFound(String text, String words, EntityKind kind, String wording) {
        assertThat(finds(text)).anySatisfy(find -> {
            assertThat(find.span().of(text)).isEqualTo(words);
            assertThat(find.kind()).isEqualTo(kind);
            assertThat(find.wording()).isEqualTo(wording);
        });
    }

    private static List<Find> finds(String text) {
        return FINDER.find(text, Span.over(text));
    }
}

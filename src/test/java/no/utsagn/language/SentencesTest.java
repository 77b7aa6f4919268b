package no.utsagn.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables a bar stands where one sentence ends and the next begins. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // stops
                "Det gikk bra. | Vi var fornøyde.",
                "Hva skjedde? | Ingenting! | Nei vel?! | Ja.",
                "Hæ? | nei, det gikk ikke.",
                "Jeg begynte i NAV. | NAV var greit.",
                "Uten stopp til slutt",
                "Vi var ferdig.|Så gikk vi. | Hva?|Ja.",
                "Vi er på nav.no hver dag. | Send til post@nav.no. | Ja.",
                // abbreviations that need more
                "Vi ringte f.eks. Kari. | Hun svarte.",
                "Det var bl.a. NAV og ca. 40 arbeidsgivere.",
                "F.eks. dette. | Bl.a. det.",
                "Det heter f. eks. NAV-tiltak.",
                "Møtet var kl. 12. | Alle kom.",
                "Møtet var kl. 12.30, dvs. Etter lunsj.",
                "Se nr. 5 og tlf. 22 22 22 22. | Ring!",
                "Han ligger på St. Olavs hospital. | Det er i Trondheim.",
                "Vi snakket med dr. Hansen og adm.dir. Berg ifm. IA-avtalen.",
                "Det står i St.meld. nr. 9 og i Ot.prp. nr. 49. | Les den.",
                "Jf. Innst. S. nr. 4, s. 12. | Det er alt.",
                "Pga. Korona gikk det ikke. | Evt. Etterpå.",
                // abbreviations that may end
                "Møter, kurs osv. | Så gikk vi hjem.",
                "Møter, kurs osv. og så gikk vi hjem.",
                "Med kaffe m.m. | Det var fint.",
                "Arbeidsgivere, leger m.fl. var med.",
                "Det kostet 500 kr. | Dyrt!",
                "Hun er ph.d. og han er cand.mag. | Ja.",
                "Vi så på 50 e.Kr. | Etter det ble det stille.",
                "Det kom på kr. 500 pr. mnd. og pr. Person.",
                "S. 12 og kap. 3, jf. Fig. 4.",
                // nynorsk
                "Ho fekk m.a. A-papir, t.d. Excel. | Dei lo.",
                "Eg var der i 2. klasse. | Me flytta i 1999. | Så kom me att.",
                "Kor mange? | Om lag 10. | Kanskje 12.",
                "Me har t.d. NAV og m.a. Helse Vest. | Det går bra.",
                "Ho kom frå Voss o.a. stader. | Eg veit ikkje.",
                "Kva tenkjer du? | Eg tykkjer det gjekk greitt. | Ikkje sant?",
                "Dei kom i mai osb. | Så gjekk dei.",
                // dialect
                "Æ veit ikkje æ. | Men ho Kari veit det.",
                "Kæm e det? | Det e æ. | Ja.",
                "Ka du sa? | Æ sa at det gjekk bra, itj sant. | Jaja.",
                "Ska du på NAV? | Nei. | Ikkje æ.",
                "Dæ hær e … dæ hær e itj lett. | Men sånn e dæ.",
                "Kor e du ifrå? | Fra Ålesund å. | Eller Molde.",
                "Hu va på NAV i Bodø å. | Det e sant.",
                // numbers, dates, ordinals
                "Han kom 12. mars 2019. | Hun kom 3. april.",
                "Jeg gikk i 3. klasse den gangen. | Det var i 1998. | Da flyttet vi.",
                "17. Mai er dagen. | Den 1. Mai også.",
                "Det var i 2015. | 3 av oss sluttet.",
                "1. Finn en jobb. | 2. Behold den.",
                "Det koster 4,5 mill. kroner. | 12.30 er tida.",
                "Regndress i str. 110. | F.v. Kari Berg og Per.",
                "Hun ble nr. 2. | Han ble nr. 1.",
                "Det var 30 %. | Det var mye.",
                "Hun tjener 3,5 mill. | Det er nok.",
                "Vi møttes den 3. og 4. juni.",
                "Kapittel 3. | Om møtene.",
                // initials
                "A. Hansen ringte. | Per A. Hansen svarte. | J. F. Kennedy også.",
                "Vi var i gruppe A. | Så kom gruppe B. | Det gikk bra.",
                // pauses and self-interruption
                "Jeg … altså det var ikke sånn. | Nei.",
                "Jeg tenkte … | Altså, det var rart.",
                "Jeg tenkte ... altså ... | Kari sa det.",
                "Det var liksom… 12 stykker… tror jeg.",
                "Ja… | Nei… | Kanskje.",
                "Det var … ikke sant … vanskelig.",
                "Han sa . . . ja, ingenting.",
                "Jeg … | Han sa det.",
                "Det er vel . . . | Nei, jeg vet ikke.",
                "Jeg bare –  nei. | Altså – jeg vet ikke.",
                "Ja ja ja… ja.",
                // quotes and brackets
                "«Hva?» | «Ja!» | «Det gikk …» | Sånn var det.",
                "Han spurte: «Vil du?» | Jeg sa: «Ja. | Gjerne.»",
                "Det var 'greit.' | Så gikk vi.",
                "[Latter.] | Det var gøy. | (Alle ler.)",
                "Hun (Kari) kom. | (Det var i mai.) | Så gikk hun.",
                "«Jeg vil ha jobb.» | Det sa han.",
                "«Kommer du?» spurte hun. | «Ja», sa jeg.",
                "Hun sa: ”Det går bra.” | Jeg trodde henne.",
                "Hun sa \"nei.\" | Så gikk hun.",
                "(Han lo.) | Så gikk han. | (Pause.)",
                "Det (!) var rart, og det (?) også.",
                "Ja. | [latter] Det var gøy.",
                "Ja. | (ler) Vi lo. | Nei (ler).",
                "Ja. [latter]",
                "Ja. | – Nei. | – Jo.",
                "Ja. | «Nei.» | “Jo.”",
                "Ja. | 👍 Nei.",
            })
    void speechWithCapitals(String marked) {
        assertCut(marked, CaseRegime.CAPITALS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja. | det gikk bra. | så gikk vi",
                "hva tenkte du? | nei jeg tenkte ikke. | ok",
                "vi var ca. to uker i bl.a. bodø. | så dro vi",
                "det var kurs osv. og møter m.m. så det",
                "han kom 12. mars. | han gikk i 3. klasse. | det var i 2015. | så flytta vi",
                "æ veit ikkje æ. | så dro æ. | ja",
                "jeg snakka med a. hansen der. | hun var grei",
                "jeg … altså jeg veit ikke … nei",
                "ja … | Nei",
                "«kommer du?» spurte hun. | nei sa jeg",
                "den er ferdig.så gikk vi",
            })
    void speechWithoutCapitals(String marked) {
        assertCut(marked, CaseRegime.NO_CAPITALS);
    }

    @Test
    void longSpeechWithoutCapitalsIsCutAtItsPauses() {
        assertCut(
                "så da gikk jeg dit og så sa de at det ikke fantes noe for meg der, | så da gikk jeg hjem igjen og tenkte"
                        + " på hva jeg skulle gjøre altså | jeg visste jo ikke hva jeg skulle finne på når alt var"
                        + " stengt og ingen svarte – | og så ringte de meg fra NAV igjen",
                CaseRegime.NO_CAPITALS);
    }

    @Test
    void withoutPausesAClauseBeginsANewWindow() {
        assertCut(
                "han sa det sjøl han sa at du ringer ikke som nav ringer og da ble jeg litt rørt | og så ble jeg redd for"
                        + " hva er det jeg driver med hvis det ikke er nav",
                CaseRegime.NO_CAPITALS);
    }

    @Test
    void withoutPausesTheCutIsWhereTheWordsRunOut() {
        String text = "ord ".repeat(50);
        List<Span> windows = Sentences.in(text, Span.over(text), CaseRegime.NO_CAPITALS);
        assertThat(windows).extracting(w -> Words.count(text, w)).containsExactly(20, 15, 15);
    }

    @Test
    void aBlankThatIsMissingDoesNotMakeAWindowTooLong() {
        String text = "ja,nei/".repeat(30);
        assertThat(Sentences.in(text, Span.over(text)))
                .allSatisfy(w -> assertThat(Words.count(text, w)).isLessThanOrEqualTo(Windows.LONGEST));
    }

    @Test
    void aTextOfMillionsOfStopsIsReadInOneGo() {
        for (String piece : List.of("Ja. ", "(. ", "… ", "ja, ", "Å (ler) nei. ", "f.eks. ", ".a", "1. ")) {
            String text = piece.repeat(100_000);
            for (CaseRegime regime : CaseRegime.values()) {
                List<Span> sentences = Sentences.in(text, Span.over(text), regime);
                assertThat(sentences.get(sentences.size() - 1).end())
                        .isEqualTo(text.stripTrailing().length());
            }
        }
    }

    @Test
    void aLineBreakAlwaysEndsASentence() {
        String text = "Jeg ringte\nf.eks.\n\n  Kari  \n.";
        assertThat(cut(text, CaseRegime.CAPITALS)).containsExactly("Jeg ringte", "f.eks.", "Kari", ".");
    }

    @Test
    void theRegimeIsThatOfTheWholeTextAndTheSentencesThoseOfTheStretch() {
        String text = "Det gikk bra. Vi var der. Ja.\nok. det var alt. så gikk vi";
        Span last = new Span(text.indexOf("ok"), text.length());
        assertThat(Sentences.in(text, last)).containsExactly(last);
        assertThat(Sentences.in(last.of(text), Span.ofLength(0, last.length()))).hasSize(3);
        assertThat(Sentences.in(text, Span.at(4))).isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> speech() {
        return Arbitraries.of(
                        "ja ",
                        "jeg ",
                        "altså ",
                        "ikke sant ",
                        "f.eks. ",
                        "a.b",
                        "i ",
                        ". ",
                        ", ",
                        "… ",
                        "- ",
                        "«",
                        "» ",
                        "12. ",
                        "Så ",
                        "(ler) ",
                        "\n",
                        "nei",
                        "/",
                        "–",
                        "'",
                        ".",
                        "x-",
                        "👍🏽 ")
                .list()
                .ofMinSize(10)
                .ofMaxSize(120)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 4_000)
    void sentencesHoldAllThatIsNotBlankOnce(
            @ForAll("texts") String text, @ForAll int a, @ForAll int b, @ForAll CaseRegime regime) {
        assertSentences(text, Texts.within(text, a, b), regime);
    }

    @Property(tries = 4_000)
    void windowsHoldAllThatIsNotBlankOnceAndNeverTooManyWords(@ForAll("speech") String text) {
        assertSentences(text, Span.over(text), CaseRegime.NO_CAPITALS);
        assertSentences(text, Span.over(text), CaseRegime.CAPITALS);
        assertThat(Sentences.in(text, Span.over(text), CaseRegime.NO_CAPITALS))
                .allSatisfy(w -> assertThat(Words.count(text, w)).isLessThanOrEqualTo(20));
    }

    @Property(tries = 2_000)
    void noWordIsSplit(@ForAll("speech") String text, @ForAll CaseRegime regime) {
        List<Span> whole = Words.in(text, Span.over(text));
        List<Span> bySentence = Sentences.in(text, Span.over(text), regime).stream()
                .flatMap(s -> Words.in(text, s).stream())
                .toList();
        assertThat(bySentence).isEqualTo(whole);
    }

    private static void assertSentences(String text, Span within, CaseRegime regime) {
        List<Span> sentences = Sentences.in(text, within, regime);
        int behind = within.start();
        for (Span sentence : sentences) {
            assertThat(sentence.isEmpty()).isFalse();
            assertThat(within.contains(sentence)).isTrue();
            assertThat(sentence.start()).isGreaterThanOrEqualTo(behind);
            assertThat(text.substring(behind, sentence.start()).chars())
                    .allMatch(c -> Characters.isBlank((char) (int) c));
            assertThat(Characters.isBlank(text.charAt(sentence.start()))).isFalse();
            assertThat(Characters.isBlank(text.charAt(sentence.end() - 1))).isFalse();
            assertThat(sentence.of(text)).doesNotContain("\n");
            behind = sentence.end();
        }
        assertThat(text.substring(behind, within.end()).chars()).allMatch(c -> Characters.isBlank((char) (int) c));
    }

    private static void assertCut(String marked, CaseRegime regime) {
        List<String> expected =
                Stream.of(marked.split("\\|")).map(String::strip).toList();
        String text = marked.replace(" | ", " ").replace("|", "");
        assertThat(cut(text, regime)).isEqualTo(expected);
    }

    private static List<String> cut(String text, CaseRegime regime) {
        return Sentences.in(text, Span.over(text), regime).stream()
                .map(s -> s.of(text))
                .toList();
    }
}

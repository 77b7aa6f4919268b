package no.utsagn.bench.generate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounTest {

    @ParameterizedTest
    @CsvSource({
        "jobb,m,jobb jobben jobber jobbene,jobb jobben jobbar jobbane",
        "klasse,m,klasse klassen klasser klassene,klasse klassen klassar klassane",
        "gruppe,f,gruppe gruppa grupper gruppene,gruppe gruppa grupper gruppene",
        "kurs,n,kurs kurset kurs kursene,kurs kurset kurs kursa",
        "møte,n,møte møtet møter møtene,møte møtet møte møta",
        "arbeidsgiver,er,arbeidsgiver arbeidsgiveren arbeidsgivere arbeidsgiverne,"
                + "arbeidsgiver arbeidsgiveren arbeidsgiverar arbeidsgiverane"
    })
    void isInflected(String word, String kind, String bokmaal, String nynorsk) {
        Noun noun = Noun.of(new String[] {word, kind, "-"});
        assertThat(forms(noun, false)).isEqualTo(bokmaal);
        assertThat(forms(noun, true)).isEqualTo(nynorsk);
    }

    private static String forms(Noun noun, boolean nynorsk) {
        return String.join(
                " ",
                IntStream.range(0, 4).mapToObj(i -> noun.form("", i, nynorsk)).toList());
    }

    @Test
    void beginsCompoundsWithWhatJoins() {
        assertThat(Noun.of(new String[] {"arbeid", "n", "s"}).asFirst()).isEqualTo("arbeids");
        assertThat(Noun.of(new String[] {"jobb", "m", "-"}).asFirst()).isEqualTo("jobb");
    }

    @Test
    void writesNoThreeEqualConsonants() {
        assertThat(Noun.joined("butikk", "krav")).isEqualTo("butikkrav");
        assertThat(Noun.joined("jobb", "søknad")).isEqualTo("jobbsøknad");
    }

    @Test
    void theListHoldsEachNounOnce() {
        List<Noun> all = Noun.all();
        assertThat(all).hasSizeGreaterThan(150);
        assertThat(all.stream().map(Noun::word)).doesNotHaveDuplicates();
    }
}

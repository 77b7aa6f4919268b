package no.utsagn.disclosure.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.keyfile.KeyedPerson;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.people.Draw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    private static final Study STUDY = new StudyBuilder().build();

    private static final KeyContents KEY = KeyContents.none()
            .with(Id.random(), new KeyedPerson("I", "", Draw.none()))
            .with(Id.random(), new KeyedPerson("JS1", "", Draw.none()))
            .with(
                    Id.random(),
                    new KeyedEntity(EntityKind.PERSON, "Gunnhild Sætermo", List.of("Gunnhild", "Gunnhild Sætermo")))
            .with(Id.random(), new KeyedEntity(EntityKind.PERSON, "Per", List.of("Per")));

    private static final Screen SCREEN = Screen.of(STUDY, Optional.of(KEY));

    @Test
    void theMaskTellsNothingOfWhatItHides() {
        assertThat(SCREEN.masked("Gunnhild kom.")).isEqualTo("▮▮▮ kom.");
        assertThat(SCREEN.masked("Gunnhild Sætermo kom.")).isEqualTo("▮▮▮ kom.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunn\u00adhild kom.",
                "Gunn\u200bhild kom.",
                "Gunnhild\u00a0Sætermo kom.",
                "GUNNHILD S\u00c6TERMO",
            })
    void aNameIsFoundHoweverItIsEncoded(String text) {
        assertThat(SCREEN.masked(text)).startsWith("▮▮▮").doesNotContainIgnoringCase("gunn");
    }

    @Test
    void aNameThatIsAWordIsFoundWithACapitalAlone() {
        assertThat(SCREEN.masked("Da Per kom, var det to per bord i salen, og vi satte oss ned."))
                .isEqualTo("Da ▮▮▮ kom, var det to per bord i salen, og vi satte oss ned.");
    }

    @Test
    void whatAFileCallsAVoiceIsNoNameWhereItIsASign() {
        assertThat(SCREEN.hits("I dag kom JS1, og I svarte.")).isEmpty();
    }

    @Test
    void aTextWithoutFindsComesBackAsItWas() {
        String text = "Kandidat 5 fikk 1200 kroner i 2018, og 7 av 16 sa det samme.";
        assertThat(SCREEN.masked(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void noTextThatIsMaskedHoldsAName(
            @ForAll("words") @Size(max = 20) List<String> words, @ForAll("forms") String form) {
        List<String> all = new ArrayList<>(words);
        all.add(words.size() / 2, form);
        String text = String.join(" ", all);
        assertThat(SCREEN.masked(text)).doesNotContainIgnoringCase("gunnhild").contains(Screen.MASK);
        assertThat(SCREEN.findings(text, Place.printed(Place.Kind.STUDY)))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.words()).doesNotContainIgnoringCase("gunnhild"));
    }

    @Property(tries = 300)
    void piecesMaskedOneByOneAreTheWholeMasked(
            @ForAll("words") @Size(max = 12) List<String> words,
            @ForAll("forms") String form,
            @ForAll @IntRange(max = 200) int cut) {
        List<String> all = new ArrayList<>(words);
        all.add(form);
        all.addAll(words);
        String text = String.join(" ", all);
        int at = Math.min(cut, text.length());
        List<Screen.Hit> hits = SCREEN.hits(text);
        assertThat(Screen.masked(text, hits, new Span(0, at)) + Screen.masked(text, hits, new Span(at, text.length())))
                .isEqualTo(SCREEN.masked(text));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("Det", "var", "fint,", "sa", "hun", "…", "[latter]", "Kandidat", "5", "på", "båten.")
                .list();
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "Gunnhild",
                "Gunnhilds",
                "GUNNHILD",
                "gunnhild",
                "Gunnhild-saken",
                "Gunnhild's",
                "(Gunnhild)",
                "Gunnhild\nSætermo",
                "«Gunnhild»");
    }
}

package no.utsagn.language.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WideFormsTest {

    private static final WordForms RULES = WordForms.shipped();
    private static final FormChoice WIDE = FormChoice.of(Width.WIDE);

    private static Map<String, Why> ticked(WordForms rules, String word, String... said) {
        FormIndex index = new FormIndex(rules);
        Arrays.asList(said).forEach(index::add);
        return index.formsOf(word, WIDE).stream()
                .filter(JoinedForm::ticked)
                .collect(Collectors.toMap(JoinedForm::form, JoinedForm::why));
    }

    private static Map<String, Why> ticked(String word, String... said) {
        return ticked(RULES, word, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gå går gikk gått gjekk",
                "forstå forstår forsto forstod forstått",
                "opprettholde opprettholdt oppretthalde",
                "skrive skrev skrevet skreiv",
                "beskrive beskrev beskrevet",
                "velge valgte valgt velje valde vald",
                "bok bøker bøkene boka",
                "håndbok håndbøker håndbøkene",
                "nordmann nordmenn nordmennene",
                "far fedre fedrene",
                "natt netter nettene",
                "stor større størst",
                "regel regler reglane",
                "museum museet museene",
                "lære lærte lært læres",
                "bygge bygde byggje byggjer",
                "arbeidsgiver arbeidsgjevar arbeidsgivere arbeidsgjevarane",
                "uke veke ukene vekene",
                "sykdom sjukdom sykdommer sjukdommar",
                "mulighet moglegheit mulighetene moglegheiter",
                "virksomhet verksemd",
                "jobbe jåbbe jobba",
                "ikke ikkje itj",
                "jeg eg æ",
                "hvordan korleis korsen åssen",
                "lønn loenn lönn",
                "fokusgruppe fokusgrupper fokusgruppene"
            })
    void theFirstFindsTheOthers(String row) {
        List<String> words = List.of(row.split(" "));

        assertThat(ticked(words.get(0), row.split(" ")).keySet()).containsAll(words);
    }

    @ParameterizedTest
    @CsvSource({
        "gå, gikk, IRREGULAR",
        "ikke, ikkje, VARIANT",
        "jobb, jobbene, ENDING",
        "lære, lærte, ENDING",
        "lønn, loenn, SPELLING",
        "gruppe, fokusgruppen, COMPOUND",
        "jobb, jobb, ITSELF"
    })
    void tellsWhy(String word, String form, Why why) {
        assertThat(ticked(word, form)).containsEntry(form, why);
    }

    @ParameterizedTest
    @CsvSource({
        "før, for",
        "mål, mal",
        "se, så",
        "fare, for",
        "det, de",
        "virksomhet, virk",
        "makt, make",
        "kost, kose",
        "kommune, komme",
        "dom, ungdom",
        "eske, menneske",
        "ledig, leder",
        "får, far",
        "jeg, i"
    })
    void doesNotSearchForWhatDoesNotBelong(String word, String other) {
        assertThat(ticked(word, word, other)).doesNotContainKey(other);
    }

    @Test
    void offersWhatHoldsTheLettersAndDoesNotSearchForIt() {
        FormIndex index = new FormIndex(RULES);
        List.of("skudd", "tilskuddet").forEach(index::add);

        assertThat(index.formsOf("skudd", WIDE))
                .containsExactly(
                        new JoinedForm("skudd", Why.ITSELF, true), new JoinedForm("tilskuddet", Why.PART, false));
    }

    @Test
    void whatIsOfferedIsTakenAlongWhenItIsTicked() {
        FormIndex index = new FormIndex(RULES);
        index.add("tilskuddet");

        assertThat(index.formsOf("skudd", WIDE.ticking("tilskuddet", true)))
                .contains(new JoinedForm("tilskuddet", Why.PART, true));
    }

    @Test
    void aCompoundDoesNotFindItsParts() {
        assertThat(ticked("fokusgruppe", "fokus", "gruppe", "grupper")).containsOnlyKeys("fokusgruppe");
    }

    @Test
    void aStudysOwnRowsAreFoundWithTheirEndings() {
        WordForms own = RULES.with(new WordTable(List.of(List.of("jobbspesialist", "jobbcoach"))));

        assertThat(ticked(own, "jobbspesialisten", "jobbcoach", "jobbcoachen", "jobbspesialister")
                        .keySet())
                .containsExactlyInAnyOrder("jobbspesialisten", "jobbcoach", "jobbcoachen", "jobbspesialister");
        assertThat(ticked("jobbspesialisten", "jobbcoach")).containsOnlyKeys("jobbspesialisten");
    }

    @Test
    void marksCountUnlessFolded() {
        FormIndex index = new FormIndex(RULES);
        List.of("før", "for", "fôr", "fer").forEach(index::add);

        assertThat(index.formsOf("før", FormChoice.of(Width.EXACT).folded(true)))
                .containsExactly(
                        new JoinedForm("før", Why.ITSELF, true),
                        new JoinedForm("for", Why.FOLDED, true),
                        new JoinedForm("fôr", Why.FOLDED, true));
    }

    @Test
    void whatIsSaidAfterTheFirstSearchIsFoundToo() {
        FormIndex index = new FormIndex(RULES);
        index.add("jobb");
        index.formsOf("jobb", WIDE.folded(true));
        List.of("jåbben", "jøbb", "jobbsøker").forEach(index::add);

        assertThat(index.formsOf("jobb", WIDE.folded(true)).stream()
                        .filter(JoinedForm::ticked)
                        .map(JoinedForm::form))
                .contains("jobbsøker", "jøbb");
    }

    @Test
    void whatIsForgottenIsFoundNoMore() {
        FormIndex index = new FormIndex(RULES);
        List.of("loenn", "lønnstilskudd", "lonn").forEach(index::add);
        index.formsOf("lønn", WIDE.folded(true));
        index.keepOnly(List.of());

        assertThat(index.formsOf("lønn", WIDE.folded(true))).containsExactly(new JoinedForm("lønn", Why.ITSELF, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "😀", "a", "%", "123", "ååå", "\n"})
    void anythingMayBeAskedFor(String word) {
        FormIndex index = new FormIndex(RULES);
        List.of("a", "-", "123", "😀😀", "å").forEach(index::add);

        assertThat(index.formsOf(word, WIDE.folded(true))).contains(new JoinedForm(word, Why.ITSELF, true));
    }

    @Test
    void aVeryLongWordIsAnsweredToo() {
        String word = "arbeids".repeat(36);
        FormIndex index = new FormIndex(RULES);
        index.add(word);

        assertThat(index.formsOf("arbeid", WIDE).stream().map(JoinedForm::form).collect(Collectors.toSet()))
                .isEqualTo(Set.of("arbeid", word));
    }
}

package no.utsagn.language.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormIndexPropertyTest {

    private static final WordForms RULES = WordForms.shipped();

    private static Set<String> ticked(FormIndex index, String word, Width width) {
        return index.formsOf(word, FormChoice.of(width)).stream()
                .filter(JoinedForm::ticked)
                .map(JoinedForm::form)
                .collect(Collectors.toSet());
    }

    private static FormIndex index(List<String> words) {
        FormIndex index = new FormIndex(RULES);
        words.forEach(index::add);
        return index;
    }

    @Property(tries = 200)
    void regularFormsFindEachOther(@ForAll("words") List<String> words) {
        FormIndex index = index(words);

        for (String word : words) {
            assertThat(ticked(index, word, Width.DEFAULT))
                    .allSatisfy(form ->
                            assertThat(ticked(index, form, Width.DEFAULT)).contains(word));
        }
    }

    @Property(tries = 100)
    void eachWidthHoldsTheOneBefore(@ForAll("words") List<String> words) {
        FormIndex index = index(words);

        for (String word : words) {
            assertThat(ticked(index, word, Width.DEFAULT)).containsAll(ticked(index, word, Width.EXACT));
            assertThat(ticked(index, word, Width.WIDE)).containsAll(ticked(index, word, Width.DEFAULT));
        }
    }

    @Property(tries = 100)
    void onlyWhatWasSaidIsFound(@ForAll("words") List<String> words, @ForAll("word") String word) {
        assertThat(index(words).formsOf(word, FormChoice.of(Width.WIDE)).stream()
                        .skip(1)
                        .map(JoinedForm::form))
                .isSubsetOf(words)
                .doesNotContain(word)
                .isSorted();
    }

    @Provide
    Arbitrary<String> word() {
        Arbitrary<String> begin =
                Arbitraries.of("", "", "ungdoms", "arbeids", "jobb", "opp", "for", "skole", "av", "barne", "xyz");
        Arbitrary<String> stem = Arbitraries.of(
                "gå", "gikk", "bok", "bøk", "jobb", "jåbb", "skol", "skul", "arbeid", "trygg", "regl", "leder", "leiar",
                "rom", "romm", "grupp", "ikk", "æ", "lønn", "loenn", "mann", "menn", "hus", "mål", "maal", "veil");
        Arbitrary<String> end = Arbitraries.of(
                "", "", "e", "en", "er", "ene", "ane", "a", "s", "et", "te", "t", "ene", "ens", "ere", "je", "tiltak");
        return Combinators.combine(begin, stem, end).as((b, s, e) -> b + s + e);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofSize(25);
    }
}

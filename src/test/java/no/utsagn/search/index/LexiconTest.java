package no.utsagn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.RegExp;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final String[] LETTERS = {"a", "b", "å", "e", "😀", "𝐀", "-"};

    @Test
    void findsByBeginningEndAndWithin() {
        Lexicon lexicon = lexicon(List.of("jobb", "jobben", "drømmejobb", "ajobba", "ob"));

        assertThat(found(lexicon::beginningWith, "jobb")).containsExactlyInAnyOrder("jobb", "jobben");
        assertThat(found(lexicon::endingWith, "jobb")).containsExactlyInAnyOrder("jobb", "drømmejobb");
        assertThat(found(lexicon::holding, "ob"))
                .containsExactlyInAnyOrder("jobb", "jobben", "drømmejobb", "ajobba", "ob");
        assertThat(found(lexicon::holding, "x")).isEmpty();
        assertThat(found(Lexicon.empty()::holding, "x")).isEmpty();
    }

    @Property(tries = 200)
    void findsWhatLookingAtEachFinds(@ForAll long seed) {
        Random random = new Random(seed);
        Set<String> words = new TreeSet<>();
        for (int i = random.nextInt(80); i > 0; i--) {
            words.add(word(random, 6));
        }
        Lexicon lexicon = lexicon(words);
        String text = word(random, 3);

        assertThat(found(lexicon::beginningWith, text))
                .containsExactlyInAnyOrderElementsOf(
                        words.stream().filter(w -> w.startsWith(text)).toList());
        assertThat(found(lexicon::endingWith, text))
                .containsExactlyInAnyOrderElementsOf(
                        words.stream().filter(w -> w.endsWith(text)).toList());
        assertThat(found(lexicon::holding, text))
                .containsExactlyInAnyOrderElementsOf(
                        words.stream().filter(w -> w.contains(text)).toList());
        for (CharacterRunAutomaton automaton : automata(text)) {
            assertThat(found((any, found) -> lexicon.fitting(automaton, found), text))
                    .containsExactlyInAnyOrderElementsOf(
                            words.stream().filter(automaton::run).toList());
        }
    }

    private static List<CharacterRunAutomaton> automata(String text) {
        return List.of(
                new CharacterRunAutomaton(new LevenshteinAutomata(text, true).toAutomaton(1)),
                new CharacterRunAutomaton(new LevenshteinAutomata(text, true).toAutomaton(2)),
                new CharacterRunAutomaton(new RegExp("(a|b)*.å?.*", RegExp.NONE).toAutomaton()),
                new CharacterRunAutomaton(new RegExp(".", RegExp.NONE).toAutomaton()));
    }

    private static String word(Random random, int most) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            word.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return word.toString();
    }

    private static Lexicon lexicon(Iterable<String> words) {
        List<Form> first = new ArrayList<>();
        List<Form> second = new ArrayList<>();
        words.forEach(word -> (first.size() > second.size() ? second : first).add(new Form(word)));
        return Lexicon.empty().with(first).with(second);
    }

    private static List<String> found(BiConsumer<String, Consumer<Form>> look, String text) {
        List<String> found = new ArrayList<>();
        look.accept(text, form -> found.add(form.text()));
        return found;
    }
}

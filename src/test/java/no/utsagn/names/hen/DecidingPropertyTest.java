package no.utsagn.names.hen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.chapter.QuoteEdit.Written;
import no.utsagn.names.hen.Proposal.State;
import no.utsagn.study.Study;

class DecidingPropertyTest {

    @Provide
    Arbitrary<String> speech() {
        return Arbitraries.of(
                        "han", "hun", "Ho", "hu", "ham", "henne", "hans", "hennes", "hennar", "honom", "og", "så",
                        "vil", "jobben,", "ja.", "Hans", "mora", "nei", "hen", "(ler)", "da'n", "HUN")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(words -> "Ja " + String.join(" ", words) + ".");
    }

    @Property(tries = 150)
    void acceptingAllAndTakingAllBackLeavesTheQuoteAsItWas(
            @ForAll("speech") String words, @ForAll boolean form, @ForAll long seed) {
        Quoted quoted = Quoted.saying(words);
        Quoted before = form ? quoted.with(QuoteEdit.none().rewritten(Written.NYNORSK, words)) : quoted;
        Random random = new Random(seed);
        Quoted now = before;
        Study said = before.study();
        for (int i = 0; i < before.found().proposals().size(); i++) {
            Proposal proposal = now.found().proposals().get(i);
            QuoteEdit edit = now.quote().edit();
            now = now.with(
                    switch (random.nextInt(3)) {
                        case 0 -> Deciding.put(edit, proposal.spot(), proposal.neutral());
                        case 1 -> Deciding.put(edit, proposal.spot(), proposal.inPlace("(jobbspesialisten)"));
                        default -> Deciding.leave(edit, proposal.spot());
                    });
            assertThat(words(now)).isEqualTo(words(before));
            assertThat(now.study().transcripts()).isEqualTo(said.transcripts());
        }
        assertThat(now.found().proposals()).allMatch(p -> p.state() == State.LEFT || p.state() == State.REPLACED);
        assertThat(now.found().left().size()).isEqualTo(before.found().left().size());
        List<Integer> order = new ArrayList<>();
        now.found().proposals().forEach(p -> order.add(order.size()));
        Collections.shuffle(order, random);
        for (int i : order) {
            Proposal proposal = now.found().proposals().get(i);
            now = now.with(Deciding.undecided(now.quote().edit(), proposal.spot()));
        }
        assertThat(now.quote()).isEqualTo(before.quote());
    }

    @Property(tries = 50)
    void aDecisionCanBeChangedIntoAnother(@ForAll("speech") String words, @ForAll boolean form) {
        Quoted quoted = Quoted.saying(words);
        Quoted before = form ? quoted.with(QuoteEdit.none().rewritten(Written.BOKMAAL, words)) : quoted;
        Quoted now = before;
        for (int i = 0; i < before.found().proposals().size(); i++) {
            now = now.with(Deciding.put(
                    now.quote().edit(), now.found().proposals().get(i).spot(), "(kandidaten)"));
            now = now.with(Deciding.put(
                    now.quote().edit(), now.found().proposals().get(i).spot(), "hen"));
            now = now.with(Deciding.leave(
                    now.quote().edit(), now.found().proposals().get(i).spot()));
        }
        assertThat(now.found().proposals()).allMatch(p -> p.state() == State.LEFT);
        assertThat(now.quote().edit().rewritten()).isEqualTo(form ? Map.of(Written.BOKMAAL, words) : Map.of());
    }

    private static List<String> words(Quoted quoted) {
        return quoted.found().proposals().stream().map(Proposal::word).toList();
    }
}

package no.utsagn.names.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/** What holds for all finds in any text. */
class FindersPropertyTest {

    private static final Finders FINDERS = Finders.load().knowing(List.of("Ola Nordvang"));

    @Provide
    Arbitrary<List<String>> turns() {
        Arbitrary<String> words = Arbitraries.of(
                "Kari",
                "karis",
                "ho",
                "Per",
                "Hans",
                "Dag",
                "i",
                "Tromsø",
                "Oslo",
                "Universitetssykehus",
                "22 22 55 55",
                "🙂",
                "«",
                "»",
                ".",
                ",",
                "–",
                "(ler)",
                "Ja",
                "Nordvang",
                "Kjell-Arne",
                "é\u0301",
                "heter",
                "Xyzk",
                "\n",
                "12. mai",
                "Nav",
                "prest",
                "Ola",
                "hund",
                "og");
        return words.list()
                .ofMaxSize(12)
                .map(list -> String.join(" ", list))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void findsAreSortedApartWithinTurnsAndMadeOfWholeWords(@ForAll("turns") List<String> written) {
        StringBuilder text = new StringBuilder();
        List<Span> turns = new ArrayList<>();
        for (String turn : written) {
            turns.add(Span.ofLength(text.length(), turn.length()));
            text.append(turn).append('\n');
        }
        List<Found> finds = FINDERS.in(text.toString(), turns);
        assertThat(finds).isEqualTo(FINDERS.in(text.toString(), turns));
        assertThat(finds.stream().map(Found::span)).isSorted();
        assertThat(finds).allSatisfy(found -> {
            assertThat(turns).anyMatch(turn -> turn.contains(found.span()));
            assertThat(cuts(text, found.span().start())).isFalse();
            assertThat(cuts(text, found.span().end())).isFalse();
        });
        List<Found> names =
                finds.stream().filter(found -> found.kind() != EntityKind.CUE).toList();
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i - 1).span().end())
                    .isLessThanOrEqualTo(names.get(i).span().start());
        }
    }

    private static boolean cuts(CharSequence text, int at) {
        return at > 0
                && at < text.length()
                && Characters.continuesWord(text.charAt(at - 1))
                && Characters.continuesWord(text.charAt(at));
    }
}

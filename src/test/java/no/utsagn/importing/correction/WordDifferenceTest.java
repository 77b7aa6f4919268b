package no.utsagn.importing.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import no.utsagn.importing.correction.WordDifference.Fate;
import no.utsagn.importing.correction.WordDifference.Part;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void whatGoesStandsBeforeWhatComes() {
        assertThat(WordDifference.between("Det gikk bra.", "Det gikk fint."))
                .containsExactly(
                        new Part(Fate.STAYS, "Det gikk "), new Part(Fate.GOES, "bra."), new Part(Fate.COMES, "fint."));
    }

    @Test
    void nothingAndSomething() {
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("Ja.", "")).containsExactly(new Part(Fate.GOES, "Ja."));
        assertThat(WordDifference.between("", "Ja.")).containsExactly(new Part(Fate.COMES, "Ja."));
    }

    @Property
    void withoutWhatGoesItIsTheNewText(
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 30) @CharRange(from = 'a', to = 'c') String other) {
        String before = one.replace('c', ' ');
        String after = other.replace('c', ' ');
        assertThat(WordDifference.between(before, after).stream()
                        .filter(part -> part.fate() != Fate.GOES)
                        .map(Part::words)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }
}

package no.utsagn.names.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class KnownWordsTest {

    @Property(tries = 100)
    void knowsEveryWordItWasGiven(@ForAll Set<@AlphaChars @StringLength(min = 1, max = 20) String> words) {
        KnownWords known = KnownWords.of(words);
        assertThat(words).allMatch(known::has);
    }

    @Test
    void isWrongAboutFewOthers() {
        KnownWords known = KnownWords.of(
                IntStream.range(0, 20_000).mapToObj(i -> "ord" + i).toList());
        long wrong =
                IntStream.range(0, 20_000).filter(i -> known.has("annet" + i)).count();
        assertThat(wrong).isLessThan(1_000);
    }

    @Test
    void comesBackAsItWasWritten() throws IOException {
        KnownWords known = KnownWords.of(List.of("gutt", "jente", "ærlig"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        known.write(out);
        KnownWords read = KnownWords.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(List.of("gutt", "jente", "ærlig")).allMatch(read::has);
        assertThat(read.has("båtførerprøve")).isFalse();
    }

    @Test
    void anEmptySetKnowsNothing() {
        assertThat(KnownWords.of(List.of()).has("noe")).isFalse();
    }
}

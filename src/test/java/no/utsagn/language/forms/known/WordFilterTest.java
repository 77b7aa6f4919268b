package no.utsagn.language.forms.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {

    private static final List<String> WORDS =
            IntStream.range(0, 5_000).mapToObj(i -> "ord" + i).toList();

    @Test
    void everyWordOfItIsKnown() {
        WordFilter filter = WordFilter.of(WORDS, 16);

        assertThat(WORDS).allMatch(filter::has);
    }

    @Test
    void fewOthersAreTakenForKnown() {
        WordFilter filter = WordFilter.of(WORDS, 16);

        assertThat(IntStream.range(0, 20_000).filter(i -> filter.has("annet" + i)))
                .hasSizeLessThan(100);
    }

    @Test
    void isTheSameWhenReadAgain() throws IOException {
        WordFilter read = WordFilter.read(new ByteArrayInputStream(written()));

        assertThat(WORDS).allMatch(read::has);
        assertThat(read.has("ukjent")).isFalse();
        assertThat(read).hasToString("filter of 6248 bytes");
    }

    @Test
    void aCutFileIsNotRead() throws IOException {
        byte[] half = Arrays.copyOf(written(), 1_000);

        assertThatThrownBy(() -> WordFilter.read(new ByteArrayInputStream(half)))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void anEmptyOneKnowsNothing() {
        assertThat(WordFilter.of(List.of(), 16).has("ord")).isFalse();
    }

    @Test
    void headwordsTellTheNormsApart() {
        Headwords words = new Headwords(
                WordFilter.of(List.of("ikke", "skole"), 32), WordFilter.of(List.of("ikkje", "skole"), 32));

        assertThat(words.has("ikke")).isTrue();
        assertThat(words.has("itj")).isFalse();
        assertThat(words.isBokmaalOnly("ikke")).isTrue();
        assertThat(words.isNynorskOnly("ikkje")).isTrue();
        assertThat(words.isBokmaalOnly("skole")).isFalse();
        assertThat(words.isNynorskOnly("skole")).isFalse();
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordFilter.of(WORDS, 10).write(out);
        return out.toByteArray();
    }
}

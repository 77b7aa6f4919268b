package no.utsagn.importing.rtf;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatchworkTest {

    private static boolean isEndless(String rtf) {
        return Patchwork.isEndless(rtf.getBytes(US_ASCII));
    }

    @Test
    void aLongParagraphWithManyLettersByNumberIsNotEndless() {
        assertThat(isEndless("{\\rtf1 " + "ord p\\'e5 ".repeat(20_000) + "\\par}"))
                .isFalse();
    }

    @Test
    void aFileOfParagraphsIsNotEndlessHoweverLong() {
        assertThat(isEndless("{\\rtf1 " + "\\'e5\\'e5\\'e5\\par ".repeat(500_000) + "}"))
                .isFalse();
        assertThat(isEndless("{\\rtf1 " + "{\\'e5}".repeat(500_000) + "}")).isFalse();
    }

    @Test
    void aMillionSignsInOneStretchAre() {
        assertThat(isEndless("{\\rtf1 " + "\\\\t".repeat(1_000_000) + "}")).isTrue();
        assertThat(isEndless("{\\rtf1 " + "\\'e5".repeat(1_000_000) + "}")).isTrue();
    }
}

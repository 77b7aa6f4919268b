package no.utsagn.language;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random texts made of the pieces that go wrong. */
public final class Texts {

    private static final String[] PIECES = {
        "a",
        "b",
        "æ",
        "Ø",
        "å",
        "K",
        "9",
        "12",
        " ",
        "  ",
        ".",
        ",",
        ":",
        "?",
        "!",
        "…",
        "...",
        "-",
        "–",
        "'",
        "’",
        "«",
        "»",
        "(",
        ")",
        "\"",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "e\u0301",
        "a\u030A",
        "\u0301",
        "\u0323\u0307",
        "한",
        "\u1112\u1161\u11AB",
        "🇳🇴",
        "🇸",
        "👩‍👩‍👧‍👦",
        "👍🏽",
        "🏳️‍🌈",
        "1️⃣",
        "❤️",
        "©",
        "\uD83D",
        "\uDE00",
        "ก็",
        "किं",
        "слово",
        "й",
        "f.eks. ",
        "ca. ",
        "12. mars",
        "altså",
        "jeg",
        "Jeg"
    };

    private static final String[] DIRT = {
        "\uFEFF", "\u00AD", "\u200B", "\u00A0", "\u2007", "\u202F", "\u2009", "\u2011", "\0", "\u0007", "\u0085",
                "\u2028",
        "\u200D", "\u200C", "\u202E", "\u2060", "\uFFFE", "\uFFFF", "\u212B", "\u1FEF", "\u0340", "\uFB01", "\u0315",
                "\u1DCE",
        "\u0F71\u0F72", "\uD834\uDD5E", "\u037E"
    };

    private Texts() {}

    /** Text of letters, stops, emoji, marks, jamo, and halves of pairs. */
    public static Arbitrary<String> any() {
        return of(PIECES);
    }

    /** The same with all that import takes out. */
    public static Arbitrary<String> dirty() {
        return Arbitraries.oneOf(of(PIECES, DIRT), of(DIRT), of(PIECES), Arbitraries.strings());
    }

    private static Arbitrary<String> of(String[]... tables) {
        Arbitrary<String> piece =
                Arbitraries.of(Arrays.stream(tables).flatMap(Arrays::stream).toArray(String[]::new));
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    /** A stretch of a text, picked by two numbers. */
    public static Span within(String text, int a, int b) {
        int one = Math.floorMod(a, text.length() + 1);
        int other = Math.floorMod(b, text.length() + 1);
        return new Span(Math.min(one, other), Math.max(one, other));
    }
}

package no.utsagn.merge.words;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.language.Span;

/**
 * Which words differ between two versions of a text, for showing them. A stretch goes from its first word to its last,
 * without the blanks around it.
 *
 * @param went stretches of the older text, in UTF-16 characters, half-open
 * @param came stretches of the newer text
 */
public record WordChanges(List<Span> went, List<Span> came) {

    public WordChanges {
        went = List.copyOf(went);
        came = List.copyOf(came);
    }

    /** What leads from one version to the other; blanks make no difference. */
    public static WordChanges between(String before, String after) {
        List<Token> old = Token.of(before);
        List<Token> now = Token.of(after);
        List<Span> went = new ArrayList<>();
        List<Span> came = new ArrayList<>();
        for (Hunk hunk : Hunk.between(old, now)) {
            add(old, hunk.old(), went);
            add(now, hunk.now(), came);
        }
        return new WordChanges(went, came);
    }

    private static void add(List<Token> text, Span words, List<Span> stretches) {
        if (!words.isEmpty()) {
            List<Token> tokens = text.subList(words.start(), words.end());
            stretches.add(
                    tokens.get(0).span().hull(tokens.get(tokens.size() - 1).span()));
        }
    }

    /** Whether the two say the same. */
    public boolean isEmpty() {
        return went.isEmpty() && came.isEmpty();
    }
}

package no.utsagn.importing.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.language.Span;
import no.utsagn.transcript.turn.MarkKind;

/**
 * Finds what a transcriber noted beside the words: (ler), [latter], (pause), …, [utydelig 00:13], &lt;navn&gt;, a dash
 * where somebody breaks off. A longer aside in round brackets may have been said, so it stays words.
 */
public final class Marks {

    private static final Pattern NOTE = Pattern.compile(
            "\\(([^()\\[\\]<>\\n]{0,60})\\)|\\[([^()\\[\\]<>\\n]{0,60})\\]|<(\\p{L}[^()\\[\\]<>\\n]{0,40})>"
                    + "|(#\\d{1,3}:\\d\\d(?::\\d\\d)?(?:-\\d)?#)"
                    + "|(…+|\\.{3,})"
                    + "|((?<=\\s)(?:[–—]|-{1,2})(?=\\s|$)|(?<=\\p{L})[–—-](?=$|\\s(?!og\\s|eller\\s|til\\s|samt\\s|men\\s)))");

    private Marks() {}

    /** The marks of one turn, in order, without overlap. Offsets are counted from its beginning. */
    public static List<NotedMark> in(String words) {
        List<NotedMark> marks = new ArrayList<>();
        Matcher found = NOTE.matcher(words);
        while (found.find()) {
            Span span = new Span(found.start(), found.end());
            kind(found, words).ifPresent(kind -> marks.add(new NotedMark(span, kind)));
        }
        return marks;
    }

    private static Optional<MarkKind> kind(Matcher found, String words) {
        if (found.group(1) != null) {
            return NoteWords.inRound(found.group(1));
        }
        if (found.group(2) != null || found.group(3) != null) {
            String note = found.group(2) != null ? found.group(2) : found.group(3);
            return Optional.of(NoteWords.kind(note).orElse(MarkKind.REMARK));
        }
        if (found.group(4) != null) {
            return Optional.of(MarkKind.REMARK);
        }
        if (found.group(5) != null) {
            return Optional.of(MarkKind.PAUSE);
        }
        return joinsNumbers(found, words) ? Optional.empty() : Optional.of(MarkKind.SELF_INTERRUPTION);
    }

    /** "3 – 5" is a range, and a dash at the very beginning opens a line of dialogue. */
    private static boolean joinsNumbers(Matcher found, String words) {
        String before = words.substring(0, found.start()).stripTrailing();
        String after = words.substring(found.end()).stripLeading();
        boolean numbers = !before.isEmpty()
                && !after.isEmpty()
                && Character.isDigit(before.charAt(before.length() - 1))
                && Character.isDigit(after.charAt(0));
        return numbers || before.isEmpty();
    }
}

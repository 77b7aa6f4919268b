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
 *
 * <p>Nobody has shortened a transcript for print yet, so dots are a pause, in round brackets too. In square brackets,
 * where what was not heard is noted, they are a remark: words may have been left out. A time in a note stays in it.
 */
public final class Marks {

    private static final String INSIDE = "[^()\\[\\]<>{}\\n]";

    static final Pattern NOTE = Pattern.compile("(?<round>\\(\\(?(?<said>" + INSIDE + "{0,60}+)\\)\\)?)"
            + "|(?<fenced>\\[{1,2}(?<a>" + INSIDE + "{0,60}+)\\]{1,2}|\\{(?<b>" + INSIDE + "{0,60}+)\\}"
            + "|<(?<c>\\p{L}" + INSIDE + "{0,40}+)>)"
            + "|(?<starred>\\*(?<d>\\p{L}[^*()\\[\\]<>{}\\n]{1,30}+)\\*)"
            + "|(?<time>#\\d{1,3}:\\d\\d(?::\\d\\d)?(?:-\\d)?#)"
            + "|(?<dots>…++|\\.{3,}+)"
            + "|(?<dash>(?<=\\s)(?:[–—]|-{1,3})(?=[\\s,.?!]|$)|(?<=\\p{L})-{2,3}(?!-)"
            + "|(?<=\\p{L})[–—-](?=$|\\s(?!og\\s|eller\\s|til\\s|samt\\s|men\\s|and\\s|or\\s)))");

    private Marks() {}

    /** The marks of one turn, in order, without overlap. Offsets are counted from its beginning. */
    public static List<NotedMark> in(String words) {
        List<NotedMark> marks = new ArrayList<>();
        Matcher found = NOTE.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        while (at < words.length()) {
            if (begins(words.charAt(at)) && found.region(at, words.length()).lookingAt()) {
                Span span = new Span(found.start(), found.end());
                kind(found, words).ifPresent(kind -> marks.add(new NotedMark(span, kind)));
                at = found.end();
            } else {
                at++;
            }
        }
        return marks;
    }

    /** Whether a mark can begin with a character. Few do, and looking closer at all others takes most of the time. */
    private static boolean begins(char c) {
        return switch (c) {
            case '(', '[', '{', '<', '*', '#', '…', '.', '–', '—', '-' -> true;
            default -> false;
        };
    }

    /** Whether a text is one note with its brackets, and known to be one: "(ler)", "[navn]". */
    public static boolean isNote(String text) {
        Matcher found = NOTE.matcher(text);
        if (!found.matches()) {
            return false;
        }
        return found.group("round") != null
                ? NoteWords.inRound(found.group("said")).isPresent()
                : NoteWords.kind(inside(found)).isPresent();
    }

    private static Optional<MarkKind> kind(Matcher found, String words) {
        if (found.group("round") != null) {
            return NoteWords.inRound(found.group("said"));
        }
        if (found.group("fenced") != null) {
            return Optional.of(NoteWords.kind(inside(found)).orElse(MarkKind.REMARK));
        }
        if (found.group("starred") != null) {
            return NoteWords.kind(inside(found));
        }
        if (found.group("time") != null) {
            return Optional.of(MarkKind.REMARK);
        }
        if (found.group("dots") != null) {
            return Optional.of(MarkKind.PAUSE);
        }
        return isPunctuation(found, words) ? Optional.empty() : Optional.of(MarkKind.SELF_INTERRUPTION);
    }

    private static String inside(Matcher found) {
        for (String group : new String[] {"a", "b", "c", "d"}) {
            String inside = found.group(group);
            if (inside != null) {
                return inside;
            }
        }
        return "";
    }

    /** "3 – 5" is a range, and a dash at the very beginning opens a line of dialogue. */
    private static boolean isPunctuation(Matcher found, String words) {
        int before = found.start() - 1;
        while (before >= 0 && Character.isWhitespace(words.charAt(before))) {
            before--;
        }
        int after = found.end();
        while (after < words.length() && Character.isWhitespace(words.charAt(after))) {
            after++;
        }
        boolean numbers = before >= 0
                && after < words.length()
                && Character.isDigit(words.charAt(before))
                && Character.isDigit(words.charAt(after));
        return numbers || before < 0;
    }
}

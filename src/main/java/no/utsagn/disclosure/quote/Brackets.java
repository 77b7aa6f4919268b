package no.utsagn.disclosure.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.transcript.turn.MarkKind;

/** Puts what is no speech in the brackets that the style wants, whatever brackets stood in the file. */
final class Brackets {

    private static final String OPENING = "([<{";
    private static final String CLOSING = ")]>}";

    /** The ending that a replacement in brackets may have: "(legen)s". */
    private static final Pattern GENITIVE = Pattern.compile("(?<=[)\\]>}])(['’]?s|['’])$");

    private final ReportStyle style;
    private final PrintWords words;

    Brackets(ReportStyle style, PrintWords words) {
        this.style = style;
        this.words = words;
    }

    /** Words left out: "(…)". */
    Piece elision() {
        return Piece.of(RunKind.ELISION, style.elision().around("…"));
    }

    /** What was heard: "[latter]", "…". */
    Piece heard(MarkKind kind, String written) {
        return switch (kind) {
            case PAUSE -> Piece.of(RunKind.PAUSE, "…");
            case SELF_INTERRUPTION -> Piece.of(RunKind.SELF_INTERRUPTION, "–");
            case LAUGHTER -> Piece.of(RunKind.LAUGHTER, style.heard().around(words.laughter()));
            case UNCLEAR -> Piece.of(RunKind.UNCLEAR, style.heard().around(words.unclear()));
            case NAME_LEFT_OUT ->
                Piece.of(RunKind.NAME_LEFT_OUT, style.inserted().around(words.nameLeftOut()));
            case REMARK -> Piece.of(RunKind.REMARK, style.heard().around(bare(written)));
        };
    }

    /** What stands for a name: in brackets if the study has it in brackets, in whichever the style wants. */
    Piece replacement(String written) {
        Matcher genitive = GENITIVE.matcher(written);
        String name = genitive.replaceFirst("");
        String ending = written.substring(name.length());
        String printed = isBracketed(name) ? style.inserted().around(bare(name)) + ending : written;
        return Piece.of(RunKind.REPLACEMENT, printed);
    }

    /** What stands in the place of a word that tells a gender: "hen", or a role in the brackets of names. */
    Piece neutral(String words) {
        return Piece.of(RunKind.NEUTRAL, replacement(words).text());
    }

    /** What the author put in: "[samtalen]", "[= aktivitetsplan]". */
    Piece authors(AuthorMark mark, boolean tight) {
        if (mark instanceof AuthorMark.Insertion insertion) {
            return new Piece(RunKind.INSERTION, style.inserted().around(bare(insertion.words())), tight);
        }
        if (mark instanceof AuthorMark.Gloss gloss) {
            return new Piece(RunKind.GLOSS, style.inserted().around("= " + bare(gloss.words())), tight);
        }
        return elision();
    }

    static boolean isBracketed(String written) {
        int open = written.isEmpty() ? -1 : OPENING.indexOf(written.charAt(0));
        return open >= 0 && written.length() > 1 && written.charAt(written.length() - 1) == CLOSING.charAt(open);
    }

    static String bare(String written) {
        return isBracketed(written) ? written.substring(1, written.length() - 1).strip() : written.strip();
    }
}

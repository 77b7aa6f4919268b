package no.utsagn.disclosure.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.turn.MarkKind;

/**
 * Reads a quote that an author has written in standard spelling. What stands in brackets there is told apart by what it
 * says: an elision, laughter, a replacement that the spoken words have too, a gloss; else, in square brackets, an
 * insertion.
 */
final class RewrittenReader {

    private static final Pattern BRACKETS = Pattern.compile("\\([^()\\[\\]]*\\)|\\[[^()\\[\\]]*]");
    private static final Set<String> LAUGHTER = Set.of("latter", "ler", "latter.", "låtter", "læ");

    private final Brackets brackets;
    private final Set<String> replacements;

    /** @param replacements the wordings that stand for names in the spoken words, without brackets */
    RewrittenReader(Brackets brackets, Set<String> replacements) {
        this.brackets = brackets;
        this.replacements = Set.copyOf(replacements);
    }

    QuoteReader.Reading read(String written) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = BRACKETS.matcher(written);
        int words = 0;
        int from = 0;
        while (found.find()) {
            words += say(written.substring(from, found.start()), pieces);
            Piece piece = bracketed(found.group());
            words += piece.kind() == RunKind.REPLACEMENT ? 1 : 0;
            words += piece.kind() == RunKind.WORDS ? Words.count(piece.text(), Span.over(piece.text())) : 0;
            pieces.add(piece);
            from = found.end();
        }
        return new QuoteReader.Reading(pieces, words + say(written.substring(from), pieces));
    }

    private static int say(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(Piece.of(RunKind.WORDS, words));
        }
        return Words.count(words, Span.over(words));
    }

    private Piece bracketed(String written) {
        String bare = Brackets.bare(written);
        if (bare.equals("…") || bare.equals("...")) {
            return brackets.elision();
        }
        if (replacements.contains(bare)) {
            return brackets.replacement(written);
        }
        if (LAUGHTER.contains(bare.toLowerCase(Locale.ROOT))) {
            return brackets.heard(MarkKind.LAUGHTER, written);
        }
        if (bare.startsWith("=")) {
            return brackets.authors(new AuthorMark.Gloss(0, bare.substring(1)), false);
        }
        return written.startsWith("[")
                ? brackets.authors(new AuthorMark.Insertion(0, bare), false)
                : Piece.of(RunKind.WORDS, written);
    }
}

package no.utsagn.names.pattern;

import java.util.List;
import java.util.regex.Pattern;
import no.utsagn.language.Span;
import no.utsagn.transcript.entity.EntityKind;

/** E-mail addresses, as written ("kari@firma.no") and as said ("kari punktum vik krøllalfa firma punktum no"). */
final class Emails implements Finder {

    private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}_+-]+";
    private static final String DOT = "(?:\\s+(?:punktum|prikk|dot)\\s+|\\.)";
    private static final String JOIN = "(?:" + DOT + "|\\s+(?:understrek|bindestrek|strek)\\s+)";
    private static final String AT = "(?:\\s*@\\s*|\\s+(?:krøllalfa|alfakrøll|kr[øo]ll\\s+alfa|snabel-?a)\\s+)";
    /** What every address has, so that a text without it need not be looked through. */
    private static final List<String> SIGNS = List.of("@", "krøl", "krol", "alfakr", "snabel");

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{Nd}])" + WORD + "(?:" + JOIN + WORD + ")*+" + AT + "(?:" + WORD + "(?:" + JOIN + WORD
                    + ")*)(?![\\p{L}\\p{M}\\p{Nd}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Find> find(String text, Span within) {
        if (!hasSign(text, within)) {
            return List.of();
        }
        return EMAIL.matcher(text)
                .region(within.start(), within.end())
                .useTransparentBounds(true)
                .results()
                .map(match -> new Find(new Span(match.start(), match.end()), EntityKind.EMAIL, "[e-postadresse]"))
                .toList();
    }

    private static boolean hasSign(String text, Span within) {
        for (int i = within.start(); i < within.end(); i++) {
            int at = i;
            boolean here = "@kKaAsS".indexOf(text.charAt(i)) >= 0
                    && SIGNS.stream().anyMatch(sign -> text.regionMatches(true, at, sign, 0, sign.length()));
            if (here) {
                return true;
            }
        }
        return false;
    }
}

package no.utsagn.names.likely;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.utsagn.names.lexicon.Lexicon;

/** Words that something in a text shows to be names there. */
final class Evidence {

    private static final Set<String> HEAVY_CUES =
            Set.of("heter", "het", "hette", "heite", "heiter", "heitte", "hete", "kalles", "kalla", "kalt", "navnet");
    private static final Set<String> PRONOUNS = Set.of("han", "hun", "ho", "hu");
    private static final Set<String> LIGHT_CUES = Set.of(
            "han",
            "hun",
            "ho",
            "hu",
            "hos",
            "med",
            "til",
            "for",
            "fra",
            "av",
            "og",
            "ringte",
            "møtte",
            "kjenner",
            "spurte",
            "fru",
            "herr",
            "doktor",
            "kollega",
            "sjefen",
            "naboen",
            "søsteren",
            "broren");
    private static final int LEAST_LETTERS = 3;
    private static final int SURELY_NO_ABBREVIATION = 4;

    private final Lexicon lists;
    private final List<Token> tokens;
    private final Set<String> supported = new HashSet<>();
    private final Set<String> inSmallLetters = new HashSet<>();

    Evidence(Lexicon lists, List<Token> tokens, boolean capitals) {
        this.lists = lists;
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            if (capitals) {
                lookWithCapitals(i);
            } else if (followsCue(i) && isListedGiven(tokens.get(i))) {
                supported.add(tokens.get(i).folded());
            }
        }
    }

    /** Whether a word is shown to be a name, in the genitive too. */
    boolean supports(Token token) {
        return supported.contains(token.folded()) || supported.contains(token.bare());
    }

    /** Whether a word without a capital is, since the text has it with one elsewhere. */
    boolean supportsInSmallLetters(Token token) {
        return inSmallLetters.contains(token.folded()) || inSmallLetters.contains(token.bare());
    }

    private void lookWithCapitals(int i) {
        Token token = tokens.get(i);
        if (!token.capital()) {
            return;
        }
        if (shows(i)) {
            supported.add(token.folded());
        }
        if (!token.first() && isListedGiven(token) && isLong(token)) {
            inSmallLetters.add(token.folded());
        }
        if (i > 0 && token.joined() && isListedGiven(tokens.get(i - 1)) && mayBeName(token)) {
            supported.add(token.folded());
        }
    }

    private boolean shows(int i) {
        Token token = tokens.get(i);
        if (token.first() || token.span().length() < 2) {
            return false;
        }
        if (i > 0 && token.joined()) {
            String before = tokens.get(i - 1).folded();
            if (HEAVY_CUES.contains(before) || (PRONOUNS.contains(before) && mayBeName(token))) {
                return true;
            }
        }
        return lists.isCommon(token.folded()) && lists.isGiven(token.folded());
    }

    private boolean mayBeName(Token token) {
        return isLong(token) && !lists.isCommon(token.folded()) && !lists.isPlace(token.folded());
    }

    private static boolean isLong(Token token) {
        return token.span().length() >= SURELY_NO_ABBREVIATION;
    }

    private boolean followsCue(int i) {
        return i > 0
                && tokens.get(i).joined()
                && (HEAVY_CUES.contains(tokens.get(i - 1).folded())
                        || LIGHT_CUES.contains(tokens.get(i - 1).folded()));
    }

    private boolean isListedGiven(Token token) {
        return token.folded().length() >= LEAST_LETTERS
                && lists.isGiven(token.folded())
                && !lists.isCommon(token.folded());
    }

    @Override
    public String toString() {
        return "evidence for " + supported.size() + " names";
    }
}

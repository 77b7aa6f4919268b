package no.utsagn.names.likely;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.utsagn.language.CaseRegime;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.names.pattern.Find;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.people.NameParts;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Finds what is likely to be the name of a person. What counts:
 *
 * <ul>
 *   <li>a given name of the lists with a capital, in the genitive too, and the capitalised words that follow it;
 *   <li>a family name of the lists with a capital inside a sentence, unless it is a post town;
 *   <li>whatever follows "heter" and the like with a capital, and what follows "ho" or "han" with one inside a
 *       sentence;
 *   <li>what stands behind a given name with a capital, alone too: Tromsdal after Kari Tromsdal;
 *   <li>the names of those who speak, which the labels of the file tell.
 * </ul>
 *
 * <p>A name that is an ordinary word too (Bo, Liv, Dag) counts inside a sentence or before a family name. What counts in
 * one place of a text counts, with a capital, in all of them; a given name of the lists also in small letters. In a text without capitals a name of the lists counts
 * after words that names follow ("heter", "han", "med"), and then everywhere. Immutable, for several threads.
 */
public final class LikelyNames implements Finder {

    private static final Set<String> TITLES = Set.of("fru", "frøken", "herr", "doktor", "dr", "prest", "lensmann");
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "al", "el", "bin", "der");
    private static final int LEAST_LETTERS = 3;

    private final Lexicon lists;
    private final Set<String> known;

    private LikelyNames(Lexicon lists, Set<String> known) {
        this.lists = lists;
        this.known = known;
    }

    /** Knows the lists, and no people. */
    public static LikelyNames load() {
        return new LikelyNames(Lexicon.load(), Set.of());
    }

    /** The same, with people who are known by name. @param names whole or single */
    public LikelyNames knowing(Collection<String> names) {
        Set<String> more = new HashSet<>(known);
        for (String name : names) {
            NameParts.single(name).stream()
                    .map(part -> part.toLowerCase(Locale.ROOT))
                    .filter(part -> part.length() >= LEAST_LETTERS && !lists.isCommon(part))
                    .forEach(more::add);
        }
        return new LikelyNames(lists, more);
    }

    @Override
    public List<Find> find(String text, Span within) {
        boolean capitals = CaseRegime.of(text) == CaseRegime.CAPITALS;
        List<Token> tokens = Token.in(text, within);
        Evidence evidence = new Evidence(lists, tokens, capitals);
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isName(tokens, i, capitals, evidence)) {
                int end = last(tokens, i, capitals);
                Span span = tokens.get(i).span().hull(tokens.get(end).span());
                finds.add(new Find(span, EntityKind.PERSON, "[navn]"));
                i = end;
            }
        }
        return finds;
    }

    /** What all forms of one name have in common: "Karis" and "Kari Vik" are Kari. */
    public String same(String found) {
        String first = found.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
        boolean listed = lists.isGiven(first) || lists.isFamily(first) || known.contains(first);
        return !listed && first.length() > LEAST_LETTERS && first.endsWith("s")
                ? first.substring(0, first.length() - 1)
                : first;
    }

    private boolean isName(List<Token> tokens, int i, boolean capitals, Evidence evidence) {
        Token token = tokens.get(i);
        boolean named = known.contains(token.folded()) || known.contains(token.bare());
        if (!capitals) {
            return named || evidence.supports(token);
        }
        return token.capital()
                ? named || isSupported(token, evidence) || isListed(tokens, i)
                : evidence.supportsInSmallLetters(token);
    }

    /** An ordinary word at the beginning of a sentence has its capital from there. */
    private boolean isSupported(Token token, Evidence evidence) {
        boolean word = token.first() && lists.isCommon(token.folded());
        return !word && evidence.supports(token);
    }

    private boolean isListed(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (isGiven(token.folded()) || isGiven(token.bare())) {
            return true;
        }
        boolean family = isFamily(token.folded()) || isFamily(token.bare());
        boolean title = i > 0 && TITLES.contains(tokens.get(i - 1).folded());
        boolean goesOn = i + 1 < tokens.size() && continues(tokens.get(i + 1));
        if (lists.isCommon(token.folded())) {
            return title
                    || (goesOn
                            && lists.isGiven(token.folded())
                            && isFamily(tokens.get(i + 1).folded()));
        }
        return title || (family && !token.first() && !lists.isPlace(token.folded()));
    }

    private boolean isGiven(String folded) {
        return lists.isGiven(folded) && !lists.isCommon(folded);
    }

    private boolean isFamily(String folded) {
        return lists.isFamily(folded) && !lists.isPlace(folded);
    }

    private static boolean continues(Token next) {
        return next.joined() && next.capital() && next.span().length() > 1;
    }

    /** The last word of the name that begins with a word. */
    private static int last(List<Token> tokens, int first, boolean capitals) {
        int end = first;
        while (capitals && end + 1 < tokens.size()) {
            Token next = tokens.get(end + 1);
            boolean particle = next.joined()
                    && PARTICLES.contains(next.folded())
                    && end + 2 < tokens.size()
                    && continues(tokens.get(end + 2));
            if (!particle && !continues(next)) {
                return end;
            }
            end += particle ? 2 : 1;
        }
        return end;
    }
}

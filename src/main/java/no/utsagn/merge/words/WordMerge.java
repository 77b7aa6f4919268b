package no.utsagn.merge.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utsagn.language.Span;

/**
 * Puts the edits of two people together, where these do not meet. Edits meet if no word that stays lies between them;
 * words that both put in at the same place do not: they follow each other, the shorter first, as it is likelier to
 * belong to the word before. Which of the two people is named first makes no difference.
 */
public final class WordMerge {

    private static final Comparator<String> SHORTER_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final List<Token> base;
    private final List<Token> ours;
    private final List<Token> theirs;
    private final List<Hunk> here;
    private final List<Hunk> there;
    private final StringBuilder text = new StringBuilder();

    private WordMerge(String base, String ours, String theirs) {
        this.base = Token.of(base);
        this.ours = Token.of(ours);
        this.theirs = Token.of(theirs);
        this.here = Hunk.between(this.base, this.ours);
        this.there = Hunk.between(this.base, this.theirs);
    }

    /** The text with the edits of both; empty if these meet. */
    public static Optional<String> of(String base, String ours, String theirs) {
        WordMerge merge = new WordMerge(base, ours, theirs);
        return merge.meet() ? Optional.empty() : Optional.of(merge.together());
    }

    private boolean meet() {
        return here.stream().anyMatch(one -> there.stream()
                .anyMatch(other -> one.meets(other) && !same(one, other) && !follow(one, other)));
    }

    private static boolean follow(Hunk one, Hunk other) {
        return one.isInsertion() && other.isInsertion();
    }

    private boolean same(Hunk one, Hunk other) {
        return one.old().equals(other.old()) && words(ours, one.now()).equals(words(theirs, other.now()));
    }

    private static List<String> words(List<Token> text, Span span) {
        return text.subList(span.start(), span.end()).stream().map(Token::word).toList();
    }

    private String together() {
        int at = 0;
        while (at <= base.size()) {
            Optional<Hunk> one = from(here, at);
            Optional<Hunk> other = from(there, at);
            putIn(one, other);
            int next = Math.max(
                    one.map(h -> h.old().end()).orElse(at),
                    other.map(h -> h.old().end()).orElse(at));
            if (next == at) {
                stay(at);
                next++;
            }
            at = next;
        }
        return text.toString().strip();
    }

    private static Optional<Hunk> from(List<Hunk> hunks, int at) {
        return hunks.stream().filter(hunk -> hunk.old().start() == at).findFirst();
    }

    private void putIn(Optional<Hunk> one, Optional<Hunk> other) {
        List<String> put = new ArrayList<>();
        one.map(hunk -> raw(ours, hunk.now())).ifPresent(put::add);
        if (one.isEmpty() || other.isEmpty() || !same(one.get(), other.get())) {
            other.map(hunk -> raw(theirs, hunk.now())).ifPresent(put::add);
        } else {
            other.map(hunk -> raw(theirs, hunk.now()))
                    .filter(same -> SHORTER_FIRST.compare(same, put.get(0)) < 0)
                    .ifPresent(same -> put.set(0, same));
        }
        put.sort(SHORTER_FIRST);
        put.forEach(words -> text.append(apart(words)).append(words));
    }

    /** Two words that were put in one after the other at the beginning would else have no blank between them. */
    private String apart(String words) {
        boolean joined = text.length() > 0
                && Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && !words.isEmpty()
                && Character.isLetterOrDigit(words.charAt(0));
        return joined ? " " : "";
    }

    private static String raw(List<Token> text, Span words) {
        StringBuilder raw = new StringBuilder();
        text.subList(words.start(), words.end())
                .forEach(token -> raw.append(token.blank()).append(token.word()));
        return raw.toString();
    }

    private void stay(int at) {
        if (at < base.size()) {
            String was = base.get(at).blank();
            String one = partner(ours, here, at).blank();
            String other = partner(theirs, there, at).blank();
            String blank = one.equals(was) ? other : other.equals(was) || other.length() < one.length() ? one : other;
            String word = base.get(at).word();
            text.append(blank).append(blank.isEmpty() ? apart(word) : "").append(word);
        }
    }

    /** The word that stands for one that stays. */
    private static Token partner(List<Token> text, List<Hunk> hunks, int at) {
        int growth = hunks.stream()
                .filter(hunk -> hunk.old().end() <= at)
                .mapToInt(hunk -> hunk.now().length() - hunk.old().length())
                .sum();
        return text.get(at + growth);
    }
}

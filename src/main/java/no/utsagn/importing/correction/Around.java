package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;

/**
 * Divides other words for a stretch with replacements in it into what stands before, between and behind these. Where the
 * words of a replacement are known, or still stand as they do here, they divide; elsewhere as many words are taken to be
 * before and behind it as are there now, and the rest to be its own, which is not touched.
 */
final class Around {

    private final Transcript now;
    private final Map<Id<Replacement>, String> originals;
    private final List<Piece> pieces = new ArrayList<>();
    private final Piece all;
    private int kept;

    Around(Transcript now, Map<Id<Replacement>, String> originals, Piece all) {
        this.now = now;
        this.originals = originals;
        this.all = all;
    }

    /** How many replacements stay where there is something else now. */
    int kept() {
        return kept;
    }

    /** The pieces in order. */
    List<Piece> pieces() {
        List<Replacement> held = now.replacements().stream()
                .filter(replacement -> all.at().contains(replacement.span()))
                .toList();
        divide(held, all.at(), Span.over(all.words()));
        return pieces;
    }

    private void divide(List<Replacement> held, Span at, Span words) {
        for (int i = 0; i < held.size(); i++) {
            Replacement replacement = held.get(i);
            Optional<Span> found = found(replacement, words);
            if (found.isPresent()) {
                divide(
                        held.subList(0, i),
                        new Span(at.start(), replacement.span().start()),
                        new Span(words.start(), found.get().start()));
                divide(
                        held.subList(i + 1, held.size()),
                        new Span(replacement.span().end(), at.end()),
                        new Span(found.get().end(), words.end()));
                return;
            }
        }
        if (held.isEmpty()) {
            pieces.add(new Piece(at, words.of(all.words()), cuts(words, words.start())));
        } else {
            byCount(held, at, words);
        }
    }

    private Optional<Span> found(Replacement replacement, Span words) {
        String known = originals.getOrDefault(replacement.id(), now.words(replacement.span()));
        List<Span> tokens = Tokens.in(all.words(), words);
        int at = all.words().indexOf(known, words.start());
        while (at >= 0 && at + known.length() <= words.end()) {
            Span span = Span.ofLength(at, known.length());
            boolean begins = tokens.stream().anyMatch(t -> t.start() == span.start());
            if (begins && tokens.stream().anyMatch(t -> t.end() == span.end())) {
                return Optional.of(span);
            }
            at = all.words().indexOf(known, at + known.length());
        }
        return Optional.empty();
    }

    private void byCount(List<Replacement> held, Span at, Span words) {
        Span first = new Span(at.start(), held.get(0).span().start());
        Span last = new Span(held.get(held.size() - 1).span().end(), at.end());
        List<Span> tokens = Tokens.in(all.words(), words);
        int before = Math.min(Tokens.in(now.text(), first).size(), tokens.size());
        int behind = Math.min(Tokens.in(now.text(), last).size(), tokens.size() - before);
        kept += tokens.size() > before + behind ? held.size() : 0;
        pieces.add(before(first, words, tokens.subList(0, before)));
        for (int i = 1; i < held.size(); i++) {
            Span between = Tokens.between(held.get(i - 1).span(), held.get(i).span());
            pieces.add(new Piece(between, now.words(between), List.of()));
        }
        pieces.add(behind(last, words, tokens.subList(tokens.size() - behind, tokens.size())));
    }

    private Piece before(Span at, Span words, List<Span> tokens) {
        String blank = now.words(at).substring(now.words(at).stripTrailing().length());
        if (tokens.isEmpty()) {
            return new Piece(at, blank, List.of());
        }
        Span taken = new Span(words.start(), tokens.get(tokens.size() - 1).end());
        return new Piece(at, taken.of(all.words()) + blank, cuts(taken, words.start()));
    }

    /** The borders that lie in the words of the replacement come behind it. */
    private Piece behind(Span at, Span words, List<Span> tokens) {
        String stands = now.words(at);
        String blank =
                stands.substring(0, stands.length() - stands.stripLeading().length());
        Span taken =
                tokens.isEmpty() ? Span.at(words.end()) : new Span(tokens.get(0).start(), words.end());
        int before = pieces.get(0).cuts().size();
        List<Cut> cuts = cuts(words, taken.start() - blank.length()).stream()
                .skip(before)
                .map(cut -> new Cut(Math.max(0, cut.at()), cut.turn()))
                .toList();
        return new Piece(at, blank + taken.of(all.words()), cuts);
    }

    private List<Cut> cuts(Span within, int origin) {
        return all.cuts().stream()
                .filter(cut -> within.start() <= cut.at() && cut.at() < within.end())
                .map(cut -> cut.shifted(-origin))
                .toList();
    }
}

package no.utsagn.disclosure.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;

/** Reads a stretch of a transcript as pieces: words, what was heard, what stands for names, what the author did. */
final class QuoteReader {

    /** Something that is printed in another way than it stands in the text. */
    private record Atom(Span span, Piece piece, int words) {}

    private final Transcript transcript;
    private final QuoteEdit edit;
    private final Brackets brackets;

    QuoteReader(Transcript transcript, QuoteEdit edit, Brackets brackets) {
        this.transcript = transcript;
        this.edit = edit;
        this.brackets = brackets;
    }

    /** What is printed of a stretch, and how many words of it were said. */
    record Reading(List<Piece> pieces, int words) {}

    /** @param within in one turn */
    Reading read(Span within) {
        List<Piece> pieces = new ArrayList<>();
        int words = 0;
        int from = within.start();
        for (Atom atom : atoms(within)) {
            Span before = new Span(from, Math.max(from, Math.min(atom.span().start(), within.end())));
            words += say(before, pieces) + atom.words();
            pieces.add(atom.piece());
            from = Math.max(from, Math.min(atom.span().end(), within.end()));
        }
        return new Reading(pieces, words + say(new Span(from, within.end()), pieces));
    }

    private int say(Span span, List<Piece> pieces) {
        if (span.isEmpty()) {
            return 0;
        }
        pieces.add(Piece.of(RunKind.WORDS, transcript.words(span)));
        return Words.count(transcript.text(), span);
    }

    private List<Atom> atoms(Span within) {
        List<Atom> atoms = new ArrayList<>();
        for (Span left : elisions(within)) {
            atoms.add(new Atom(left, brackets.elision(), 0));
        }
        for (Replacement replacement : transcript.replacements()) {
            if (isFree(replacement.span(), within, atoms)) {
                Piece piece = brackets.replacement(transcript.words(replacement.span()));
                atoms.add(new Atom(replacement.span(), piece, 1));
            }
        }
        for (Mark mark : transcript.marks()) {
            if (isFree(mark.span(), within, atoms)) {
                atoms.add(new Atom(mark.span(), brackets.heard(mark.kind(), transcript.words(mark.span())), 0));
            }
        }
        for (AuthorMark mark : edit.marks()) {
            if (mark instanceof AuthorMark.Neutral neutral
                    && !neutral.words().isBlank()
                    && isFree(neutral.span(), within, atoms)) {
                atoms.add(new Atom(neutral.span(), brackets.neutral(neutral.words()), 1));
            }
        }
        edit.marks().forEach(mark -> putIn(mark, within, atoms).ifPresent(atoms::add));
        atoms.sort(Comparator.comparing(Atom::span));
        return atoms;
    }

    private static boolean isFree(Span span, Span within, List<Atom> atoms) {
        return span.overlaps(within)
                && atoms.stream().noneMatch(atom -> atom.span().overlaps(span));
    }

    /** What is left out here: a name or a mark that is cut goes whole. */
    private List<Span> elisions(Span within) {
        List<Span> found = new ArrayList<>();
        for (AuthorMark mark : edit.marks()) {
            if (mark instanceof AuthorMark.Elision elision && elision.span().overlaps(within)) {
                Span span = elision.span();
                for (Replacement r : transcript.replacements()) {
                    span = r.span().overlaps(span) ? span.hull(r.span()) : span;
                }
                for (Mark m : transcript.marks()) {
                    span = m.span().overlaps(span) ? span.hull(m.span()) : span;
                }
                int last = found.size() - 1;
                if (last >= 0 && found.get(last).overlapsOrTouches(span)) {
                    span = found.remove(last).hull(span);
                }
                found.add(span);
            }
        }
        return found;
    }

    private Optional<Atom> putIn(AuthorMark mark, Span within, List<Atom> atoms) {
        int at = mark.place();
        boolean putIn = mark instanceof AuthorMark.Insertion || mark instanceof AuthorMark.Gloss;
        if (!putIn || at < within.start() || at > within.end()) {
            return Optional.empty();
        }
        int free = atoms.stream()
                .filter(atom -> atom.span().start() < at && at < atom.span().end())
                .mapToInt(atom -> atom.span().end())
                .findFirst()
                .orElse(at);
        boolean tight = free > within.start()
                && free < within.end()
                && Character.isLetterOrDigit(transcript.text().charAt(free - 1))
                && Character.isLetterOrDigit(transcript.text().charAt(free));
        return Optional.of(new Atom(Span.at(free), brackets.authors(mark, tight), 0));
    }
}

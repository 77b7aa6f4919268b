package no.utsagn.merge.text.weave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import no.utsagn.base.RevisionId;
import no.utsagn.transcript.edit.Carried;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit;

/**
 * All characters that were ever in a text, in one order, whichever copy it is read in. Source of the order: Roh et al.,
 * "Replicated abstract data types" (2011), replicated growable arrays: what an edit puts in stands right behind the
 * character it was put behind; of several at one place the newest stands first.
 */
public final class Weave {

    /** The number of the text as it was taken in. */
    public static final int ORIGIN = -1;

    private final RevisionId origin;
    private final List<Op> ops = new ArrayList<>();
    private final Map<RevisionId, Integer> numbers = new HashMap<>();
    private final Piece head = new Piece(ORIGIN, 0, 0, List.of(), false);
    private final TreeMap<Integer, Piece> original = new TreeMap<>();
    private final List<TreeMap<Integer, Piece>> own = new ArrayList<>();
    /** Edits taken back, as long as nothing came from another copy. */
    private final BitSet off = new BitSet();

    Weave(RevisionId origin, int length) {
        this.origin = origin;
        if (length > 0) {
            Piece all = new Piece(ORIGIN, 0, length, List.of(), true);
            head.follow(all);
            original.put(0, all);
        }
    }

    public List<Op> ops() {
        return ops;
    }

    public boolean has(RevisionId edit) {
        return numbers.containsKey(edit);
    }

    public Optional<Integer> number(RevisionId edit) {
        return Optional.ofNullable(numbers.get(edit));
    }

    /** All pieces in order, each numbered by its place. */
    public List<Piece> pieces() {
        List<Piece> all = new ArrayList<>();
        for (Piece piece = head.next; piece != null; piece = piece.next) {
            piece.place = all.size();
            all.add(piece);
        }
        return all;
    }

    /** Takes in an edit; those it was made on are in already. */
    public void add(Op op) {
        int number = ops.size();
        ops.add(op);
        numbers.put(op.revision(), number);
        own.add(new TreeMap<>());
        if (op.isOfCharacters()) {
            op.taken().forEach(letters -> pieces(letters).forEach(piece -> piece.removers.add(number)));
            if (op.put() > 0) {
                put(op, number);
            }
        }
    }

    private void put(Op op, int number) {
        Piece at = op.after().map(this::endingWith).orElse(head);
        while (at.next != null
                && at.next.owner != ORIGIN
                && ops.get(at.next.owner).compareTo(op) > 0) {
            at = at.next;
        }
        Piece piece = new Piece(number, 0, op.put(), List.of(), false);
        at.follow(piece);
        own.get(number).put(0, piece);
    }

    /** The edit as it was made on the text that stands, and taken in. */
    Op addPlain(LoggedEdit edit, long clock) {
        int from = edit.removed().start();
        int to = edit.removed().end();
        List<Letters> taken = new ArrayList<>();
        Optional<Letter> after = Optional.empty();
        Optional<Letter> before = Optional.empty();
        int at = 0;
        for (Piece piece = head.next; piece != null && before.isEmpty(); piece = piece.next) {
            int end = at + (piece.alive ? piece.count : 0);
            if (at < from && from <= end) {
                after = Optional.of(letter(piece, from - 1 - at));
            }
            if (Math.max(at, from) < Math.min(end, to)) {
                taken.add(letters(piece, Math.max(at, from) - at, Math.min(end, to) - at));
            }
            if (at <= to && to < end) {
                before = Optional.of(letter(piece, to - at));
            }
            at = end;
        }
        if (before.isEmpty() && to > at) {
            throw new UnfitException("an edit beyond the text: " + edit.revision());
        }
        Op op = new Op(
                edit, new Carried(clock, after, before, taken, edit.change().inserted()));
        add(op);
        taken.forEach(letters -> pieces(letters).forEach(piece -> piece.alive = false));
        own.get(ops.size() - 1).values().forEach(piece -> piece.alive = true);
        return op;
    }

    /** Takes in that an edit is taken back, where nothing came from another copy: the text is as it was before that edit. */
    void addTakenBack(Op op) {
        add(op);
        op.edit().undoes().flatMap(this::number).ifPresent(of -> set(of, false));
    }

    /** What was taken back may itself have taken something back, and so on: that is settled first. */
    private void set(int number, boolean stands) {
        Deque<Integer> chain = new ArrayDeque<>();
        Optional<Integer> next = Optional.of(number);
        while (next.isPresent() && chain.size() <= ops.size()) {
            chain.push(next.get());
            next = ops.get(next.get()).edit().undoes().flatMap(this::number);
        }
        if (next.isPresent()) {
            throw new UnfitException("an edit that takes itself back");
        }
        boolean at = (chain.size() % 2 == 1) == stands;
        for (int edit : chain) {
            setOne(edit, at);
            at = !at;
        }
    }

    private void setOne(int number, boolean stands) {
        Op op = ops.get(number);
        off.set(number, !stands);
        own.get(number).values().forEach(this::stand);
        if (op.isOfCharacters()) {
            op.taken().forEach(letters -> pieces(letters).forEach(this::stand));
        }
    }

    private void stand(Piece piece) {
        piece.alive = (piece.owner == ORIGIN || !off.get(piece.owner)) && piece.isLeft(remover -> !off.get(remover));
    }

    private Letter letter(Piece piece, int offset) {
        return new Letter(state(piece.owner), piece.first + offset);
    }

    private Letters letters(Piece piece, int from, int to) {
        return new Letters(state(piece.owner), piece.first + from, to - from);
    }

    /** The state that the characters of a piece came with. */
    public Letters letters(Piece piece) {
        return new Letters(state(piece.owner), piece.first, piece.count);
    }

    private RevisionId state(int owner) {
        return owner == ORIGIN ? origin : ops.get(owner).revision();
    }

    /** The pieces that are exactly these characters, cut out where needed. */
    private List<Piece> pieces(Letters letters) {
        if (letters.count() == 0) {
            return List.of();
        }
        NavigableMap<Integer, Piece> of = of(letters.state());
        cut(of, letters.first());
        cut(of, letters.end());
        List<Piece> found =
                List.copyOf(of.subMap(letters.first(), letters.end()).values());
        if (found.stream().mapToInt(piece -> piece.count).sum() != letters.count()) {
            throw new UnfitException("characters that never were, of " + letters.state());
        }
        return found;
    }

    private Piece endingWith(Letter letter) {
        return pieces(new Letters(letter.state(), letter.index(), 1)).get(0);
    }

    /** The piece that a character is in. */
    public Piece holding(Letter letter) {
        Map.Entry<Integer, Piece> found = of(letter.state()).floorEntry(letter.index());
        if (found == null || found.getValue().end() <= letter.index()) {
            throw new UnfitException("a character that never was, of " + letter.state());
        }
        return found.getValue();
    }

    /** The pieces of an edit, by their first character. */
    public NavigableMap<Integer, Piece> own(int number) {
        return own.get(number);
    }

    private NavigableMap<Integer, Piece> of(RevisionId state) {
        if (state.equals(origin)) {
            return original;
        }
        Integer number = numbers.get(state);
        if (number == null) {
            throw new UnfitException("an edit that is not in the log: " + state);
        }
        return own.get(number);
    }

    /** Makes a piece begin at an index. */
    static void cut(NavigableMap<Integer, Piece> of, int index) {
        Map.Entry<Integer, Piece> found = of.floorEntry(index);
        if (found != null) {
            Piece piece = found.getValue();
            if (piece.first < index && index < piece.end()) {
                of.put(index, piece.cut(index - piece.first));
            }
        }
    }

    /** The log is not how the text came to be: a damaged file, or one changed by hand. */
    public static final class UnfitException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        public UnfitException(String what) {
            super(what);
        }
    }
}

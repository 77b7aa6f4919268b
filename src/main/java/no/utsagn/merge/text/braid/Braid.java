package no.utsagn.merge.text.braid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Graphemes;
import no.utsagn.language.Span;
import no.utsagn.merge.Answer;
import no.utsagn.merge.text.weave.Coming;
import no.utsagn.merge.text.weave.Op;
import no.utsagn.merge.text.weave.Piece;
import no.utsagn.merge.text.weave.Replay;
import no.utsagn.merge.text.weave.Standing;
import no.utsagn.merge.text.weave.Weave;
import no.utsagn.merge.text.weave.Woven;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit.Kind;

/** Brings two copies of a text together. */
public final class Braid {

    private final Copy ours;
    private final Copy theirs;
    private final Set<RevisionId> inOurs;
    private final Set<RevisionId> inTheirs;
    private final Weave weave;
    private Woven woven;
    private Words words;
    private final List<Clash> clashes;

    private Braid(Copy ours, Copy theirs) {
        this.ours = ours;
        this.theirs = theirs;
        inOurs = ours.edits();
        inTheirs = theirs.edits();
        if (!ours.log().origin().equals(theirs.log().origin())) {
            throw new Weave.UnfitException("texts of different origins");
        }
        weave = Replay.of(ours.log(), ours.text().length());
        Replay.of(theirs.log(), theirs.text().length()).ops().stream()
                .filter(op -> !weave.has(op.revision()))
                .sorted()
                .forEach(weave::add);
        woven = new Woven(weave);
        words = new Words(ours, theirs, woven);
        findSame();
        clashes = new Clashes(woven, words, inOurs, inTheirs).all();
    }

    /**
     * Reads two copies of one text.
     *
     * @throws Weave.UnfitException if a log is not how its text came to be, or they are no copies of one text
     */
    public static Braid of(Copy ours, Copy theirs) {
        return new Braid(ours, theirs);
    }

    /** What cannot both stand, as it is taken as long as nobody decides. */
    public List<Clash> clashes() {
        return clashes;
    }

    /**
     * The text of both.
     *
     * @param answers what was decided of a clash; empty leaves it to what is newest
     */
    public Braided with(Function<Clash, Optional<Answer.Take>> answers) {
        for (Clash clash : clashes) {
            answers.apply(clash).ifPresent(take -> decide(clash, take));
        }
        again();
        repair();
        return braided();
    }

    private void findSame() {
        Standing standing = woven.standing(woven.all());
        List<Op> left =
                weave.ops().stream().filter(op -> isLeft(op, standing)).sorted().toList();
        List<List<Op>> same = new SameEdits(inOurs, inTheirs, words.putIn()).among(left);
        if (!same.isEmpty()) {
            Making making = new Making(weave.ops());
            same.forEach(pair -> weave.add(making.same(pair.get(0), pair.get(1))));
            again();
        }
    }

    private boolean isLeft(Op op, Standing standing) {
        int number = weave.number(op.revision()).orElseThrow();
        return standing.isActive(number)
                && weave.own(number).values().stream().anyMatch(piece -> piece.isLeft(standing::isActive));
    }

    private void decide(Clash clash, Answer.Take take) {
        List<Op> losers = new ArrayList<>();
        boolean ourWay = take == Answer.Take.OURS;
        if (take == Answer.Take.BASE ? clash.base().isPresent() : ourWay || take == Answer.Take.THEIRS) {
            losers.addAll(ourWay ? List.of() : clash.ours());
            losers.addAll(ourWay ? clash.theirs() : take == Answer.Take.BASE ? clash.theirs() : List.of());
        }
        if (!losers.isEmpty()) {
            Op decided = new Making(weave.ops()).decided(clash.place(), losers);
            if (!weave.has(decided.revision())) {
                weave.add(decided);
            }
        }
    }

    /** Reads the weave anew if edits were added to it. */
    private void again() {
        if (woven.none().length == weave.ops().size()) {
            return;
        }
        woven = new Woven(weave);
        words = new Words(ours, theirs, woven);
    }

    /** Takes out what nobody has the words of any more, and puts a blank between characters that would melt. */
    private void repair() {
        List<Letters> lost = lost();
        for (int round = 0; round < 3 && !lost.isEmpty(); round++) {
            weave.add(new Making(weave.ops()).lost(lost));
            again();
            lost = lost();
        }
        for (Op apart : melting()) {
            if (!weave.has(apart.revision())) {
                weave.add(apart);
            }
        }
        again();
    }

    private List<Letters> lost() {
        BitSet alive = woven.alive(woven.all());
        return alive.stream()
                .filter(i -> words.of(i).isEmpty())
                .mapToObj(i -> weave.letters(woven.pieces().get(i)))
                .toList();
    }

    private List<Op> melting() {
        String text = text();
        Making making = new Making(weave.ops());
        List<Op> made = new ArrayList<>();
        int before = -1;
        int at = 0;
        for (int i : woven.alive(woven.all()).stream().toArray()) {
            if (before >= 0 && !areNeighbours(before, i) && !Graphemes.isBoundary(text, at)) {
                Letters left = weave.letters(woven.pieces().get(before));
                Letters right = weave.letters(woven.pieces().get(i));
                made.add(making.apart(
                        new Letter(left.state(), left.end() - 1), new Letter(right.state(), right.first())));
            }
            at += woven.pieces().get(i).count();
            before = i;
        }
        return made;
    }

    /** Whether two pieces stand one after the other in a copy already. */
    private boolean areNeighbours(int one, int other) {
        int count = woven.pieces().get(one).count();
        return (words.inOurs(one) >= 0 && words.inOurs(one) + count == words.inOurs(other))
                || (words.inTheirs(one) >= 0 && words.inTheirs(one) + count == words.inTheirs(other));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        woven.alive(woven.all()).stream().forEach(i -> text.append(words.of(i).orElseThrow()));
        return text.toString();
    }

    private Braided braided() {
        List<Op> toOurs = missing(inOurs);
        List<Op> toTheirs = missing(inTheirs);
        Clashes now = new Clashes(woven, words, inOurs, inTheirs);
        return new Braided(
                text(),
                runs(),
                added(inOurs, toOurs),
                added(inTheirs, toTheirs),
                clashes.stream().map(now::settled).toList(),
                given());
    }

    private List<Given> given() {
        Standing both = woven.standing(woven.all());
        Standing here = woven.standing(woven.of(inOurs));
        Standing there = woven.standing(woven.of(inTheirs));
        return weave.ops().stream()
                .filter(op -> op.kind() == Kind.GIVE_TURN || op.kind() == Kind.SPLIT_TURN)
                .sorted()
                .map(op -> {
                    int number = weave.number(op.revision()).orElseThrow();
                    return new Given(op, both.isActive(number), here.isActive(number), there.isActive(number));
                })
                .toList();
    }

    /** What a copy has not, in the order in which it comes: first what is the same or decided, so that it is so from the start. */
    private List<Op> missing(Set<RevisionId> has) {
        List<Op> first = new ArrayList<>();
        List<Op> then = new ArrayList<>();
        weave.ops().stream()
                .filter(op -> !has.contains(op.revision()))
                .sorted()
                .forEach(op -> (op.kind() == Kind.SAME || op.kind() == Kind.DECIDED ? first : then).add(op));
        first.addAll(then);
        return first;
    }

    private List<Added> added(Set<RevisionId> has, List<Op> missing) {
        Coming coming = new Coming(woven, woven.of(has), woven.alive(woven.all()));
        List<Added> added = new ArrayList<>();
        for (Op op : missing) {
            added.add(new Added(op, coming.add(weave.number(op.revision()).orElseThrow())));
        }
        return added;
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (int i : woven.alive(woven.all()).stream().toArray()) {
            Piece piece = woven.pieces().get(i);
            boolean isLineEnd = piece.owner() != Weave.ORIGIN
                    && weave.ops().get(piece.owner()).kind() == Kind.SPLIT_TURN;
            runs.add(new Run(
                    Span.ofLength(at, piece.count()),
                    place(words.inOurs(i)),
                    place(words.inTheirs(i)),
                    isLineEnd ? weave.ops().get(piece.owner()).edit().turn() : Optional.empty()));
            at += piece.count();
        }
        return runs;
    }

    private static OptionalInt place(int at) {
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
}

package no.utsagn.merge.text.braid;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.utsagn.base.RevisionId;
import no.utsagn.language.Span;
import no.utsagn.merge.text.weave.Op;
import no.utsagn.merge.text.weave.Piece;
import no.utsagn.merge.text.weave.Weave;
import no.utsagn.merge.text.weave.Woven;
import no.utsagn.transcript.edit.LoggedEdit;

/** What the characters of a weave are: read off the texts of both copies, and off the logs where these still say it. */
final class Words {

    private final Copy ours;
    private final Copy theirs;
    private final Woven woven;
    private final int[] inOurs;
    private final int[] inTheirs;
    /** What edits put in, by the logs. */
    private final Map<RevisionId, String> logged = new HashMap<>();

    /**
     * @throws Weave.UnfitException if a log is not how its text came to be, or the two texts differ in the same
     *     characters
     */
    Words(Copy ours, Copy theirs, Woven woven) {
        this.ours = ours;
        this.theirs = theirs;
        this.woven = woven;
        woven.weave().ops().forEach(this::log);
        theirs.log().edits().forEach(this::log);
        inOurs = places(ours);
        inTheirs = places(theirs);
        for (int i = 0; i < inOurs.length; i++) {
            int count = woven.pieces().get(i).count();
            if (inOurs[i] >= 0
                    && inTheirs[i] >= 0
                    && !ours.text().regionMatches(inOurs[i], theirs.text(), inTheirs[i], count)) {
                throw new Weave.UnfitException("the same characters differ at " + inOurs[i]);
            }
        }
    }

    private int[] places(Copy copy) {
        BitSet alive = alive(copy);
        int[] places = new int[woven.pieces().size()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = alive.get(i) ? at : -1;
            at += alive.get(i) ? woven.pieces().get(i).count() : 0;
        }
        if (at != copy.text().length()) {
            throw new Weave.UnfitException("a log that leads to " + at + " characters of "
                    + copy.text().length());
        }
        return places;
    }

    BitSet alive(Copy copy) {
        return woven.alive(woven.of(copy.edits()));
    }

    /** Where a piece begins in our text; -1 if it does not stand there. */
    int inOurs(int piece) {
        return inOurs[piece];
    }

    int inTheirs(int piece) {
        return inTheirs[piece];
    }

    /** The characters of a piece, if anything still tells them. */
    Optional<String> of(int piece) {
        Piece of = woven.pieces().get(piece);
        if (inOurs[piece] >= 0) {
            return Optional.of(Span.ofLength(inOurs[piece], of.count()).of(ours.text()));
        } else if (inTheirs[piece] >= 0) {
            return Optional.of(Span.ofLength(inTheirs[piece], of.count()).of(theirs.text()));
        } else if (of.owner() == Weave.ORIGIN) {
            return Optional.empty();
        }
        RevisionId owner = woven.weave().ops().get(of.owner()).revision();
        return Optional.ofNullable(logged.get(owner))
                .map(words -> Span.ofLength(of.first(), of.count()).of(words));
    }

    /** Whether two stretches of the two texts say the same. */
    boolean areAlike(Span here, Span there) {
        return here.of(ours.text()).equals(there.of(theirs.text()));
    }

    /** What edits put in, by the logs or by a text in which all of it stands. */
    Map<RevisionId, String> putIn() {
        Map<RevisionId, String> known = new HashMap<>(logged);
        standing(known);
        return known;
    }

    private void log(Op op) {
        log(op.edit());
    }

    private void log(LoggedEdit edit) {
        woven.weave()
                .number(edit.revision())
                .map(woven.weave().ops()::get)
                .flatMap(op -> edit.inserted().filter(words -> words.length() == op.put()))
                .ifPresent(words -> logged.putIfAbsent(edit.revision(), words));
    }

    private void standing(Map<RevisionId, String> known) {
        Map<Integer, TreeMap<Integer, String>> parts = new HashMap<>();
        for (int i = 0; i < inOurs.length; i++) {
            Piece piece = woven.pieces().get(i);
            if (piece.owner() != Weave.ORIGIN) {
                of(i).ifPresent(words -> parts.computeIfAbsent(piece.owner(), o -> new TreeMap<>())
                        .put(piece.first(), words));
            }
        }
        parts.forEach((owner, of) -> {
            String words = String.join("", of.values());
            Op op = woven.weave().ops().get(owner);
            if (words.length() == op.put()) {
                known.putIfAbsent(op.revision(), words);
            }
        });
    }
}

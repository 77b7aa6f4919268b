package no.utsagn.importing.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.language.Span;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** A transcript on its way to the file's text, and the edits that have brought it so far. */
final class Working {

    private final Stamp stamp;
    private final List<TextEdit> edits = new ArrayList<>();
    private final Map<Id<Turn>, Integer> becomes = new HashMap<>();
    private Transcript now;
    private int kept;

    Working(Transcript start, Stamp stamp) {
        this.now = start;
        this.stamp = stamp;
    }

    Transcript now() {
        return now;
    }

    List<TextEdit> edits() {
        return edits;
    }

    int kept() {
        return kept;
    }

    /** A replacement stays where the file has something else. */
    void keep() {
        kept++;
    }

    /** Which turn of the file a turn is; empty if none. */
    Optional<Integer> becomes(Turn turn) {
        return Optional.ofNullable(becomes.get(turn.id()));
    }

    void becomes(Id<Turn> turn, int ofFile) {
        becomes.put(turn, ofFile);
    }

    void put(Span at, String with) {
        apply(new TextEdit.Replace(at, with));
    }

    /** Joins the turn before a border with the one after it. */
    void join(int border) {
        apply(new TextEdit.JoinTurns(now.turnAt(border).id()));
    }

    /** Cuts a turn, unless nothing would be left on one side. */
    void split(int offset, Optional<Id<Speaker>> speaker, int ofFile) {
        Span turn = now.turnAt(offset).span();
        boolean before = new Span(turn.start(), offset).of(now.text()).isBlank();
        boolean after = new Span(offset, turn.end()).of(now.text()).isBlank();
        if (!before && !after) {
            Id<Turn> second = Id.random();
            becomes.put(second, ofFile);
            apply(new TextEdit.SplitTurn(offset, second, speaker));
        }
    }

    void give(Turn turn, Optional<Id<Speaker>> speaker) {
        apply(new TextEdit.GiveTurn(turn.id(), speaker));
    }

    private void apply(TextEdit edit) {
        now = now.edited(edit, stamp).transcript();
        edits.add(edit);
    }
}

package no.utsagn.merge.text;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.RevisionId;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.Carried;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.Letter;
import no.utsagn.transcript.edit.Letters;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** Puts the ids of one transcript in the place of those of another that is the same text. */
final class Renaming {

    private final SameText same;
    private final RevisionId from;
    private final RevisionId to;

    Renaming(SameText same) {
        this.same = same;
        from = same.other().log().origin();
        to = same.kept().log().origin();
    }

    Transcript renamed() {
        Transcript other = same.other();
        return new Transcript(
                same.kept().id(),
                other.history(),
                other.source(),
                other.text(),
                other.turns().stream()
                        .map(t -> new Turn(turn(t.id()), t.span(), t.speaker().map(this::speaker), t.at()))
                        .toList(),
                Items.of(
                        other.speakers().stream()
                                .map(s -> new Speaker(speaker(s.id()), s.written(), s.participant()))
                                .toList(),
                        Speaker::id),
                other.marks(),
                other.replacements(),
                other.pins(),
                new EditLog(
                        to,
                        other.log().edits().stream().map(this::edit).toList(),
                        other.log().nameless().map(this::state)));
    }

    private LoggedEdit edit(LoggedEdit edit) {
        return new LoggedEdit(
                edit.revision(),
                state(edit.parent()),
                edit.undoes(),
                edit.stamp(),
                edit.kind(),
                edit.change(),
                edit.inserted(),
                edit.turn().map(this::turn),
                edit.speaker().map(this::speaker),
                edit.carried().map(this::carried));
    }

    private Carried carried(Carried carried) {
        return new Carried(
                carried.clock(),
                letter(carried.after()),
                letter(carried.before()),
                carried.taken().stream()
                        .map(l -> new Letters(state(l.state()), l.first(), l.count()))
                        .toList(),
                carried.put());
    }

    private Optional<Letter> letter(Optional<Letter> letter) {
        return letter.map(l -> new Letter(state(l.state()), l.index()));
    }

    private RevisionId state(RevisionId state) {
        return state.equals(from) ? to : state;
    }

    private Id<Turn> turn(Id<Turn> turn) {
        return same.turns().getOrDefault(turn, turn);
    }

    private Id<Speaker> speaker(Id<Speaker> speaker) {
        return same.speakers().getOrDefault(speaker, speaker);
    }
}

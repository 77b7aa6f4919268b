package no.utsagn.merge.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.utsagn.language.Span;
import no.utsagn.merge.Side;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.EditLog;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.LoggedEdit.Kind;
import no.utsagn.transcript.entity.Replacement;

/** The easy case, and the most common: one text came from the other by edits, or they are the same. */
final class Prefix {

    private Prefix() {}

    /** The text of both, if one log begins with the other. */
    static Optional<Outcome> of(Transcript ours, Transcript theirs) {
        boolean isOurs = begins(ours.log(), theirs.log());
        if (!isOurs && !begins(theirs.log(), ours.log())) {
            return Optional.empty();
        }
        Transcript newer = isOurs ? ours : theirs;
        Transcript older = isOurs ? theirs : ours;
        if (newer.log().edits().size() == older.log().edits().size()
                && !newer.text().equals(older.text())) {
            return Optional.empty();
        }
        if (!isPlain(newer.log(), older.log())) {
            return Optional.empty();
        }
        Moves moves = since(newer.log(), older.log());
        int more = newer.log().edits().size() - older.log().edits().size();
        Function<Replacement, Optional<Span>> stands = replacement -> newer.replacements().stream()
                .filter(other -> other.id().equals(replacement.id()))
                .map(Replacement::span)
                .findFirst();
        return Optional.of(new Outcome(
                newer.text(),
                newer.turns(),
                MergedLog.grown(newer.log(), List.of(), older.log()),
                isOurs ? Moves.none() : moves,
                isOurs ? moves : Moves.none(),
                stands,
                stands,
                more == 0 ? Side.BOTH : isOurs ? Side.OURS : Side.THEIRS,
                new TextDifferences(isOurs ? more : 0, isOurs ? 0 : more, 0, List.of(), List.of())));
    }

    private static boolean begins(EditLog longer, EditLog log) {
        int size = log.edits().size();
        if (!longer.origin().equals(log.origin()) || longer.edits().size() < size) {
            return false;
        }
        for (int i = size - 1; i >= 0; i--) {
            if (!longer.edits().get(i).revision().equals(log.edits().get(i).revision())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing since can have brought back characters that were gone. */
    private static boolean isPlain(EditLog newer, EditLog older) {
        return newer.inForceSince(older.head()).stream()
                .allMatch(edit -> edit.carried().isEmpty() && edit.undoes().isEmpty() && edit.kind() != Kind.REST);
    }

    /** By the edits in force: what was taken back moved nothing. */
    private static Moves since(EditLog newer, EditLog older) {
        return new Moves(newer.inForceSince(older.head()).stream()
                .map(LoggedEdit::change)
                .filter(change -> change.inserted() > 0 || !change.removed().isEmpty())
                .toList());
    }
}

package no.utsagn.ui.mending.file;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.app.correct.Reimport;
import no.utsagn.study.Study;
import no.utsagn.ui.mending.effect.Consequences;

/** What a corrected file would change, as it is shown: the turns with unchanged ones folded, and the figures. */
public final class ReimportModel {

    /** A line of the list. @param folded how many unchanged turns stand there; 0 where it is a turn */
    public record Line(int folded, TurnChange turn) {}

    private final Reimport reimport;
    private final List<TurnChange> changes;
    private final Consequences consequences;

    /** Compares; on a long transcript that is work for a job. */
    public ReimportModel(Reimport reimport, Study before) {
        this.reimport = reimport;
        this.changes = TurnChange.all(before, reimport.planned().after(), reimport.transcript());
        this.consequences = Consequences.of(
                before,
                reimport.effect(),
                before.codings().in(reimport.transcript()).size());
    }

    /** What would be done. */
    public Reimport reimport() {
        return reimport;
    }

    /** What it would do to codings and quotes. */
    public Consequences consequences() {
        return consequences;
    }

    /** How many turns are of a kind. */
    public int count(TurnChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** The turns, those that stay as they are folded together. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int folded = 0;
        for (TurnChange change : changes) {
            if (change.kind() == TurnChange.Kind.SAME) {
                folded++;
            } else {
                fold(lines, folded, change);
                folded = 0;
                lines.add(new Line(0, change));
            }
        }
        if (!changes.isEmpty()) {
            fold(lines, folded, changes.get(changes.size() - 1));
        }
        return List.copyOf(lines);
    }

    private static void fold(List<Line> lines, int folded, TurnChange near) {
        if (folded > 0) {
            lines.add(new Line(folded, near));
        }
    }

    @Override
    public String toString() {
        return "ReimportModel of " + reimport;
    }
}

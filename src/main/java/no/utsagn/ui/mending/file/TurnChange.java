package no.utsagn.ui.mending.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.importing.correction.WordDifference;
import no.utsagn.importing.correction.WordDifference.Fate;
import no.utsagn.importing.correction.WordDifference.Part;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.Voices;

/**
 * What becomes of a turn.
 *
 * @param before who says it now; empty for nobody, or if there is no such turn
 * @param after who says it then
 * @param parts its words; of a turn that stays as it is, none
 */
public record TurnChange(Kind kind, String before, String after, List<Part> parts) {

    /** How it differs. */
    public enum Kind {
        SAME,
        CHANGED,
        NEW,
        GONE
    }

    public TurnChange {
        parts = List.copyOf(parts);
    }

    /** All turns of both, in the order of the corrected text; one that goes stands where it stood. */
    static List<TurnChange> all(Study before, Study after, Id<Transcript> id) {
        Transcript was = before.transcripts().get(id);
        Transcript is = after.transcripts().get(id);
        Map<Id<Turn>, Turn> old = new HashMap<>();
        was.turns().forEach(turn -> old.put(turn.id(), turn));
        Set<Id<Turn>> left = new HashSet<>();
        is.turns().forEach(turn -> left.add(turn.id()));
        List<TurnChange> changes = new ArrayList<>();
        int next = 0;
        for (Turn turn : is.turns()) {
            String by = Voices.name(after, is, turn);
            Turn former = old.get(turn.id());
            if (former == null) {
                changes.add(new TurnChange(Kind.NEW, "", by, part(Fate.COMES, is.words(turn.span()))));
                continue;
            }
            while (!was.turns().get(next).id().equals(turn.id())) {
                next = gone(changes, before, was, next, left);
            }
            next++;
            String words = was.words(former.span());
            String by1 = Voices.name(before, was, former);
            boolean same =
                    words.equals(is.words(turn.span())) && former.speaker().equals(turn.speaker());
            changes.add(
                    same
                            ? new TurnChange(Kind.SAME, by, by, List.of())
                            : new TurnChange(
                                    Kind.CHANGED, by1, by, WordDifference.between(words, is.words(turn.span()))));
        }
        while (next < was.turns().size()) {
            next = gone(changes, before, was, next, left);
        }
        return List.copyOf(changes);
    }

    private static int gone(List<TurnChange> changes, Study before, Transcript was, int at, Set<Id<Turn>> left) {
        Turn turn = was.turns().get(at);
        if (!left.contains(turn.id())) {
            String by = Voices.name(before, was, turn);
            changes.add(new TurnChange(Kind.GONE, by, "", part(Fate.GOES, was.words(turn.span()))));
        }
        return at + 1;
    }

    private static List<Part> part(Fate fate, String words) {
        return List.of(new Part(fate, words));
    }

    /** Whether somebody else says it then. */
    public boolean changesVoice() {
        return kind == Kind.CHANGED && !before.equals(after);
    }

    @Override
    public String toString() {
        return "TurnChange " + kind;
    }
}

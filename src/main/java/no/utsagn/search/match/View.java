package no.utsagn.search.match;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.utsagn.search.condition.Picked;
import no.utsagn.search.condition.StudyConditions;
import no.utsagn.search.index.Documents;
import no.utsagn.search.index.Placed;
import no.utsagn.search.index.Shelf;
import no.utsagn.transcript.Transcript;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * A study as a state of the index shows it. A transcript that stands otherwise in the study than in the index is not
 * shown, so that no place is told that is another by now.
 */
public final class View {

    /** Of so many different conditions it is kept at a time what they pick. */
    private static final int MOST_KEPT = 64;

    private final StudyConditions conditions;
    private final Shelf shelf;
    /** By the numbers of the index. */
    private final Optional<Transcript>[] shown;

    private final boolean whole;
    /** By conditions and the parts of the index: the documents of which they pick something. */
    private final Map<Picked, Map<Documents, FixedBitSet>> picked = new ConcurrentHashMap<>();

    @SuppressWarnings({"unchecked", "rawtypes"})
    public View(StudyConditions conditions, Shelf shelf) {
        this.conditions = conditions;
        this.shelf = shelf;
        shown = new Optional[shelf.size()];
        boolean all = true;
        for (Placed placed : shelf.transcripts()) {
            Optional<Transcript> found =
                    conditions.study().transcripts().find(placed.transcript()).filter(placed::isStateOf);
            shown[placed.number()] = found;
            all &= found.isPresent();
        }
        whole = all;
    }

    /** The documents of the turns of a part of the index of which conditions pick a word, or a part of one. */
    FixedBitSet picked(Picked conditions, Documents documents, LeafReaderContext leaf) {
        if (picked.size() > MOST_KEPT) {
            picked.clear();
        }
        return picked.computeIfAbsent(conditions, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(documents, each -> PickedTurns.of(this, conditions, documents, leaf));
    }

    /** Whether it shows this state of the index. */
    public boolean isOf(Shelf other) {
        return shelf == other;
    }

    /** The conditions that may be asked of the study. */
    public StudyConditions conditions() {
        return conditions;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Whether all that is in the index is shown. */
    boolean isWhole() {
        return whole;
    }

    /** The transcript with a number, if it is shown. */
    Optional<Transcript> transcript(int number) {
        return shown[number];
    }
}

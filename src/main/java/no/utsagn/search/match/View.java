package no.utsagn.search.match;

import java.util.Optional;
import no.utsagn.search.condition.StudyConditions;
import no.utsagn.search.index.Placed;
import no.utsagn.search.index.Shelf;
import no.utsagn.transcript.Transcript;

/**
 * A study as a state of the index shows it. A transcript that stands otherwise in the study than in the index is not
 * shown, so that no place is told that is another by now.
 */
public final class View {

    private final StudyConditions conditions;
    private final Shelf shelf;
    /** By the numbers of the index. */
    private final Optional<Transcript>[] shown;

    private final boolean whole;

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

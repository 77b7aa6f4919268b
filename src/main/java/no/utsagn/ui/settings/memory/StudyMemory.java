package no.utsagn.ui.settings.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a study was left. Ids alone, so that it tells nothing about what is studied; some may be of things that are gone.
 *
 * @param view the name of what was shown, as the window calls it; empty for none
 * @param transcript what was open
 * @param carets where the caret stood in each transcript, UTF-16
 * @param folded codes whose sub-codes were away
 * @param quick the codes with the keys 1 to 9, in their order; fewer where fewer were chosen
 */
public record StudyMemory(
        String view, Optional<UUID> transcript, Map<UUID, Integer> carets, Set<UUID> folded, List<UUID> quick) {

    /** How many keys there are for codes. */
    public static final int MOST_QUICK = 9;

    public StudyMemory {
        carets = Map.copyOf(carets);
        folded = Set.copyOf(folded);
        quick = List.copyOf(quick.size() > MOST_QUICK ? quick.subList(0, MOST_QUICK) : quick);
    }

    /** Of a study that was not opened here before. */
    public static StudyMemory none() {
        return new StudyMemory("", Optional.empty(), Map.of(), Set.of(), List.of());
    }

    /** The same with other codes on the keys. */
    public StudyMemory withQuick(List<UUID> codes) {
        return new StudyMemory(view, transcript, carets, folded, codes);
    }
}

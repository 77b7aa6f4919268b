package no.utsagn.names.find;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Puts together what is one name and was found in two pieces: a person's name and a capitalised word beside it, with only
 * a blank between, that the model passed over ("Kari" and "Tromsvang").
 */
final class Neighbours {

    private Neighbours() {}

    /** @param finds in order, apart from each other, cues aside */
    static List<Found> joined(String text, List<Found> finds) {
        List<Found> joined = new ArrayList<>();
        for (Found next : finds) {
            int last = joined.size() - 1;
            if (last >= 0 && areOne(text, joined.get(last), next)) {
                Found before = joined.get(last);
                joined.set(
                        last,
                        new Found(
                                before.span().hull(next.span()),
                                EntityKind.PERSON,
                                before.source(),
                                Wordings.of(EntityKind.PERSON)));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean areOne(String text, Found before, Found next) {
        int gap = before.span().end();
        boolean beside = next.span().start() == gap + 1 && text.charAt(gap) == ' ';
        boolean endsInGenitive = gap > 0 && text.charAt(gap - 1) == 's';
        return beside
                && isName(before)
                && isName(next)
                && (before.kind() == EntityKind.PERSON || next.kind() == EntityKind.PERSON)
                && (isByRule(before) || isByRule(next))
                && !(endsInGenitive && next.kind() != EntityKind.PERSON);
    }

    private static boolean isByRule(Found found) {
        return found.source() == Source.CAPITAL || found.source() == Source.LIST;
    }

    private static boolean isName(Found found) {
        return found.kind() == EntityKind.PERSON || found.kind() == EntityKind.OTHER;
    }
}

package no.utsagn.keyfile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;

/**
 * What two keys of one study know together. Where both say something of the same thing, ours is said first and theirs is
 * kept beside it; done twice, it is as done once.
 *
 * @param contents ours with what theirs knows of the study
 * @param names entities whose names theirs alone knew
 * @param words replacements whose words theirs alone knew
 * @param people participants whom theirs alone knew
 * @param otherwise participants who are called otherwise in theirs
 */
public record KeyUnion(
        KeyContents contents,
        Set<Id<Entity>> names,
        Set<Id<Replacement>> words,
        Set<Id<Participant>> people,
        Set<Id<Participant>> otherwise) {

    /**
     * Both keys together. What belongs to nothing in the study stays out, as do the names of whoever was taken out of it.
     *
     * @param study as both know it: after a merge, the merged one
     */
    public static KeyUnion of(KeyContents ours, KeyContents theirs, Study study) {
        KeyContents coming = new WhoLeft(study, theirs).outOf(theirs).withoutOrphans(study);
        KeyContents both = new KeyContents(
                united(ours.participants(), coming.participants(), KeyedPerson::and),
                united(ours.entities(), coming.entities(), KeyedEntity::united),
                united(ours.originals(), coming.originals(), (one, other) -> one),
                united(ours.voices(), coming.voices(), (one, other) -> one),
                united(ours.reworded(), coming.reworded(), (one, other) -> one),
                ours.withApart(coming.apart()).apart());
        return new KeyUnion(
                both,
                added(ours.entities(), coming.entities()),
                added(ours.originals(), coming.originals()),
                added(ours.participants(), coming.participants()),
                coming.participants().keySet().stream()
                        .filter(person -> ours.participants().containsKey(person))
                        .filter(person -> !also(both, person).equals(also(ours, person)))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static List<String> also(KeyContents key, Id<Participant> person) {
        return Optional.ofNullable(key.participants().get(person))
                .map(KeyedPerson::also)
                .orElse(List.of());
    }

    private static <K, V> Map<K, V> united(Map<K, V> ours, Map<K, V> theirs, BinaryOperator<V> both) {
        Map<K, V> all = new LinkedHashMap<>(ours);
        theirs.forEach((key, value) -> all.merge(key, value, both));
        return all;
    }

    private static <K, V> Set<K> added(Map<K, V> ours, Map<K, V> theirs) {
        Set<K> more = new LinkedHashSet<>(theirs.keySet());
        more.removeAll(ours.keySet());
        return more;
    }

    /** How much, not what. */
    @Override
    public String toString() {
        return "KeyUnion with " + names.size() + " more names, " + words.size() + " more words";
    }
}

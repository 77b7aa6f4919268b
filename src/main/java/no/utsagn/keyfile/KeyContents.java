package no.utsagn.keyfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * All that a key holds, as a value: what replacing took out of the study, and who the participants are.
 *
 * @param participants who is behind each label
 * @param entities what each entity is called
 * @param originals the words that each replacement took the place of, exactly as they stood
 * @param voices how a file named each voice
 * @param reworded what researchers had written in titles, memos and the like, by the place it stood in: a path whose
 *     parts are divided by "/", with the id of the thing it belongs to as second part
 * @param apart entities of one name that somebody has said are two
 */
public record KeyContents(
        Map<Id<Participant>, KeyedPerson> participants,
        Map<Id<Entity>, KeyedEntity> entities,
        Map<Id<Replacement>, String> originals,
        Map<Id<Speaker>, String> voices,
        Map<String, String> reworded,
        Set<TwoOfOneName> apart) {

    /** What a key holds in which nobody was asked whether two of one name are one. */
    public KeyContents(
            Map<Id<Participant>, KeyedPerson> participants,
            Map<Id<Entity>, KeyedEntity> entities,
            Map<Id<Replacement>, String> originals,
            Map<Id<Speaker>, String> voices,
            Map<String, String> reworded) {
        this(participants, entities, originals, voices, reworded, Set.of());
    }

    public KeyContents {
        participants = ordered(participants);
        entities = ordered(entities);
        originals = ordered(originals);
        voices = ordered(voices);
        reworded = ordered(reworded);
        apart = Collections.unmodifiableSet(new LinkedHashSet<>(apart));
    }

    /** What a new key holds. */
    public static KeyContents none() {
        return new KeyContents(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    public KeyContents with(Id<Participant> participant, KeyedPerson person) {
        return new KeyContents(and(participants, participant, person), entities, originals, voices, reworded, apart);
    }

    public KeyContents with(Id<Entity> entity, KeyedEntity named) {
        return new KeyContents(participants, and(entities, entity, named), originals, voices, reworded, apart);
    }

    /** The same with the words that more replacements took the place of. */
    public KeyContents withOriginals(Map<Id<Replacement>, String> more) {
        return new KeyContents(participants, entities, all(originals, more), voices, reworded, apart);
    }

    /** The same with the names of more voices. */
    public KeyContents withVoices(Map<Id<Speaker>, String> more) {
        return new KeyContents(participants, entities, originals, all(voices, more), reworded, apart);
    }

    /** The same with more that was reworded; what a place held first is kept. */
    public KeyContents withReworded(Map<String, String> more) {
        return new KeyContents(participants, entities, originals, voices, all(more, reworded), apart);
    }

    /** The same, knowing of more entities of one name that they are two. */
    public KeyContents withApart(Set<TwoOfOneName> more) {
        Set<TwoOfOneName> all = new LinkedHashSet<>(apart);
        all.addAll(more);
        return new KeyContents(participants, entities, originals, voices, reworded, all);
    }

    /** The same without the words of a replacement, which are back in the text. */
    public KeyContents withoutOriginal(Id<Replacement> restored) {
        Map<Id<Replacement>, String> left = new LinkedHashMap<>(originals);
        left.remove(restored);
        return new KeyContents(participants, entities, left, voices, reworded, apart);
    }

    /**
     * The same without what would tell who somebody is who left the study.
     *
     * @param named entities whose names go
     * @param replacements whose words go
     * @param speakers whose names in files go
     */
    public KeyContents without(Set<Id<Entity>> named, Set<Id<Replacement>> replacements, Set<Id<Speaker>> speakers) {
        return new KeyContents(
                participants,
                left(entities, named),
                left(originals, replacements),
                left(voices, speakers),
                reworded,
                apart);
    }

    private static <K, V> Map<K, V> left(Map<K, V> map, Set<K> gone) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.keySet().removeAll(gone);
        return copy;
    }

    /**
     * The same without entries for things that the study does not hold: left by a save of the key that the save of the
     * study never followed, or by a removal.
     */
    public KeyContents withoutOrphans(Study study) {
        return new Orphans(study).outOf(this);
    }

    /** In how many places of a study the words that stood there are not in this key. */
    public int missing(Study study) {
        return (int) study.transcripts().stream()
                .flatMap(transcript -> transcript.replacements().stream())
                .filter(replacement -> !originals.containsKey(replacement.id()))
                .count();
    }

    /**
     * Every name, form and stretch of words that must not be printed, each once, for comparing. How files named their
     * voices and what was reworded is not among them: a voice may be named "I", and names in titles are forms of
     * entities.
     */
    public List<String> allOriginals() {
        Set<String> words = new LinkedHashSet<>();
        participants.values().forEach(p -> Stream.concat(Stream.of(p.name(), p.contact()), p.also().stream())
                .forEach(words::add));
        entities.values().forEach(e -> Stream.concat(Stream.of(e.name()), e.forms().stream())
                .forEach(words::add));
        words.addAll(originals.values());
        return words.stream().filter(word -> !word.isBlank()).toList();
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    private static <K, V> Map<K, V> and(Map<K, V> map, K key, V value) {
        return all(map, Map.of(key, value));
    }

    private static <K, V> Map<K, V> all(Map<K, V> map, Map<K, V> more) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.putAll(more);
        return copy;
    }

    @Override
    public String toString() {
        return "KeyContents of " + participants.size() + " participants, " + entities.size() + " entities, "
                + originals.size() + " originals, " + voices.size() + " voices, " + reworded.size() + " reworded";
    }
}

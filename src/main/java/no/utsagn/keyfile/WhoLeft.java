package no.utsagn.keyfile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.turn.Speaker;

/**
 * Keeps those who were taken out of a study for good out of what comes from another key. What stands for their names in
 * the texts does not tell any more whose it is; the other key, which still knows them as participants, does.
 */
final class WhoLeft {

    private final Study study;
    private final Set<String> names;

    WhoLeft(Study study, KeyContents other) {
        this.study = study;
        Set<Id<Participant>> gone = study.tombstones().stream()
                .filter(stone -> stone.kind() == Tombstone.Kind.PARTICIPANT && stone.forGood())
                .map(stone -> new Id<Participant>(stone.id()))
                .collect(Collectors.toSet());
        names = other.participants().entrySet().stream()
                .filter(entry -> gone.contains(entry.getKey()))
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.getValue().name(), entry.getValue().contact()),
                        entry.getValue().also().stream()))
                .filter(name -> !name.isBlank())
                .map(WhoLeft::plain)
                .collect(Collectors.toSet());
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** What another key knows, without them. */
    KeyContents outOf(KeyContents other) {
        if (names.isEmpty()) {
            return other;
        }
        Set<Id<Entity>> entities = keys(other.entities(), this::names);
        Set<Id<Replacement>> words = keys(other.originals(), this::tells);
        Set<Id<Speaker>> voices = keys(other.voices(), this::tells);
        for (Transcript transcript : study.transcripts()) {
            transcript.replacements().stream()
                    .filter(replacement -> entities.contains(replacement.entity()))
                    .forEach(replacement -> words.add(replacement.id()));
            transcript.speakers().stream()
                    .filter(speaker -> speaker.participant().isEmpty())
                    .forEach(speaker -> voices.add(speaker.id()));
        }
        Map<String, String> reworded = new LinkedHashMap<>(other.reworded());
        reworded.values().removeIf(this::tells);
        KeyContents left = other.without(entities, words, voices);
        return new KeyContents(
                left.participants(), left.entities(), left.originals(), left.voices(), reworded, left.apart());
    }

    private boolean names(KeyedEntity entity) {
        return Stream.concat(Stream.of(entity.name()), entity.forms().stream())
                .map(WhoLeft::plain)
                .anyMatch(names::contains);
    }

    private boolean tells(String words) {
        String said = plain(words);
        return names.stream().anyMatch(said::contains);
    }

    private static <K, V> Set<K> keys(Map<K, V> map, Predicate<V> wanted) {
        return map.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }
}

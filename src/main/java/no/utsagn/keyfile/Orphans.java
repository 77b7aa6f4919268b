package no.utsagn.keyfile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Speaker;

/** Takes out of a key what belongs to nothing in a study. */
final class Orphans {

    private final Study study;
    private final Set<Id<Replacement>> replacements = new HashSet<>();
    private final Set<Id<Speaker>> speakers = new HashSet<>();
    private final Set<UUID> places = new HashSet<>();

    Orphans(Study study) {
        this.study = study;
        for (Transcript transcript : study.transcripts()) {
            transcript.replacements().forEach(r -> replacements.add(r.id()));
            speakers.addAll(transcript.speakers().ids());
        }
        places.add(study.id().value());
        addAll(study.transcripts().ids());
        addAll(study.people().participants().ids());
        addAll(study.people().sites().ids());
        addAll(study.people().cases().ids());
        addAll(study.codebook().codes().ids());
        addAll(study.codebook().groups().ids());
        addAll(study.memos().ids());
        addAll(study.searches().saved().ids());
        addAll(study.chapters().ids());
        addAll(study.printed().ids());
    }

    private <T> void addAll(Set<Id<T>> ids) {
        ids.forEach(id -> places.add(id.value()));
    }

    KeyContents outOf(KeyContents contents) {
        return new KeyContents(
                kept(contents.participants(), study.people().participants()::has),
                kept(contents.entities(), study.entities()::has),
                kept(contents.originals(), replacements::contains),
                kept(contents.voices(), speakers::contains),
                kept(contents.reworded(), this::holdsPlace),
                contents.apart().stream()
                        .filter(two -> study.entities().has(two.one())
                                && study.entities().has(two.other()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private boolean holdsPlace(String path) {
        return places.stream().anyMatch(id -> path.contains("/" + id));
    }

    private static <K, V> Map<K, V> kept(Map<K, V> map, Predicate<K> held) {
        Map<K, V> left = new LinkedHashMap<>(map);
        left.keySet().removeIf(held.negate());
        return left;
    }
}

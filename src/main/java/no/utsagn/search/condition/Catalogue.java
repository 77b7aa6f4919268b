package no.utsagn.search.condition;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.codebook.Coder;
import no.utsagn.search.query.Field;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Speaker;

/** All names in a study that a condition could mean. */
final class Catalogue {

    private final Study study;

    Catalogue(Study study) {
        this.study = study;
    }

    /** The names that attributes go by. */
    Set<String> attributes() {
        return kept(Stream.concat(
                study.transcripts().stream().flatMap(t -> t.fields().attributes().values().keySet().stream()),
                study.people().participants().stream().flatMap(p -> p.attributes().values().keySet().stream())));
    }

    /** The names that a value of a condition may be; none for conditions on words. */
    Set<String> values(Field field) {
        People people = study.people();
        return kept(
                switch (field.kind()) {
                    case ROLE -> people.roles().stream().flatMap(Voices::names);
                    case SPEAKER -> speakers();
                    case ROUND ->
                        Stream.concat(
                                        study.transcripts().stream().flatMap(t -> t.fields().round().stream()),
                                        people.participants().stream().flatMap(p -> p.fields().round().stream()))
                                .map(Round::name);
                    case SITE -> people.sites().stream().flatMap(Voices::names);
                    case TRANSCRIPT -> study.transcripts().stream().map(Transcript::title);
                    case CODE, CODE_ALONE -> codes();
                    case CODER -> study.coders().stream().map(Coder::name);
                    case ATTRIBUTE -> attribute(Value.key(field.name()));
                    case MEMO, REPLACED -> Stream.empty();
                });
    }

    /** What stands first when names are proposed: how roles and sites are mostly called. */
    Set<String> proposed(Field field) {
        return switch (field.kind()) {
            case ROLE -> kept(study.people().roles().stream().map(Role::singular));
            case SITE -> kept(study.people().sites().stream().map(Site::name));
            default -> values(field);
        };
    }

    private Stream<String> speakers() {
        People people = study.people();
        Stream<String> labels =
                people.participants().stream().map(Participant::id).map(people::label);
        Stream<String> names = people.participants().stream().flatMap(p -> p.name().stream());
        Stream<String> written = study.transcripts().stream()
                .flatMap(t -> t.speakers().stream())
                .map(Speaker::written)
                .filter(name -> !name.isBlank());
        return Stream.of(labels, names, written).flatMap(all -> all);
    }

    /** Names that several codes have are told by their paths too. */
    private Stream<String> codes() {
        return study.codebook().codes().stream()
                .flatMap(code ->
                        Stream.of(code.name(), study.codebook().path(code.id()).written()));
    }

    /** Whether some code is meant. */
    boolean hasCode(Field field) {
        return !new CodeNames(study.codebook()).named(field).isEmpty();
    }

    private Stream<String> attribute(String key) {
        return Stream.concat(
                        study.transcripts().stream().map(t -> t.fields().attributes()),
                        study.people().participants().stream().map(Participant::attributes))
                .flatMap(attributes -> attributes.values().entrySet().stream())
                .filter(entry -> Value.key(entry.getKey()).equals(key))
                .map(Map.Entry::getValue);
    }

    private static Set<String> kept(Stream<String> names) {
        Set<String> kept = new LinkedHashSet<>();
        names.forEach(kept::add);
        return kept;
    }
}

package no.utsagn.search.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.search.query.Field;
import no.utsagn.study.People;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/** What is known of those who speak, by the names that a query may call it. */
final class Voices {

    private final People people;

    Voices(People people) {
        this.people = people;
    }

    /** The turns of a transcript of whose speakers a condition is true. */
    List<Span> turns(Transcript transcript, Field field, Value value) {
        Map<Optional<Id<Speaker>>, Boolean> known = new HashMap<>();
        List<Span> turns = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            if (known.computeIfAbsent(
                    turn.speaker(), id -> names(transcript, id, field).anyMatch(value::fits))) {
                turns.add(turn.span());
            }
        }
        return turns;
    }

    /** The turns of a transcript that some people speak. */
    List<Span> turns(Transcript transcript, Set<Id<Participant>> some) {
        return transcript.turns().stream()
                .filter(turn -> who(transcript, turn.speaker())
                        .filter(p -> some.contains(p.id()))
                        .isPresent())
                .map(Turn::span)
                .toList();
    }

    /** What a speaker of a transcript has for a kind of condition; nothing where nobody knows. */
    Stream<String> names(Transcript transcript, Optional<Id<Speaker>> speaker, Field field) {
        Optional<Participant> who = who(transcript, speaker);
        return switch (field.kind()) {
            case ROLE -> who.map(p -> people.roles().get(p.role())).stream().flatMap(Voices::names);
            case SPEAKER -> speakers(transcript, speaker, who);
            case ROUND ->
                transcript.fields().round().or(() -> who.flatMap(p -> p.fields().round())).map(Round::name).stream();
            case SITE ->
                who
                        .flatMap(Participant::site)
                        .or(() -> transcript.fields().site())
                        .flatMap(people.sites()::find)
                        .stream()
                        .flatMap(Voices::names);
            case ATTRIBUTE -> {
                String name = Value.key(field.name());
                yield who
                        .flatMap(p -> value(p.attributes(), name))
                        .or(() -> value(transcript.fields().attributes(), name))
                        .stream();
            }
            case TRANSCRIPT -> Stream.of(transcript.title());
            default -> Stream.empty();
        };
    }

    private Optional<Participant> who(Transcript transcript, Optional<Id<Speaker>> speaker) {
        return speaker.flatMap(transcript.speakers()::find)
                .flatMap(Speaker::participant)
                .flatMap(people.participants()::find);
    }

    private Stream<String> speakers(Transcript transcript, Optional<Id<Speaker>> speaker, Optional<Participant> who) {
        Stream<String> written = speaker.flatMap(transcript.speakers()::find).map(Speaker::written).stream()
                .filter(name -> !name.isBlank());
        return Stream.concat(
                written, who.stream().flatMap(p -> Stream.concat(Stream.of(people.label(p.id())), p.name().stream())));
    }

    static Stream<String> names(Role role) {
        return Stream.concat(Stream.of(role.singular(), role.plural(), role.english()), role.synonyms().stream())
                .filter(name -> !name.isBlank());
    }

    static Stream<String> names(Site site) {
        return Stream.concat(Stream.of(site.name()), site.letter().stream());
    }

    private static Optional<String> value(Attributes attributes, String key) {
        return attributes.values().entrySet().stream()
                .filter(entry -> Value.key(entry.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

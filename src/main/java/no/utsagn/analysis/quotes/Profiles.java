package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.analysis.quotes.Facet.Kind;
import no.utsagn.base.Id;
import no.utsagn.coding.Case;
import no.utsagn.study.People;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.TranscriptFields;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.turn.Speaker;

/**
 * The voices of one transcript and what is known of each there, by facet. The round is the transcript's, or else the
 * one in which the person joined; site and attributes are the person's, or else the transcript's.
 */
final class Profiles {

    private final List<Voice> voices = new ArrayList<>();
    private final List<Map<Facet, Set<String>>> traits = new ArrayList<>();

    Profiles(Transcript transcript, People people, List<Optional<Id<Speaker>>> speakers) {
        for (Optional<Id<Speaker>> speaker : speakers) {
            Optional<Participant> person = speaker.flatMap(transcript.speakers()::find)
                    .flatMap(Speaker::participant)
                    .flatMap(people.participants()::find);
            boolean informant =
                    person.map(p -> people.roles().get(p.role()).informant()).orElse(true);
            voices.add(new Voice(speaker, person.map(Participant::id), informant));
            traits.add(traits(transcript, people, person));
        }
    }

    private static Map<Facet, Set<String>> traits(Transcript transcript, People people, Optional<Participant> person) {
        TranscriptFields fields = transcript.fields();
        Map<Facet, Set<String>> known = new HashMap<>();
        known.put(Facet.of(Kind.TRANSCRIPT), Set.of(transcript.id().toString()));
        person.ifPresent(p -> {
            known.put(Facet.of(Kind.ROLE), Set.of(p.role().toString()));
            known.put(Facet.of(Kind.PERSON), Set.of(p.id().toString()));
            known.put(Facet.of(Kind.CASE), cases(people, p.id()));
        });
        fields.round()
                .or(() -> person.flatMap(p -> p.fields().round()))
                .map(Round::name)
                .ifPresent(round -> known.put(Facet.of(Kind.ROUND), Set.of(round)));
        person.flatMap(Participant::site)
                .or(fields::site)
                .ifPresent(site -> known.put(Facet.of(Kind.SITE), Set.of(site.toString())));
        fields.attributes().values().forEach((name, value) -> known.put(Facet.attribute(name), Set.of(value)));
        person.ifPresent(
                p -> p.attributes().values().forEach((name, value) -> known.put(Facet.attribute(name), Set.of(value))));
        return known;
    }

    private static Set<String> cases(People people, Id<Participant> person) {
        Set<String> cases = new HashSet<>();
        for (Case one : people.cases()) {
            if (one.participants().contains(person)) {
                cases.add(one.id().toString());
            }
        }
        return cases;
    }

    int size() {
        return voices.size();
    }

    Voice voice(int number) {
        return voices.get(number);
    }

    /** What is known of a voice. */
    Map<Facet, Set<String>> traits(int number) {
        return traits.get(number);
    }
}

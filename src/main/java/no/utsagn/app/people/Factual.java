package no.utsagn.app.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.transcripts.FoundSite;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.base.Stamp;
import no.utsagn.coding.Case;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;

/** Makes changes in what is said of people, one after another. Sites and cases that there were none of are made. */
final class Factual {

    private People people;
    private final Stamp stamp;

    Factual(People people, Stamp stamp) {
        this.people = people;
        this.stamp = stamp;
    }

    /** @throws no.utsagn.base.ProblemException if a role is unknown or taken away, or a value is too long */
    People changed(List<FactChange> changes) {
        changes.forEach(this::change);
        return people;
    }

    private void change(FactChange change) {
        Optional<String> value = change.value().flatMap(Wording::value);
        Participant person = people.participants().find(change.who()).orElseThrow(() -> Problem.of("people.gone")
                .exception());
        switch (change.fact().kind()) {
            case ROLE -> role(person, value);
            case SITE -> site(person, value);
            case ROUND -> say(person, rounded(person.fields(), value.map(Round::new)));
            case CASES -> cases(person.id(), value);
            case ATTRIBUTE ->
                say(person, attribute(person.fields(), change.fact().attribute(), value));
        }
    }

    private void say(Participant person, ParticipantFields fields) {
        if (!fields.equals(person.fields())) {
            people = people.with(person.with(fields, stamp));
        }
    }

    private void role(Participant person, Optional<String> word) {
        String called = word.orElseThrow(() -> Problem.of("people.no-role").exception());
        Role role = people.roleCalled(called)
                .orElseThrow(() -> Problem.of("people.unknown-role", called).exception());
        if (!role.id().equals(person.role())) {
            ParticipantFields fields = person.fields().withRole(role.id());
            say(person, fields.with(kept(person.draw(), role)));
        }
    }

    /** A number or letter that somebody of the new role has is drawn anew. */
    private Draw kept(Draw drawn, Role role) {
        List<Draw> taken = people.participants().stream()
                .filter(other -> other.role().equals(role.id()))
                .map(Participant::draw)
                .toList();
        return new Draw(
                drawn.number()
                        .filter(n -> taken.stream().noneMatch(t -> t.number().equals(Optional.of(n)))),
                drawn.letter()
                        .filter(l -> taken.stream().noneMatch(t -> t.letter().equals(Optional.of(l)))));
    }

    private void site(Participant person, Optional<String> name) {
        ParticipantFields was = person.fields();
        Optional<FoundSite> site = name.map(called -> FoundSite.called(called, people));
        site.ifPresent(found -> people = found.people());
        say(
                person,
                new ParticipantFields(
                        was.role(), was.name(), site.map(FoundSite::id), was.round(), was.attributes(), was.draw()));
    }

    private static ParticipantFields rounded(ParticipantFields was, Optional<Round> round) {
        return new ParticipantFields(was.role(), was.name(), was.site(), round, was.attributes(), was.draw());
    }

    private static ParticipantFields attribute(ParticipantFields was, String name, Optional<String> value) {
        return was.with(
                value.map(said -> was.attributes().with(name, said)).orElseGet(() -> without(was.attributes(), name)));
    }

    /** The attributes but for one. */
    static Attributes without(Attributes attributes, String name) {
        Attributes left = Attributes.none();
        for (String other : attributes.values().keySet()) {
            left = other.equals(name)
                    ? left
                    : left.with(other, attributes.values().get(other));
        }
        return left;
    }

    private void cases(Id<Participant> who, Optional<String> names) {
        List<String> wanted = new ArrayList<>(names.stream()
                .flatMap(all -> Arrays.stream(all.split(";", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
        Set<String> keys = new HashSet<>(wanted.stream().map(Factual::key).toList());
        people = people.withCases(people.cases()
                .mapped(group -> keys.contains(key(group.name()))
                        ? Cases.with(group, Set.of(who))
                        : Cases.without(group, Set.of(who))));
        wanted.removeIf(name ->
                people.cases().stream().anyMatch(group -> key(group.name()).equals(key(name))));
        for (String name : wanted) {
            if (people.cases().stream().noneMatch(group -> key(group.name()).equals(key(name)))) {
                people = people.with(new Case(Id.random(), name, Set.of(who)));
            }
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

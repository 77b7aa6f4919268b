package no.utsagn.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.bench.generate.speech.Cast;
import no.utsagn.bench.generate.speech.Dice;
import no.utsagn.bench.generate.speech.Variety;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Attributes;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.ParticipantFields;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;

/**
 * Everyone in a generated study.
 *
 * @param informants one for each interview but for those who come back in a later round
 * @param askers those who interview
 */
record Company(People people, List<Person> informants, List<Person> askers) {

    private static final int SITES = 8;
    private static final int ASKERS = 3;
    private static final int ROUNDS = 3;
    private static final List<String> ROLES = List.of("kandidat", "kandidat", "jobbspesialist", "arbeidsgiver");
    private static final List<String> TRADES =
            List.of("butikk", "bygg", "industri", "kommune", "helse", "servering", "transport");
    private static final List<String> AGES = List.of("18–29", "30–39", "40–49", "50–67");

    /** Someone and how they speak. */
    record Person(Participant participant, Variety variety) {
        String name() {
            return participant.name().orElse("").replaceFirst(" .*", "");
        }
    }

    static Company of(People start, int interviews, Cast.Names names, Stamp stamp, Dice dice) {
        People people = start;
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < SITES; i++) {
            Site site = new Site(dice.id(), "kontor", "NAV " + names.family(dice), Optional.empty());
            sites.add(site);
            people = people.with(site);
        }
        List<Participant> all = new ArrayList<>(start.participants().all());
        List<Person> informants = new ArrayList<>();
        for (int i = 0; i < Math.max(1, interviews * 4 / 5); i++) {
            ParticipantFields fields = ParticipantFields.of(role(start, dice.of(ROLES)))
                    .withSite(dice.of(sites).id())
                    .withRound(round(dice.below(ROUNDS)))
                    .with(Attributes.none().with("alder", dice.of(AGES)).with("bransje", dice.of(TRADES)));
            informants.add(person(fields, i + 1, names, stamp, dice));
        }
        List<Person> askers = new ArrayList<>();
        for (int i = 0; i < ASKERS; i++) {
            askers.add(person(ParticipantFields.of(role(start, "intervjuer")), i + 1, names, stamp, dice));
        }
        informants.forEach(person -> all.add(person.participant()));
        askers.forEach(person -> all.add(person.participant()));
        return new Company(people.withParticipants(Items.of(all, Participant::id)), informants, askers);
    }

    static Round round(int number) {
        return new Round(String.valueOf(number + 1));
    }

    private static Person person(ParticipantFields fields, int number, Cast.Names names, Stamp stamp, Dice dice) {
        ParticipantFields known = fields.withName(names.given(dice) + " " + names.family(dice))
                .with(Draw.none().withNumber(number));
        return new Person(new Participant(dice.id(), History.start(known, stamp)), Variety.of(dice));
    }

    private static Id<Role> role(People people, String called) {
        return people.roleCalled(called)
                .or(() -> people.roles().stream().findFirst())
                .orElseThrow()
                .id();
    }

    @Override
    public String toString() {
        return "company of " + people.participants().size();
    }
}

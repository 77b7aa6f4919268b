package no.utsagn.names.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Lots;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;

/** Lets everybody draw what their role's label needs and who has not drawn it yet. */
public final class Draws {

    private final Map<Id<Participant>, Draw> known;
    private final Stamp stamp;
    private final Random random;

    /** @param known what people have drawn by a key whose study was never saved: they keep it */
    public Draws(Map<Id<Participant>, Draw> known, Stamp stamp, Random random) {
        this.known = known;
        this.stamp = stamp;
        this.random = random;
    }

    /** The people with all that their labels need. */
    public People drawn(People people) {
        People drawn = people;
        for (Role role : people.roles()) {
            drawn = switch (role.labels().kind()) {
                case NUMBER -> numbers(drawn, role);
                case LETTER -> letters(drawn, role);
                case SITE_LETTER -> siteLetters(drawn, role);
                case ROLE_ONLY, ROLE_AND_ATTRIBUTES -> drawn;
            };
        }
        return drawn;
    }

    private People numbers(People people, Role role) {
        return give(
                people,
                role,
                Draw::number,
                (taken, count) -> Lots.numbers(taken, count, random),
                (participant, number) -> participant.draw().withNumber(number));
    }

    private People letters(People people, Role role) {
        return give(
                people,
                role,
                Draw::letter,
                (taken, count) -> Lots.letters(taken, role.labels().lettersLeftOut(), count, random),
                (participant, letter) -> participant.draw().withLetter(letter));
    }

    private <L> People give(
            People people,
            Role role,
            Function<Draw, Optional<L>> lot,
            Drawing<L> drawing,
            BiFunction<Participant, L, Draw> with) {
        List<Participant> all = people.participants().stream()
                .filter(p -> p.role().equals(role.id()))
                .toList();
        Set<L> taken =
                all.stream().flatMap(p -> lot.apply(p.draw()).stream()).collect(Collectors.toCollection(HashSet::new));
        Map<Participant, L> given = new LinkedHashMap<>();
        for (Participant without : lacking(all, lot)) {
            lot.apply(known.getOrDefault(without.id(), Draw.none()))
                    .filter(taken::add)
                    .ifPresent(kept -> given.put(without, kept));
        }
        List<Participant> rest =
                lacking(all, lot).stream().filter(p -> !given.containsKey(p)).toList();
        Iterator<L> lots = drawing.draw(taken, rest.size()).iterator();
        rest.forEach(p -> given.put(p, lots.next()));
        People after = people;
        for (Map.Entry<Participant, L> one : given.entrySet()) {
            Participant p = one.getKey();
            after = after.with(p.with(p.fields().with(with.apply(p, one.getValue())), stamp));
        }
        return after;
    }

    private interface Drawing<L> {
        List<L> draw(Set<L> taken, int count);
    }

    private static <L> List<Participant> lacking(Collection<Participant> all, Function<Draw, Optional<L>> lot) {
        return all.stream().filter(p -> lot.apply(p.draw()).isEmpty()).toList();
    }

    private People siteLetters(People people, Role role) {
        LabelScheme scheme = role.labels();
        List<Site> without = people.participants().stream()
                .filter(p -> p.role().equals(role.id()))
                .flatMap(p -> p.site().flatMap(people.sites()::find).stream())
                .distinct()
                .filter(site -> site.letter().isEmpty())
                .toList();
        Set<String> taken =
                people.sites().stream().flatMap(site -> site.letter().stream()).collect(Collectors.toSet());
        Iterator<String> letters = Lots.letters(taken, scheme.lettersLeftOut(), without.size(), random)
                .iterator();
        People after = people;
        for (Site site : without) {
            after = after.with(site.withLetter(letters.next()));
        }
        return after;
    }
}

package no.utsagn.merge.study;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.study.Change;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.LabelScheme;
import no.utsagn.transcript.people.Lots;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;

/**
 * Lets people draw anew where both copies drew the same number or letter. Who was printed before keeps it, else who is
 * longer in the study. The new lot follows from the ids, so that each copy draws the same.
 */
final class LabelMerge {

    private final Copies copies;
    private final Deciding deciding;
    private final Texts texts;
    private final Map<UUID, Set<Change>> changes = new HashMap<>();

    LabelMerge(Copies copies, Deciding deciding, Texts texts) {
        this.copies = copies;
        this.deciding = deciding;
        this.texts = texts;
    }

    People drawn(People people, Items<PrintedBefore> printed) {
        Set<Id<Participant>> before = speakingIn(printed);
        People drawn = people;
        for (Role role : people.roles()) {
            drawn = redrawn(drawn, role, before);
        }
        drawn = new People(drawn.roles(), sites(drawn.sites()), drawn.participants(), drawn.cases());
        tell(people, drawn);
        return drawn;
    }

    private Set<Id<Participant>> speakingIn(Items<PrintedBefore> printed) {
        Set<Id<Participant>> people = new HashSet<>();
        for (PrintedBefore entry : printed) {
            texts.merged().find(entry.transcript()).ifPresent(transcript -> {
                for (Turn turn : transcript.turnsIn(entry.span())) {
                    transcript.speakerOf(turn).flatMap(Speaker::participant).ifPresent(people::add);
                }
            });
        }
        return people;
    }

    private static People redrawn(People people, Role role, Set<Id<Participant>> printed) {
        List<Participant> all = people.participants().stream()
                .filter(p -> p.role().equals(role.id()))
                .sorted(Comparator.<Participant, Boolean>comparing(p -> !printed.contains(p.id()))
                        .thenComparing(p -> p.history().first().stamp().at())
                        .thenComparing(Participant::id))
                .toList();
        People drawn = again(
                people,
                all,
                Draw::number,
                (draw, taken, random) ->
                        draw.withNumber(Lots.numbers(taken, 1, random).get(0)));
        return again(
                drawn,
                all,
                Draw::letter,
                (draw, taken, random) ->
                        draw.withLetter(Lots.letters(taken, role.labels().lettersLeftOut(), 1, random)
                                .get(0)));
    }

    @FunctionalInterface
    private interface Lot<L> {
        Draw drawn(Draw draw, Set<L> taken, Random random);
    }

    private static <L> People again(
            People people, List<Participant> all, Function<Draw, Optional<L>> lot, Lot<L> anew) {
        Set<L> taken = all.stream().flatMap(p -> lot.apply(p.draw()).stream()).collect(Collectors.toSet());
        Set<L> given = new HashSet<>();
        People drawn = people;
        for (Participant first : all) {
            Participant participant = drawn.participants().get(first.id());
            Optional<L> mine = lot.apply(participant.draw());
            if (mine.isPresent() && !given.add(mine.get())) {
                Draw draw = anew.drawn(participant.draw(), taken, random(participant.id()));
                lot.apply(draw).ifPresent(taken::add);
                drawn = drawn.with(new Participant(
                        participant.id(),
                        participant.history().thenOfItself(participant.fields().with(draw))));
            }
        }
        return drawn;
    }

    private static Random random(Id<?> of) {
        return new Random(of.value().getMostSignificantBits() ^ of.value().getLeastSignificantBits());
    }

    /** That sites got other letters: what a copy must know in which they still have the former. */
    Map<UUID, Set<Change>> changes() {
        return changes;
    }

    private Items<Site> sites(Items<Site> sites) {
        List<Site> all = sites.stream().sorted(Comparator.comparing(Site::id)).toList();
        Set<String> taken = all.stream().flatMap(s -> s.letter().stream()).collect(Collectors.toSet());
        Set<String> given = new HashSet<>();
        Items<Site> drawn = sites;
        for (Site site : all) {
            if (site.letter().isPresent() && !given.add(site.letter().get())) {
                String letter = Lots.letters(
                                taken,
                                LabelScheme.of(LabelScheme.Kind.SITE_LETTER).lettersLeftOut(),
                                1,
                                random(site.id()))
                        .get(0);
                taken.add(letter);
                drawn = drawn.with(site.id(), site.withLetter(letter));
                changes.put(site.id().value(), Set.of(change(site, letter)));
            }
        }
        return drawn;
    }

    /** The same in each copy, and older than whatever anybody does to the site. */
    private Change change(Site site, String letter) {
        String name = "letter " + site.id() + " " + letter;
        return new Change(
                new RevisionId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                new Stamp(copies.ours().id().value(), copies.ours().facts().created()));
    }

    /** All whose label is no longer what it was in a copy, as somebody drew anew. */
    private void tell(People before, People after) {
        List<Participant> changed = new ArrayList<>(after.participants().all());
        changed.removeIf(p -> before.label(p.id()).equals(after.label(p.id())));
        for (Participant participant : changed) {
            String label = after.label(participant.id());
            FieldDifference field = new FieldDifference(
                    Question.of(participant.id().value(), Field.LABEL),
                    Optional.empty(),
                    label(copies.ours(), participant.id()),
                    label(copies.theirs(), participant.id()),
                    Side.BOTH,
                    false,
                    label,
                    Optional.empty());
            deciding.tell(new Difference(
                    Kind.PARTICIPANT,
                    participant.id().value(),
                    What.RELABELLED,
                    Side.BOTH,
                    label,
                    "",
                    Optional.empty(),
                    1,
                    List.of(field)));
        }
    }

    private static String label(Study study, Id<Participant> id) {
        return study.people().participants().has(id) ? study.people().label(id) : "";
    }
}

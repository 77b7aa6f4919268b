package no.utsagn.app.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import no.utsagn.names.find.Found;
import no.utsagn.names.find.Source;
import no.utsagn.names.find.TextFinder;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.Place;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Rendering;
import no.utsagn.transcript.people.Draw;
import no.utsagn.transcript.people.Participant;

/** Whatever is decided of names, in whatever order: undone it is as it was, and done again as it became. */
class UndoDecisionsPropertyTest {

    private static final List<String> WORDS =
            List.of("Turid", "Turids", "Gullet", "Turid Moen", "Melbu", "kom", "og", "gikk", "til", "Marte");
    private static final EntityKind[] KINDS = {EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION};
    private static final int ACTS = 8;

    private static final TextFinder FINDER = (text, turns) -> {
        List<Found> found = new ArrayList<>();
        for (String name : List.of("Turid", "Gullet", "Melbu")) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                EntityKind kind = name.equals("Melbu") ? EntityKind.PLACE : EntityKind.PERSON;
                found.add(new Found(new Span(at, at + name.length()), kind, Source.MODEL, "[navn]"));
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    };

    /** What a study and its list are, as far as names go. */
    private record State(Set<Entity> entities, Set<Pin> pins, List<Draw> draws, List<Item> rows) {}

    private static String said(Random random) {
        StringBuilder said = new StringBuilder("?: ");
        for (int i = 0; i < 12; i++) {
            said.append(WORDS.get(random.nextInt(WORDS.size()))).append(i % 4 == 3 ? ". " : " ");
        }
        return said.toString().strip();
    }

    @Property(tries = 20)
    void everyActIsUndoneAndDoneAgain(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("names");
        Study built = new StudyBuilder()
                .person("Marte", "kandidat")
                .transcript("1", said(random), said(random))
                .transcript("2", said(random))
                .build();
        try (OpenStudy open = OpenStudy.create(folder.resolve("s.utsagn"), "P", "IH", Clock.systemUTC())) {
            open.apply(EditKind.TRANSCRIPTS_IMPORTED, List.of(), s -> s.with(built.people())
                    .withTranscripts(built.transcripts()));
            ReviewFinds finds = ReviewFinds.none().updated(open.now(), FINDER, Progress.none(), each -> {});
            List<State> states = new ArrayList<>(List.of(state(open, finds)));
            Review first = review(open, finds);
            for (int i = 0; i < ACTS; i++) {
                act(open, review(open, finds), random);
                State now = state(open, finds);
                if (!now.equals(states.get(states.size() - 1))) {
                    states.add(now);
                }
                assertNoneLost(review(open, finds), first);
            }
            undoAll(open, finds, states);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static Review review(OpenStudy open, ReviewFinds finds) {
        return Review.of(open.now(), finds, Optional.empty());
    }

    private static State state(OpenStudy open, ReviewFinds finds) {
        return new State(
                Set.copyOf(open.now().entities().stream().toList()),
                open.now().transcripts().stream()
                        .flatMap(transcript -> transcript.pins().stream())
                        .collect(Collectors.toSet()),
                open.now().people().participants().stream()
                        .map(Participant::draw)
                        .toList(),
                review(open, finds).items());
    }

    /** No place leaves the list because of a decision. */
    private static void assertNoneLost(Review now, Review first) {
        first.items().stream().flatMap(item -> item.places().stream()).forEach(place -> assertThat(
                        now.in(place.transcript()))
                .anyMatch(shown -> shown.place().span().overlaps(place.span())));
    }

    private static void undoAll(OpenStudy open, ReviewFinds finds, List<State> states) {
        List<State> back = new ArrayList<>(states);
        while (open.canUndo() && back.size() > 1) {
            open.undo();
            State now = state(open, finds);
            if (!now.equals(back.get(back.size() - 1))) {
                back.remove(back.size() - 1);
                State then = back.get(back.size() - 1);
                assertThat(now.entities()).isEqualTo(then.entities());
                assertThat(now.pins()).isEqualTo(then.pins());
                assertThat(now.draws()).isEqualTo(then.draws());
                assertThat(now.rows()).isEqualTo(then.rows());
            }
        }
        assertThat(back).hasSize(1);
        while (open.canRedo()) {
            open.redo();
        }
        assertThat(state(open, finds)).isEqualTo(states.get(states.size() - 1));
    }

    private static void act(OpenStudy open, Review review, Random random) {
        if (review.items().stream().anyMatch(one -> one.places().isEmpty())
                || review.items().isEmpty()) {
            mark(open, random, Rendering.Words.of("[ord]"));
            return;
        }
        Item item = review.items().get(random.nextInt(review.items().size()));
        Item other = review.items().get(random.nextInt(review.items().size()));
        List<Place> one = List.of(item.places().get(random.nextInt(item.places().size())));
        Rendering words = Rendering.Words.of("[ord " + random.nextInt(3) + "]");
        boolean planned = open.now()
                .entities()
                .find(item.key())
                .filter(entity -> entity.state() == Entity.State.PLANNED)
                .isPresent();
        switch (random.nextInt(12)) {
            case 0 -> new AcceptNames(open).accept(item, words);
            case 1 ->
                new AcceptNames(open).acceptAll(item.key().equals(other.key()) ? List.of(item) : List.of(item, other));
            case 2 -> new AcceptNames(open).acceptHere(item, one, words);
            case 3 -> new SkipNames(open).skip(item);
            case 4 -> new SkipNames(open).skipHere(item, one);
            case 5 -> new TakeBackDecision(open).takeBack(item);
            case 6 -> new TakeBackDecision(open).takeBack(item, one);
            case 7 -> mark(open, random, words);
            case 8 -> {
                if (planned) {
                    new ChangeNames(open).kind(item, KINDS[random.nextInt(KINDS.length)]);
                }
            }
            case 10 -> {
                if (planned) {
                    new ChangeNames(open).words(item, words);
                }
            }
            case 9 -> {
                if (!item.key().equals(other.key())) {
                    new JoinNames(open).join(item, other, Optional.empty());
                }
            }
            default -> {
                if (item.places().size() > 1) {
                    new PartNames(open).part(item, one, words);
                }
            }
        }
    }

    private static void mark(OpenStudy open, Random random, Rendering words) {
        Transcript transcript = open.now().transcripts().iterator().next();
        List<Span> all = Words.in(transcript.text(), transcript.turns().get(0).span());
        new MarkName(open)
                .mark(
                        transcript.id(),
                        all.get(random.nextInt(all.size())),
                        EntityKind.PERSON,
                        words,
                        random.nextBoolean());
    }
}

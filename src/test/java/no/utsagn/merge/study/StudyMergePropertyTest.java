package no.utsagn.merge.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.coding.Coding;
import no.utsagn.language.forms.WordForms;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Answers.Rule;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.codes.likely.LikelyCodes;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;
import org.junit.jupiter.api.Test;

/**
 * Two or three copies worked in and merged at random. How many histories: the system property utsagn.merge.tries; from
 * which on: utsagn.merge.from.
 */
class StudyMergePropertyTest {

    private static final int TRIES = Integer.getInteger("utsagn.merge.tries", 400);
    private static final int FROM = Integer.getInteger("utsagn.merge.from", 0);
    private static final LikelyCodes FINDER = new LikelyCodes(WordForms.shipped());
    private static final List<String> NAMES = List.of("Ingvild", "Eirik", "Solveig");

    /** Copies while a history runs. */
    private static final class History {
        private final RandomCopies edits;
        private final List<Study> copies = new ArrayList<>();
        private final List<List<Study>> former = new ArrayList<>();
        private final Random random;

        History(long seed) {
            random = new Random(seed);
            edits = new RandomCopies(random);
            Study first = edits.first();
            int howMany = 2 + random.nextInt(2);
            for (int i = 0; i < howMany; i++) {
                copies.add(i == 0 ? first : edits.copy(first, NAMES.get(i)));
                former.add(new ArrayList<>());
            }
            for (int i = random.nextInt(40); i >= 0; i--) {
                step();
            }
        }

        private void step() {
            int copy = random.nextInt(copies.size());
            int kind = random.nextInt(14);
            if (kind == 0) {
                int from = (copy + 1 + random.nextInt(copies.size() - 1)) % copies.size();
                copies.set(copy, merged(copies.get(copy), copies.get(from), edits.stamp(copy)));
                former.get(copy).clear();
            } else if (kind == 1 && !former.get(copy).isEmpty()) {
                List<Study> values = former.get(copy);
                copies.set(copy, values.remove(values.size() - 1).broughtBackFrom(copies.get(copy), edits.stamp(copy)));
            } else {
                former.get(copy).add(copies.get(copy));
                copies.set(copy, edits.edited(copies.get(copy), copy));
            }
        }
    }

    private static Study merged(Study ours, Study theirs, Stamp stamp) {
        StudyMerge merge = StudyMerge.of(ours, theirs, FINDER);
        Outcome outcome = merge.with(Answers.by(Rule.NEWEST), stamp);
        assertThat(outcome.open()).as("decided by rule").isEmpty();
        return outcome.merged();
    }

    private static void each(String what, Consumer<History> test) {
        IntStream.range(FROM, FROM + TRIES).parallel().forEach(seed -> {
            try {
                test.accept(new History(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(what + ": history " + seed, e);
            }
        });
    }

    @Test
    void mergingTwiceIsMergingOnce() {
        each("twice", history -> {
            Study one = history.copies.get(0);
            Study other = history.copies.get(1);
            Study merged = merged(one, other, history.edits.stamp(0));
            assertThat(Same.differing(merged, merged(merged, other, history.edits.stamp(0))))
                    .isEmpty();
            assertThat(Same.differing(merged, merged(merged, one, history.edits.stamp(0))))
                    .isEmpty();
        });
    }

    @Test
    void bothCopiesComeToTheSameWhereNothingIsAsked() {
        each("order", history -> {
            Study one = history.copies.get(0);
            Study other = history.copies.get(1);
            Stamp stamp = history.edits.stamp(0);
            Outcome here = StudyMerge.of(one, other, FINDER).with(Answers.none(), stamp);
            Outcome there = StudyMerge.of(other, one, FINDER).with(Answers.none(), stamp);
            assertThat(Set.copyOf(there.open())).isEqualTo(Set.copyOf(here.open()));
            if (here.open().isEmpty()) {
                assertThat(Same.differing(here.merged(), there.merged())).isEmpty();
            }
        });
    }

    @Test
    void nothingIsLostThatWasNotDeletedAndNothingDeletedComesBack() {
        each("lost", history -> {
            Study one = history.copies.get(0);
            Study other = history.copies.get(1);
            Study merged = merged(one, other, history.edits.stamp(0));
            Set<UUID> there = Things.of(merged);
            Set<UUID> expected = new HashSet<>(Things.of(one));
            expected.addAll(Things.of(other));
            expected.removeIf(merged.past()::isGone);
            expected.removeAll(there);
            assertThat(expected).as("lost").isEmpty();
            assertThat(there).as("back").noneMatch(merged.past()::isGone);
            Set<UUID> unasked = merged.past().deletions().keySet().stream()
                    .filter(merged.past()::isGone)
                    .filter(thing -> !one.past().isGone(thing) && !other.past().isGone(thing))
                    .collect(Collectors.toSet());
            unasked.removeAll(Things.codings(one));
            unasked.removeAll(Things.codings(other));
            unasked.removeIf(thing -> isCalledAsAnother(one, other, merged, thing));
            assertThat(unasked).as("deleted by nobody").isEmpty();
        });
    }

    @Test
    void copiesThatGoRoundComeToRest() {
        each("round", history -> {
            List<Study> copies = history.copies;
            for (int round = 0; round < 6; round++) {
                for (int i = 0; i < copies.size(); i++) {
                    Study next = copies.get((i + 1) % copies.size());
                    copies.set(i, merged(copies.get(i), next, history.edits.stamp(i)));
                }
            }
            for (int i = 0; i < copies.size(); i++) {
                Study next = copies.get((i + 1) % copies.size());
                Study again = merged(copies.get(i), next, history.edits.stamp(i));
                // Histories of codes and chapters, and of people who draw anew, may get more states that say the same:
                // see the decision on merging.
                assertThat(Same.differing(copies.get(i), again))
                        .as("told anew by copy %s", i)
                        .allMatch(part -> part.startsWith("code ")
                                || part.startsWith("participant ")
                                || part.startsWith("chapter "));
                assertThat(now(again)).as("says the same").isEqualTo(now(copies.get(i)));
            }
        });
    }

    /** What is said of all that has a history. */
    private static Map<UUID, Object> now(Study study) {
        Map<UUID, Object> now = new HashMap<>();
        study.codebook().codes().forEach(code -> now.put(code.id().value(), code.fields()));
        study.people().participants().forEach(person -> now.put(person.id().value(), person.fields()));
        study.chapters().forEach(chapter -> now.put(chapter.id().value(), chapter.fields()));
        return now;
    }

    /** Roles and sites that both made under one name are one, and bear one id. */
    private static boolean isCalledAsAnother(Study one, Study other, Study merged, UUID gone) {
        Set<String> names = Stream.of(one, other)
                .flatMap(study -> Stream.concat(
                        study.people().roles().find(new Id<>(gone)).map(Role::singular).stream(),
                        study.people().sites().find(new Id<>(gone)).map(Site::name).stream()))
                .collect(Collectors.toSet());
        return merged.people().roles().stream().anyMatch(role -> names.contains(role.singular()))
                || merged.people().sites().stream().anyMatch(site -> names.contains(site.name()));
    }

    @Test
    void nothingIsThereTwice() {
        each("double", history -> {
            Study merged = merged(history.copies.get(0), history.copies.get(1), history.edits.stamp(0));
            List<String> said =
                    merged.codings().all().map(StudyMergePropertyTest::said).toList();
            assertThat(said).doesNotHaveDuplicates();
            assertThat(merged.people().roles().stream().map(Role::singular)).doesNotHaveDuplicates();
            merged.codebook().codes().forEach(code -> assertThat(merged.codebook().under(code.parent()).stream()
                            .map(sibling -> sibling.name().toLowerCase(Locale.ROOT)))
                    .doesNotHaveDuplicates());
        });
    }

    private static String said(Coding coding) {
        return coding.transcript() + " " + coding.span() + " " + coding.code() + " " + coding.coder();
    }
}

package no.utsagn.ui.team.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.utsagn.merge.Difference;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;

/** The lines of the list, made of what a merge comes to. */
final class Rows {

    private final Set<Question> asked;
    private final Predicate<Question> open;

    /**
     * @param asked what was asked at any time
     * @param open what is asked now
     */
    Rows(Set<Question> asked, Predicate<Question> open) {
        this.asked = asked;
        this.open = open;
    }

    /** All lines but headings, in the order of the list. */
    List<Row.Thing> things(Outcome outcome) {
        Map<UUID, Integer> seen = new HashMap<>();
        List<Row.Thing> things = new ArrayList<>();
        Set<UUID> paired = paired(outcome);
        for (Difference difference : outcome.differences()) {
            if (paired.contains(difference.thing()) && !isAsked(difference)) {
                continue;
            }
            int nth = seen.merge(difference.thing(), 1, Integer::sum) - 1;
            Key key = new Key(difference.kind(), difference.thing(), Optional.empty(), nth);
            boolean asks = difference.fields().stream().anyMatch(field -> open.test(field.question()));
            things.add(new Row.Change(key, section(difference), difference, asks));
        }
        for (LikelySame likely : outcome.likely()) {
            Key key = new Key(likely.kind(), likely.ours(), Optional.of(likely.theirs()), 0);
            things.add(new Row.Pair(key, likely, open.test(likely.question())));
        }
        List<Row.Thing> ordered = new ArrayList<>();
        for (Section section : Section.values()) {
            things.stream().filter(thing -> thing.section() == section).forEach(ordered::add);
        }
        return List.copyOf(ordered);
    }

    /** What the line of a pair tells already. */
    private static Set<UUID> paired(Outcome outcome) {
        Set<UUID> paired = new HashSet<>();
        outcome.likely().forEach(pair -> {
            paired.add(pair.ours());
            paired.add(pair.theirs());
        });
        return paired;
    }

    private boolean isAsked(Difference difference) {
        return difference.fields().stream().anyMatch(field -> asked.contains(field.question()));
    }

    private Section section(Difference difference) {
        return isAsked(difference) ? Section.DECIDE : Showing.isSame(difference) ? Section.SAME : Section.UNASKED;
    }

    /** The list as it is shown. A part of which nothing is shown has no heading. */
    static List<Row> shown(List<Row.Thing> things, Showing showing, Set<Section> folded) {
        List<Row> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Row.Thing> all =
                    things.stream().filter(thing -> thing.section() == section).toList();
            List<Row.Thing> some = all.stream().filter(showing::shows).toList();
            if (!some.isEmpty()) {
                int done = (int) all.stream().filter(thing -> !thing.open()).count();
                boolean shut = folded.contains(section);
                rows.add(new Row.Heading(section, done, all.size(), shut));
                rows.addAll(shut ? List.of() : some);
            }
        }
        return List.copyOf(rows);
    }

    /** What is asked by these, more than before. */
    static Set<Question> more(Set<Question> before, Outcome outcome) {
        Set<Question> more = new HashSet<>(before);
        more.addAll(outcome.open());
        return more;
    }
}

package no.utsagn.ui.anonymise.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.names.review.Group;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Review;

/**
 * Which of the finds the list shows.
 *
 * @param typed what name, form or replacement has to hold; any case
 * @param only the group alone that is shown
 * @param folded the groups of which the heading alone is shown
 */
public record Showing(Filter filter, String typed, Optional<Group> only, Set<Group> folded) {

    /** Which states are shown. */
    public enum Filter {
        LEFT("ui.anonymise.filter.left"),
        ACCEPTED("ui.anonymise.filter.accepted"),
        SKIPPED("ui.anonymise.filter.skipped"),
        ALL("ui.anonymise.filter.all");

        private final String messageKey;

        Filter(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of its name, with the count as its argument. */
        public String messageKey() {
            return messageKey;
        }

        /** Whether it shows what stands so. */
        public boolean shows(ItemState state) {
            return switch (this) {
                case LEFT -> state == ItemState.OPEN || state == ItemState.CUE;
                case ACCEPTED -> state == ItemState.ACCEPTED || state == ItemState.WRITTEN;
                case SKIPPED -> state == ItemState.SKIPPED;
                case ALL -> true;
            };
        }

        /** How many rows it shows of all. */
        public int count(Review review) {
            return (int)
                    review.items().stream().filter(item -> shows(item.state())).count();
        }
    }

    public Showing {
        folded = Set.copyOf(folded);
    }

    /** Everything, to begin with. */
    public static Showing all() {
        return new Showing(Filter.ALL, "", Optional.empty(), Set.of());
    }

    public Showing with(Filter other) {
        return new Showing(other, typed, only, folded);
    }

    public Showing typing(String other) {
        return new Showing(filter, other.strip(), only, folded);
    }

    /** One group alone, or all. */
    public Showing only(Optional<Group> group) {
        return new Showing(filter, typed, group, folded);
    }

    /** Folds a group, or unfolds it. */
    public Showing toggled(Group group) {
        Set<Group> other = EnumSet.noneOf(Group.class);
        other.addAll(folded);
        if (!other.remove(group)) {
            other.add(group);
        }
        return new Showing(filter, typed, only, other);
    }

    /** A line of the list. */
    public sealed interface Line {

        /** The head of a group. @param left how many of its rows are still to be decided about, of all */
        record Heading(Group group, int left, int all, boolean folded) implements Line {}

        /** Something that was found. */
        record Row(Item item) implements Line {}
    }

    /** Whether something is shown, or would be if its group were not folded. */
    public boolean shows(Item item) {
        return filter.shows(item.state()) && isAmong(item);
    }

    /** Whether it is of the kind and the name that is looked for, however it stands with it. */
    boolean isAmong(Item item) {
        return only.filter(group -> group != item.group()).isEmpty() && matches(item);
    }

    /** Whether all that was looked for by name is decided about, while other finds are not. */
    public boolean isDone(Review review) {
        List<Item> open = review.items().stream().filter(Item::isOpen).toList();
        return !typed.isEmpty() && !open.isEmpty() && open.stream().noneMatch(this::isAmong);
    }

    private boolean matches(Item item) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.concat(Stream.of(item.name(), item.replacement()), item.otherForms().stream())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** The lines of the list: groups with what is in them; a group of which nothing is shown has no line. */
    public List<Line> lines(Review review) {
        List<Line> lines = new ArrayList<>();
        for (Group group : Group.values()) {
            List<Item> all = review.items(group);
            List<Item> shown = all.stream().filter(this::shows).toList();
            if (!shown.isEmpty()) {
                int left = (int) all.stream().filter(Item::isOpen).count();
                lines.add(new Line.Heading(group, left, all.size(), folded.contains(group)));
                if (!folded.contains(group)) {
                    shown.forEach(item -> lines.add(new Line.Row(item)));
                }
            }
        }
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "Showing " + filter;
    }
}

package no.utsagn.names.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;

/**
 * The list of the review as a value: everybody and everything that is named in a study, found or decided. It is computed
 * from the study, from what was found in its texts, and from what the open key knows; the same of these give the same
 * list. Nothing of it is stored but what was decided.
 *
 * @param items by group, within a group by name
 * @param unseen transcripts in which nobody has looked for names, or not since their words changed
 */
public record Review(List<Item> items, Set<Id<Transcript>> unseen) {

    public Review {
        items = List.copyOf(items);
        unseen = Set.copyOf(unseen);
    }

    /** Nothing to review. */
    public static Review empty() {
        return new Review(List.of(), Set.of());
    }

    /**
     * The list for a study as it is.
     *
     * @param finds what was found in its texts so far; a transcript not looked through yet shows what is decided of it
     * @param key what the open key holds; empty while it is locked
     */
    public static Review of(Study study, ReviewFinds finds, Optional<KeyContents> key) {
        return of(study, finds, key, Map.of());
    }

    /**
     * The list for a study as it is, where somebody takes rows for something else than what was found.
     *
     * @param kinds what they are taken for; what is decided of a row comes before that
     */
    public static Review of(
            Study study, ReviewFinds finds, Optional<KeyContents> key, Map<Id<Entity>, EntityKind> kinds) {
        return new Reviewing(study, finds, key, kinds).review();
    }

    /** The same with other rows. */
    public Review with(List<Item> others) {
        return new Review(others, unseen);
    }

    /** The rows of one part of the list. */
    public List<Item> items(Group group) {
        return items.stream().filter(item -> item.group() == group).toList();
    }

    /** The row with this key. */
    public Optional<Item> item(Id<Entity> key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** All places of one transcript with their rows, in the order of the text; a cue comes before what lies in it. */
    public List<Shown> in(Id<Transcript> transcript) {
        List<Shown> shown = new ArrayList<>();
        for (Item item : items) {
            item.in(transcript).forEach(place -> shown.add(new Shown(item, place)));
        }
        shown.sort(Comparator.<Shown>comparingInt(one -> one.place().span().start())
                .thenComparing(one -> -one.place().span().end()));
        return List.copyOf(shown);
    }

    /** How far all of it has come, in rows. */
    public Tally tally() {
        return tally(items);
    }

    /** How far one part has come, in rows. */
    public Tally tally(Group group) {
        return tally(items(group));
    }

    /** How far one transcript has come, in rows that have a place there. */
    public Tally tally(Id<Transcript> transcript) {
        return tally(
                items.stream().filter(item -> !item.in(transcript).isEmpty()).toList());
    }

    /** How far one transcript has come, in places. */
    public Tally places(Id<Transcript> transcript) {
        List<Place.Standing> standings =
                in(transcript).stream().map(one -> one.place().standing()).toList();
        int left = count(standings, Place.Standing.LEFT::equals);
        int open = count(standings, Place.Standing.FOUND::equals);
        return new Tally(standings.size() - left - open, left, open);
    }

    /** Whether nothing waits for a decision in a transcript; cues ask for none. */
    public boolean isDone(Id<Transcript> transcript) {
        return !unseen.contains(transcript)
                && in(transcript).stream()
                        .noneMatch(shown -> shown.item().kind() != EntityKind.CUE
                                && shown.place().standing() == Place.Standing.FOUND);
    }

    /** Whether nothing waits for a decision anywhere, so that the texts can be marked as gone through. */
    public boolean isDone() {
        return unseen.isEmpty()
                && items.stream()
                        .filter(item -> item.kind() != EntityKind.CUE)
                        .flatMap(item -> item.places().stream())
                        .noneMatch(place -> place.standing() == Place.Standing.FOUND);
    }

    /** In how many places something is to be replaced when the accepted ones are written. */
    public int planned() {
        return items.stream().mapToInt(Item::planned).sum();
    }

    private static Tally tally(Collection<Item> items) {
        int skipped = count(items, item -> item.state() == ItemState.SKIPPED);
        int open = count(items, Item::isOpen);
        return new Tally(items.size() - skipped - open, skipped, open);
    }

    private static <T> int count(Collection<T> things, Predicate<T> which) {
        return (int) things.stream().filter(which).count();
    }

    @Override
    public String toString() {
        return "Review of " + items.size() + " items";
    }
}

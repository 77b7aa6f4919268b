package no.utsagn.base;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Things by their ids, in the order they came. Immutable: a change gives a new collection that shares the things.
 *
 * @param <T> the kind of thing
 */
public final class Items<T> implements Iterable<T> {

    private final Map<Id<T>, T> byId;

    private Items(Map<Id<T>, T> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** No things. */
    public static <T> Items<T> none() {
        return new Items<>(new LinkedHashMap<>());
    }

    /** These things, in this order. A later one takes the place of an earlier with the same id. */
    public static <T> Items<T> of(Collection<? extends T> things, Function<? super T, Id<T>> id) {
        Map<Id<T>, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return new Items<>(map);
    }

    /** How many there are. */
    public int size() {
        return byId.size();
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** Whether there is one with this id. */
    public boolean has(Id<T> id) {
        return byId.containsKey(id);
    }

    /** The thing with this id, if there is one. */
    public Optional<T> find(Id<T> id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The thing with this id.
     *
     * @throws IllegalArgumentException naming the id, if there is none
     */
    public T get(Id<T> id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("nothing with id " + id));
    }

    /** These and one more, or with that one in the place of the one with its id. */
    public Items<T> with(Id<T> id, T thing) {
        Map<Id<T>, T> copy = new LinkedHashMap<>(byId);
        copy.put(id, thing);
        return new Items<>(copy);
    }

    /** These but for one. */
    public Items<T> without(Id<T> id) {
        Map<Id<T>, T> copy = new LinkedHashMap<>(byId);
        copy.remove(id);
        return new Items<>(copy);
    }

    /** Each of them changed; the ids stay. */
    public Items<T> mapped(UnaryOperator<T> change) {
        Map<Id<T>, T> copy = new LinkedHashMap<>(byId);
        copy.replaceAll((id, thing) -> change.apply(thing));
        return new Items<>(copy);
    }

    /** All ids, in order. */
    public Set<Id<T>> ids() {
        return byId.keySet();
    }

    /** All things, in order. */
    public Collection<T> all() {
        return byId.values();
    }

    /** All things, in order. */
    public Stream<T> stream() {
        return byId.values().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return byId.values().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Items<?> items && byId.equals(items.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    @Override
    public String toString() {
        return size() + " items";
    }
}

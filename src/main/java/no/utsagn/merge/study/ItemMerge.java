package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;

/** Things without a history, merged one by one: deleted is deleted, and of two states the newer is taken. */
final class ItemMerge<T> {

    /** Makes one of two states of a thing that differ. */
    @FunctionalInterface
    interface Both<T> {
        /** @param newer who changed it last; NEITHER where only names were taken out of one */
        T one(T ours, T theirs, Side newer);
    }

    private final Copies copies;
    private final Deciding deciding;
    private final Kind kind;
    private final Function<T, Id<T>> id;
    private final Function<T, String> name;
    private Predicate<Id<T>> needed = thing -> false;

    ItemMerge(Copies copies, Deciding deciding, Kind kind, Function<T, Id<T>> id, Function<T, String> name) {
        this.copies = copies;
        this.deciding = deciding;
        this.kind = kind;
        this.id = id;
        this.name = name;
    }

    /** What these are needed by keeps them, though one copy deleted them. */
    ItemMerge<T> keeping(Set<Id<T>> used) {
        needed = used::contains;
        return this;
    }

    /** Ours in their order, then what only they have. Of two states the later is taken, and it is told. */
    Items<T> latest(Items<T> ours, Items<T> theirs) {
        return merged(ours, theirs, this::later);
    }

    T later(T ours, T theirs, Side newer) {
        Side taken = newer == Side.NEITHER ? copies.cleaner() : newer;
        T thing = taken == Side.OURS ? ours : theirs;
        Side by = copies.lineage().newer(id.apply(thing).value());
        if (by != Side.NEITHER) {
            tell(What.CHANGED, by, thing);
        }
        return thing;
    }

    Items<T> merged(Items<T> ours, Items<T> theirs, Both<T> both) {
        List<T> things = new ArrayList<>();
        for (T here : ours) {
            one(Optional.of(here), theirs.find(id.apply(here)), both).ifPresent(things::add);
        }
        for (T there : theirs) {
            if (!ours.has(id.apply(there))) {
                one(Optional.empty(), Optional.of(there), both).ifPresent(things::add);
            }
        }
        return Items.of(things, id);
    }

    private Optional<T> one(Optional<T> ours, Optional<T> theirs, Both<T> both) {
        T any = ours.or(() -> theirs).orElseThrow();
        if (copies.lineage().gone(id.apply(any).value()) && !needed.test(id.apply(any))) {
            tell(What.GONE, ours.isPresent() ? Side.THEIRS : Side.OURS, any);
            return Optional.empty();
        }
        if (ours.isPresent() && theirs.isPresent()) {
            return ours.equals(theirs)
                    ? ours
                    : Optional.of(both.one(
                            ours.get(),
                            theirs.get(),
                            copies.lineage().latest(id.apply(any).value())));
        }
        tell(What.NEW, ours.isPresent() ? Side.OURS : Side.THEIRS, any);
        return Optional.of(any);
    }

    private void tell(What what, Side side, T thing) {
        UUID of = id.apply(thing).value();
        if (!deciding.isContested(of)) {
            deciding.tell(new Difference(kind, of, what, side, name.apply(thing), "", Optional.empty(), 1, List.of()));
        }
    }
}

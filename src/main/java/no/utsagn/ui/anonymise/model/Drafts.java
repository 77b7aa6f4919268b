package no.utsagn.ui.anonymise.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.names.review.Review;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rendering;

/**
 * What somebody has thought otherwise of rows that are still open: another kind, other words. It holds until they are
 * decided about; nothing of it is stored.
 */
final class Drafts {

    private record Draft(Optional<EntityKind> kind, Optional<Rendering.Words> words) {}

    private final Map<Id<Entity>, Draft> drafts = new HashMap<>();

    /** It is of another kind; words that were chosen for the former go. */
    void kind(Id<Entity> key, EntityKind kind) {
        drafts.put(key, new Draft(Optional.of(kind), Optional.empty()));
    }

    /** Other words are to stand there. */
    void words(Id<Entity> key, Rendering.Words words) {
        drafts.put(key, new Draft(Optional.ofNullable(drafts.get(key)).flatMap(Draft::kind), Optional.of(words)));
    }

    /** What rows are taken for. */
    Map<Id<Entity>, EntityKind> kinds() {
        Map<Id<Entity>, EntityKind> kinds = new HashMap<>();
        drafts.forEach((key, draft) -> draft.kind().ifPresent(kind -> kinds.put(key, kind)));
        return Map.copyOf(kinds);
    }

    /** A review as it is with the drafts. */
    Review on(Review review) {
        List<Item> items = review.items();
        return drafts.isEmpty()
                ? review
                : review.with(items.stream().map(this::on).toList());
    }

    private Item on(Item item) {
        Draft draft = drafts.get(item.key());
        if (draft == null || (item.state() != ItemState.OPEN && item.state() != ItemState.CUE)) {
            return item;
        }
        Item of = draft.kind().filter(kind -> kind != item.kind()).map(item::as).orElse(item);
        Item seen = of.state() == ItemState.CUE && of.kind() != EntityKind.CUE ? standing(of, ItemState.OPEN) : of;
        Item kept = seen.kind() == EntityKind.CUE ? standing(seen, ItemState.CUE) : seen;
        return draft.words().map(words -> saying(kept, words)).orElse(kept);
    }

    private static Item saying(Item item, Rendering.Words words) {
        return copy(item, item.state(), words, words.wording());
    }

    private static Item standing(Item item, ItemState state) {
        return copy(item, state, item.rendering(), item.replacement());
    }

    private static Item copy(Item item, ItemState state, Rendering rendering, String replacement) {
        return new Item(
                item.key(),
                item.kind(),
                state,
                item.name(),
                item.otherForms(),
                item.places(),
                rendering,
                replacement,
                item.steps(),
                item.reason(),
                item.remarks(),
                item.sameAs());
    }
}

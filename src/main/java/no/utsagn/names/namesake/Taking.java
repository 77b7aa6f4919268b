package no.utsagn.names.namesake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.keyfile.KeyUnion;
import no.utsagn.keyfile.KeyedEntity;
import no.utsagn.keyfile.TwoOfOneName;
import no.utsagn.names.Joining;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.Rendering;

/**
 * A colleague's key taken into ours: what both know together, and who and what was replaced in both copies apart under
 * one name. A function of the study and both keys; nothing is changed by it.
 *
 * @param union what both keys know together
 * @param pairs those of one name, the surest first
 */
public record Taking(KeyUnion union, List<Namesake> pairs) {

    public Taking {
        pairs = List.copyOf(pairs);
    }

    /** @param study as both know it: after a merge, the merged one */
    public static Taking of(Study study, KeyContents ours, KeyContents theirs) {
        KeyUnion union = KeyUnion.of(ours, theirs, study);
        return new Taking(union, new Namesakes(study, ours, theirs).all());
    }

    /** What must be decided first. */
    public List<Namesake> open(Choices choices) {
        return pairs.stream().filter(pair -> choices.of(pair).isEmpty()).toList();
    }

    /** The pairs that become one. */
    public List<Namesake> joined(Choices choices) {
        return pairs.stream()
                .filter(pair -> choices.of(pair)
                        .filter(choice -> choice != Choice.APART)
                        .isPresent())
                .toList();
    }

    /** Of two the lesser id stays, so that copies that bring the same two together in either order agree. */
    private static final class Holders {
        private final Map<Id<Entity>, Id<Entity>> gone = new HashMap<>();

        Id<Entity> of(Id<Entity> entity) {
            Id<Entity> now = entity;
            while (gone.containsKey(now)) {
                now = gone.get(now);
            }
            return now;
        }

        Optional<TwoOfOneName> join(Namesake pair) {
            Id<Entity> ours = of(pair.ours());
            Id<Entity> theirs = of(pair.theirs());
            if (ours.equals(theirs)) {
                return Optional.empty();
            }
            TwoOfOneName two = new TwoOfOneName(ours, theirs);
            gone.put(two.other(), two.one());
            return Optional.of(two);
        }
    }

    /** The study where those who are one are written alike in all places. */
    public Study study(Study before, Choices choices, Stamp stamp) {
        Holders holders = new Holders();
        Study after = before;
        for (Namesake pair : joined(choices)) {
            Id<Entity> chosen = holders.of(choices.of(pair).orElseThrow() == Choice.OURS ? pair.ours() : pair.theirs());
            Rendering rendering = after.entities().get(chosen).rendering();
            Optional<TwoOfOneName> two = holders.join(pair);
            if (two.isPresent()) {
                after = Joining.joined(after, two.get().other(), two.get().one(), rendering, stamp);
            }
        }
        return after;
    }

    /** What our key holds then. Whoever became a part of another is left in it as long as that can be undone. */
    public KeyContents key(Choices choices) {
        Holders holders = new Holders();
        KeyContents after = union.contents();
        Set<TwoOfOneName> apart = new LinkedHashSet<>();
        for (Namesake pair : pairs) {
            Optional<Choice> choice = choices.of(pair);
            if (choice.filter(made -> made == Choice.APART).isPresent()) {
                apart.add(pair.both());
            } else if (choice.isPresent()) {
                Id<Entity> chosen = holders.of(choice.get() == Choice.OURS ? pair.ours() : pair.theirs());
                Id<Entity> other = holders.of(choice.get() == Choice.OURS ? pair.theirs() : pair.ours());
                KeyedEntity named = named(after, chosen).united(named(after, other));
                Optional<TwoOfOneName> two = holders.join(pair);
                after = two.isPresent() ? after.with(two.get().one(), named) : after;
            }
        }
        return after.withApart(apart);
    }

    private static KeyedEntity named(KeyContents key, Id<Entity> entity) {
        return Optional.ofNullable(key.entities().get(entity)).orElseThrow();
    }

    /** What the keys call two that may be one: a name, or both where they differ. */
    public String names(Namesake pair) {
        String ours = named(union.contents(), pair.ours()).name();
        String theirs = named(union.contents(), pair.theirs()).name();
        return ours.equals(theirs) ? ours : ours + " / " + theirs;
    }

    /** What stands in the texts for somebody: the label, or the words. */
    public static String said(Study study, Id<Entity> entity) {
        return study.entities().get(entity).rendering() instanceof Rendering.LabelOf of
                ? study.people().label(of.participant())
                : ((Rendering.Words) study.entities().get(entity).rendering()).wording();
    }

    /** How much, not what. */
    @Override
    public String toString() {
        return "Taking, " + union + ", " + pairs.size() + " pairs";
    }
}

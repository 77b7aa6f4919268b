package no.utsagn.names;

import java.util.List;
import java.util.Random;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.keyfile.KeyContents;
import no.utsagn.names.decision.Decision;
import no.utsagn.names.gather.Unsure;
import no.utsagn.names.pattern.Finder;
import no.utsagn.names.pattern.Patterns;
import no.utsagn.names.review.Review;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Everything that one commit of replacements does, as a value: what the study is after it, and what the key must hold
 * before it. Whoever carries it out saves the key first, then the study.
 */
public final class ReplacementPlan {

    private final Study before;
    private final Study after;
    private final KeyContents keyAfter;
    private final List<Replaced> replaced;
    private final List<Unsure> unsure;

    ReplacementPlan(Study before, Study after, KeyContents keyAfter, List<Replaced> replaced, List<Unsure> unsure) {
        this.before = before;
        this.after = after;
        this.keyAfter = keyAfter;
        this.replaced = List.copyOf(replaced);
        this.unsure = List.copyOf(unsure);
    }

    /**
     * How often an entity is replaced.
     *
     * @param mentions passages in the texts of transcripts; 0 for one that is only to be known in texts to come
     * @param transcripts in how many transcripts
     */
    public record Replaced(Id<Entity> entity, EntityKind kind, int mentions, int transcripts) {}

    /**
     * Plans the replacement of all that is known, decided, followed from the names of people who speak, or found by its
     * pattern.
     *
     * @param existing what the key holds; its names are looked for in new texts too
     * @param random for the lots of people who have not drawn what their label needs
     * @throws no.utsagn.base.ProblemException if the decisions contradict each other, the key or the study
     */
    public static ReplacementPlan of(
            Study study, List<Decision> decisions, KeyContents existing, Stamp stamp, Random random) {
        return of(study, decisions, existing, stamp, random, Patterns.all());
    }

    /** The same with other finders of what is replaced without a decision. */
    public static ReplacementPlan of(
            Study study, List<Decision> decisions, KeyContents existing, Stamp stamp, Random random, Finder finder) {
        return Planning.ofAll(study, decisions, existing, stamp, random).plan(finder);
    }

    /**
     * Plans the replacement of what a review accepted, in the places it shows and in what researchers wrote.
     *
     * @param review of this study as it is, made with what the key holds
     */
    public static ReplacementPlan ofAccepted(
            Study study, Review review, KeyContents existing, Stamp stamp, Random random) {
        return Planning.ofAccepted(study, review, existing, stamp, random).plan((text, within) -> List.of());
    }

    /**
     * The study with all replacements made. No former text is left in its logs, and no name in what researchers wrote.
     *
     * @throws IllegalArgumentException if this is not the study that was planned for
     */
    public Study apply(Study study) {
        if (!study.equals(before)) {
            throw new IllegalArgumentException("planned for another state of " + before);
        }
        return after;
    }

    /** What the key must hold before the study is saved. */
    public KeyContents keyAfter() {
        return keyAfter;
    }

    /** How often each entity is replaced, in the order they became known. */
    public List<Replaced> replaced() {
        return replaced;
    }

    /** What a person should look at: names that are left in the texts, and decisions that come too late. */
    public List<Unsure> unsure() {
        return unsure;
    }

    /** How many passages are replaced in the texts of transcripts. */
    public int mentions() {
        return replaced.stream().mapToInt(Replaced::mentions).sum();
    }

    /** How many passages may name somebody and are left as they are. */
    public int left() {
        return unsure.stream().mapToInt(Unsure::mentions).sum();
    }

    /** Whether nothing would change. */
    public boolean isEmpty() {
        return after.equals(before);
    }

    @Override
    public String toString() {
        return "ReplacementPlan of " + mentions() + " mentions of " + replaced.size() + " entities, " + left()
                + " left";
    }
}

package no.utsagn.app.key;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.names.ReplacementPlan;
import no.utsagn.names.decision.Decision;
import no.utsagn.names.decision.Decisions;
import no.utsagn.names.gather.Unsure;
import no.utsagn.names.review.Review;
import no.utsagn.names.review.ReviewFinds;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;

/**
 * Takes names out of a study. The originals go to the key first, synced; then the study changes, without a way back but
 * by the key. Stopped between the two, the study is as it was, and what the key holds too much goes at its next opening.
 */
public final class ReplaceNames {

    private final OpenStudy open;

    public ReplaceNames(OpenStudy open) {
        this.open = open;
    }

    /** What would be replaced. Nothing is changed yet. */
    public ReplacementPlan plan(HeldKey key, Optional<Path> decisions) {
        List<Decision> decided = decisions.map(Decisions::read).orElse(List.of());
        return ReplacementPlan.of(open.now(), decided, key.contents(), open.stamp(), new SecureRandom());
    }

    /**
     * What would be replaced of what was accepted in the review. Nothing is changed yet.
     *
     * @param finds what was found in the texts: what is found and not decided keeps its place
     */
    public ReplacementPlan planAccepted(HeldKey key, ReviewFinds finds) {
        Review review = Review.of(open.now(), finds, Optional.of(key.contents()));
        return ReplacementPlan.ofAccepted(open.now(), review, key.contents(), open.stamp(), new SecureRandom());
    }

    /**
     * Plans and commits what was accepted.
     *
     * @throws no.utsagn.base.ProblemException if key or study cannot be written; then the study is as it was
     */
    public Done replaceAccepted(HeldKey key, ReviewFinds finds) {
        return commit(key, planAccepted(key, finds));
    }

    /**
     * What was replaced.
     *
     * @param mentions places in the transcripts
     * @param entities names and other identifiers behind them
     * @param transcripts how many transcripts changed
     * @param unsure forms that a person has to decide about
     */
    public record Done(int mentions, int entities, int transcripts, List<String> unsure) {

        public Done {
            unsure = List.copyOf(unsure);
        }

        @Override
        public String toString() {
            return "Done: " + mentions + " mentions";
        }
    }

    /** Plans and commits. */
    public Done replace(HeldKey key, Optional<Path> decisions) {
        return commit(key, plan(key, decisions));
    }

    /**
     * Commits a plan that was made of the study as it is now.
     *
     * @throws no.utsagn.base.ProblemException if key or study cannot be written; then the study is as it was
     */
    public Done commit(HeldKey key, ReplacementPlan plan) {
        Study before = open.now();
        key.save(plan.keyAfter());
        open.apply(
                EditKind.NAMES_REPLACED,
                plan.replaced().stream().map(r -> r.entity().value()).toList(),
                study -> replaced(study, plan, key));
        int transcripts = (int) open.now().transcripts().stream()
                .filter(t -> t.replacements().size()
                        > before.transcripts().get(t.id()).replacements().size())
                .count();
        return new Done(
                plan.mentions(),
                (int) plan.replaced().stream().filter(r -> r.mentions() > 0).count(),
                transcripts,
                plan.unsure().stream().map(Unsure::form).distinct().toList());
    }

    private static Study replaced(Study study, ReplacementPlan plan, HeldKey key) {
        Study after = plan.apply(study);
        return after.with(after.facts().withKey(key.id()));
    }
}

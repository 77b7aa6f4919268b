package no.utsagn.merge.text;

import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.Lineage;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.text.braid.Braid;
import no.utsagn.merge.text.braid.Braided;
import no.utsagn.merge.text.braid.Clash;
import no.utsagn.merge.text.braid.Copy;
import no.utsagn.merge.text.braid.Run;
import no.utsagn.merge.text.weave.Weave;
import no.utsagn.transcript.Transcript;

/** Makes two states of one transcript one: all edits of both, whichever way copies travelled. */
public final class MergeText {

    private final Transcript ours;
    private final Transcript theirs;
    private final Lineage lineage;
    private final Answers answers;

    private MergeText(Transcript ours, Transcript theirs, Lineage lineage, Answers answers) {
        this.ours = ours;
        this.theirs = theirs;
        this.lineage = lineage;
        this.answers = answers;
    }

    /**
     * The transcript of both copies. Taken the other way round, with the answers mirrored, it is the same but for the
     * order of its log.
     *
     * @param ours as it is in our copy
     * @param theirs the same transcript, with the same origin of its log, as it is in theirs
     * @param answers what is not answered is taken as it was written last
     * @throws no.utsagn.base.ProblemException if a text is not what its log leads to
     */
    public static MergedText of(Transcript ours, Transcript theirs, Lineage lineage, Answers answers) {
        return new MergeText(ours, theirs, lineage, answers).merged();
    }

    /** What a person is asked of a clash. */
    static Question question(Id<Transcript> transcript, Clash clash) {
        return Question.at(transcript.value(), Field.TEXT, clash.place().value());
    }

    private MergedText merged() {
        try {
            return result(Prefix.of(ours, theirs).orElseGet(this::woven));
        } catch (Weave.UnfitException e) {
            throw Problem.of("merge.text-not-by-log", ours.title()).causedBy(e).exception();
        }
    }

    private Outcome woven() {
        Braided both = Braid.of(new Copy(ours.log(), ours.text()), new Copy(theirs.log(), theirs.text()))
                .with(this::answer);
        Side newer = both.toOurs().isEmpty()
                ? both.toTheirs().isEmpty() ? Side.BOTH : Side.OURS
                : both.toTheirs().isEmpty() ? Side.THEIRS : Side.NEITHER;
        MergedTurns turns = new MergedTurns(ours, theirs);
        return new Outcome(
                both.text(),
                turns.of(both),
                MergedLog.of(ours.log(), theirs.log(), both, newer),
                Moves.by(both.toOurs()),
                Moves.by(both.toTheirs()),
                Runs.of(both.runs(), Run::ours),
                Runs.of(both.runs(), Run::theirs),
                newer,
                TextDifferences.of(both, turns.twice(both)));
    }

    private Optional<Answer.Take> answer(Clash clash) {
        Optional<Answer.Take> given = answers.to(question(ours.id(), clash)).map(Answer::take);
        return given.isPresent() || !clash.asks() ? given : answers.rest().flatMap(MergeText::byRule);
    }

    private static Optional<Answer.Take> byRule(Answers.Rule rule) {
        return switch (rule) {
            case OURS -> Optional.of(Answer.Take.OURS);
            case THEIRS -> Optional.of(Answer.Take.THEIRS);
            case NEWEST, PROPOSALS -> Optional.empty();
        };
    }

    private MergedText result(Outcome outcome) {
        Transcript merged = new Things(ours, theirs, lineage).on(outcome);
        return new MergedText(merged, ours, theirs, outcome);
    }
}

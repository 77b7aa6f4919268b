package no.utsagn.merge.codes.field;

import java.util.Optional;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.words.WordMerge;

/** Merges one field three ways. What only one side changed is taken; what both changed differently asks. */
public final class FieldMerge {

    private final Answers answers;

    public FieldMerge(Answers answers) {
        this.answers = answers;
    }

    /**
     * What becomes of a field.
     *
     * @param base what it said before both; empty where there is no one such state. Then a side that says nothing gives
     *     way to one that says something; to lie at the root is to say something.
     */
    public FieldDifference of(Question question, Optional<String> base, Said ours, Said theirs) {
        Side changed = changed(question.field(), base, ours.value(), theirs.value());
        boolean clash = changed == Side.BOTH && !ours.value().equals(theirs.value());
        Optional<Proposal> proposal =
                clash ? Optional.of(proposal(question.field(), base, ours, theirs)) : Optional.empty();
        return decided(question, base, ours, theirs, changed, proposal);
    }

    /** The same where it is known already that it clashes, and what is proposed. */
    public FieldDifference asked(Question question, Optional<String> base, Said ours, Said theirs, Proposal proposal) {
        return decided(question, base, ours, theirs, Side.BOTH, Optional.of(proposal));
    }

    private FieldDifference decided(
            Question question,
            Optional<String> base,
            Said ours,
            Said theirs,
            Side changed,
            Optional<Proposal> proposal) {
        String auto = proposal.map(Proposal::words).orElse(changed == Side.THEIRS ? theirs.value() : ours.value());
        Optional<String> given = answers.to(question)
                .flatMap(answer -> taken(answer, base, ours, theirs, auto))
                .filter(value -> CodeValue.isAllowed(question.field(), value));
        Optional<String> ruled = proposal.flatMap(p -> answers.rest()).map(rule -> switch (rule) {
            case OURS -> ours.value();
            case THEIRS -> theirs.value();
            case NEWEST -> Said.newer(ours, theirs).value();
            case PROPOSALS -> auto;
        });
        boolean asks = proposal.isPresent() && given.isEmpty() && ruled.isEmpty();
        String taken = given.or(() -> ruled).orElse(auto);
        return new FieldDifference(question, base, ours.value(), theirs.value(), changed, asks, taken, proposal);
    }

    private static Optional<String> taken(
            Answer answer, Optional<String> base, Said ours, Said theirs, String proposed) {
        return switch (answer.take()) {
            case OURS -> Optional.of(ours.value());
            case THEIRS -> Optional.of(theirs.value());
            case BASE -> base;
            case PROPOSAL -> Optional.of(proposed);
            case OWN -> Optional.of(answer.own());
            case JOIN, APART -> Optional.empty();
        };
    }

    private static Side changed(Field field, Optional<String> base, String ours, String theirs) {
        Side changed = Side.changed(base, ours, theirs);
        if (base.isPresent() || changed == Side.NEITHER || field == Field.PLACE) {
            return changed;
        }
        return theirs.isBlank() ? Side.OURS : ours.isBlank() ? Side.THEIRS : Side.BOTH;
    }

    private static Proposal proposal(Field field, Optional<String> base, Said ours, Said theirs) {
        if (!CodeValue.TEXTS.contains(field)) {
            return new Proposal(Said.newer(ours, theirs).value(), Proposal.Why.NEWEST);
        }
        return base.isPresent()
                ? WordMerge.of(base.get(), ours.value(), theirs.value())
                        .map(together -> new Proposal(together, Proposal.Why.TOGETHER))
                        .orElseGet(() -> new Proposal(Said.newer(ours, theirs).value(), Proposal.Why.NEWEST))
                : new Proposal(Both.of(field, ours, theirs), Proposal.Why.BOTH);
    }
}

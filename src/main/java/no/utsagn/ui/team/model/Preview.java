package no.utsagn.ui.team.model;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;

/**
 * What a rule would decide.
 *
 * @param fields those that were open, each as it would be
 * @param pairs those that were open
 * @param left how many questions would stay open
 */
public record Preview(Answers answers, Outcome outcome, List<OfField> fields, List<LikelySame> pairs, int left) {

    /** One field of one thing. */
    public record OfField(Difference difference, FieldDifference field) {}

    public Preview {
        fields = List.copyOf(fields);
        pairs = List.copyOf(pairs);
    }

    /** How much would be decided. */
    public int decided() {
        return fields.size() + pairs.size();
    }

    /** What becomes of two that are likely the same, where that is known. */
    static Optional<Answer.Take> decided(Outcome outcome, LikelySame pair) {
        if (pair.answer().isPresent() || outcome.open().contains(pair.question())) {
            return pair.answer();
        }
        Items<Code> codes = outcome.merged().codebook().codes();
        boolean two =
                pair.kind() != Kind.CODE || (codes.has(new Id<>(pair.ours())) && codes.has(new Id<>(pair.theirs())));
        return Optional.of(two ? Answer.Take.APART : Answer.Take.JOIN);
    }

    /** Whether two that are likely the same would be one. */
    public boolean joins(LikelySame pair) {
        return decided(outcome, pair).equals(Optional.of(Answer.Take.JOIN));
    }

    static Preview of(Outcome now, Answers answers, Outcome then) {
        List<OfField> fields = then.differences().stream()
                .flatMap(difference -> difference.fields().stream()
                        .filter(field -> now.open().contains(field.question()) && !field.asks())
                        .map(field -> new OfField(difference, field)))
                .toList();
        List<LikelySame> pairs = now.likely().stream()
                .filter(pair -> now.open().contains(pair.question()))
                .filter(pair -> !then.open().contains(pair.question()))
                .map(pair -> answered(then, pair).orElse(pair))
                .toList();
        return new Preview(answers, then, fields, pairs, then.open().size());
    }

    private static Optional<LikelySame> answered(Outcome then, LikelySame pair) {
        return then.likely().stream()
                .filter(one -> one.question().equals(pair.question()))
                .findFirst();
    }

    /** How much, not what. */
    @Override
    public String toString() {
        return "Preview of " + decided();
    }
}

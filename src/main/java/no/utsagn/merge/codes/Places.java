package no.utsagn.merge.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;

/**
 * Makes a tree of the places that were taken: codes whose code above is gone move to the nearest that lives, and of
 * moves that make a circle the latest is not made, and asks. Where somebody answered that it is to be made, the one
 * before it is not.
 */
final class Places {

    private final Draft draft;

    /** Moves that were taken back already: should they make a circle once more the code becomes a root. */
    private final Set<Id<Code>> takenBack = new HashSet<>();

    Places(Draft draft) {
        this.draft = draft;
    }

    void settle() {
        for (Id<Code> code : draft.living()) {
            draft.move(code, nearest(draft.parent(code)));
        }
        Optional<List<Id<Code>>> circle = circle();
        while (circle.isPresent()) {
            Id<Code> latest = latest(circle.get());
            boolean settled = !isAnswered(latest) && circle.get().stream().anyMatch(this::isAnswered);
            refuse(latest, draft.answers.rest().isEmpty() && !settled);
            circle = circle();
        }
    }

    /** A place as it is now: the code itself, the one it went up in, or the nearest above it that lives. */
    private Optional<Id<Code>> nearest(Optional<Id<Code>> place) {
        Optional<Id<Code>> at = place;
        Set<Id<Code>> seen = new HashSet<>();
        while (at.isPresent()) {
            Id<Code> code = draft.resolve(at.get());
            if (draft.lives(code)) {
                return Optional.of(code);
            }
            at = seen.add(code) ? draft.pair.find(code).map(CodePair::any).flatMap(Code::parent) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<List<Id<Code>>> circle() {
        Set<Id<Code>> sound = new HashSet<>();
        for (Id<Code> code : draft.living()) {
            List<Id<Code>> walked = new ArrayList<>();
            Optional<Id<Code>> at = Optional.of(code);
            while (at.isPresent() && !sound.contains(at.get())) {
                int seen = walked.indexOf(at.get());
                if (seen >= 0) {
                    return Optional.of(walked.subList(seen, walked.size()));
                }
                walked.add(at.get());
                at = draft.parent(at.get());
            }
            sound.addAll(walked);
        }
        return Optional.empty();
    }

    private Id<Code> latest(List<Id<Code>> circle) {
        return circle.stream()
                .max(Comparator.<Id<Code>, Boolean>comparing(code -> !isAnswered(code))
                        .thenComparing(code -> !isOfRule(code))
                        .thenComparing(code -> made(code).at())
                        .thenComparing(code -> made(code).by().toString())
                        .thenComparing(code -> code))
                .orElseThrow();
    }

    private boolean isAnswered(Id<Code> code) {
        return draft.answers.to(question(code)).isPresent();
    }

    /** Whether the rule for the rest is for the copy that moved it. */
    private boolean isOfRule(Id<Code> code) {
        Side changed =
                draft.told(code, Field.PLACE).map(FieldDifference::changed).orElse(Side.NEITHER);
        return draft.answers
                .rest()
                .filter(rule -> (rule == Answers.Rule.OURS && changed == Side.OURS)
                        || (rule == Answers.Rule.THEIRS && changed == Side.THEIRS))
                .isPresent();
    }

    private static Question question(Id<Code> code) {
        return Question.of(code.value(), Field.PLACE);
    }

    private Stamp made(Id<Code> code) {
        Side changed =
                draft.told(code, Field.PLACE).map(FieldDifference::changed).orElse(Side.NEITHER);
        CodePair pair = draft.pair.code(code);
        if (changed == Side.NEITHER) {
            return pair.any().history().first().stamp();
        }
        return pair.made(Field.PLACE, changed);
    }

    private void refuse(Id<Code> code, boolean asks) {
        Optional<Id<Code>> former = draft.pair
                .code(code)
                .base(Field.PLACE)
                .flatMap(CodeValue::parent)
                .filter(parent -> takenBack.add(code));
        Optional<Id<Code>> place =
                nearest(former).filter(parent -> !draft.parent(code).equals(Optional.of(parent)));
        draft.move(code, place);
        String now = place.map(Id::toString).orElse("");
        draft.told(code, Field.PLACE)
                .ifPresent(told -> draft.tell(
                        code,
                        new FieldDifference(
                                told.question(),
                                told.base(),
                                told.ours(),
                                told.theirs(),
                                told.changed(),
                                asks,
                                now,
                                Optional.of(new Proposal(now, Proposal.Why.NEWEST)))));
    }
}

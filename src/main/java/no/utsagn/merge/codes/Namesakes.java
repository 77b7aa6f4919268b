package no.utsagn.merge.codes;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.codebook.Apart;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.merge.codes.likely.NameKey;

/**
 * Codes that are likely the same are joined where somebody said so. Siblings of one name cannot stay so: unless it is
 * said what they are, a new code and its namesake are taken for one, with nothing of either lost; of two that were there
 * before, the later change that gave them one name or place is not made. Nobody's code is ever called "(2)".
 */
final class Namesakes {

    /** The same order in whichever copy it is asked. */
    private static final Comparator<LikelySame> BY_IDS = Comparator.comparing(
                    (LikelySame pair) -> pair.question().thing())
            .thenComparing(pair -> pair.question().other().orElseThrow());

    private final Draft draft;
    private final Joining joining;
    private final TakingBack takingBack;
    private final Map<Question, LikelySame> found = new HashMap<>();

    Namesakes(Draft draft) {
        this.draft = draft;
        this.joining = new Joining(draft);
        this.takingBack = new TakingBack(draft);
    }

    void settle() {
        for (LikelySame pair : draft.pair.likely().stream().sorted(BY_IDS).toList()) {
            Id<Code> one = draft.resolve(new Id<>(pair.ours()));
            Id<Code> other = draft.resolve(new Id<>(pair.theirs()));
            if (!one.equals(other) && draft.lives(one) && draft.lives(other) && !draft.areApart(one, other)) {
                offered(pair, one, other);
            }
        }
        Optional<List<Id<Code>>> two = namesakes();
        while (two.isPresent()) {
            settle(two.get().get(0), two.get().get(1));
            two = namesakes();
        }
        draft.likely().sort(Comparator.comparing(LikelySame::why).thenComparing(BY_IDS));
    }

    private void offered(LikelySame pair, Id<Code> one, Id<Code> other) {
        found.put(pair.question(), pair);
        Optional<Answer.Take> take = draft.answers.to(pair.question()).map(Answer::take);
        if (take.equals(Optional.of(Answer.Take.JOIN))) {
            joining.join(one, other);
        } else if (take.equals(Optional.of(Answer.Take.APART))) {
            draft.apart().add(Apart.of(one, other));
        } else if (draft.answers
                .rest()
                .filter(rule -> rule != Answers.Rule.PROPOSALS)
                .isEmpty()) {
            draft.openPairs().add(pair.question());
        }
        tell(pair, take);
    }

    private void tell(LikelySame pair, Optional<Answer.Take> take) {
        draft.likely()
                .add(new LikelySame(
                        pair.kind(),
                        pair.ours(),
                        pair.theirs(),
                        pair.why(),
                        pair.onlyOurs(),
                        pair.same(),
                        pair.onlyTheirs(),
                        take));
    }

    /** The first two siblings of one name, by id. */
    private Optional<List<Id<Code>>> namesakes() {
        record Place(Optional<Id<Code>> parent, String name) {}
        Map<Place, Id<Code>> seen = new HashMap<>();
        for (Id<Code> code : draft.living()) {
            String name = NameKey.strict(draft.fields(code).definition().name());
            Id<Code> other = seen.putIfAbsent(new Place(draft.parent(code), name), code);
            if (other != null) {
                return Optional.of(List.of(other, code));
            }
        }
        return Optional.empty();
    }

    private void settle(Id<Code> one, Id<Code> other) {
        Question question = Question.same(one.value(), other.value());
        Optional<Answer> answer = draft.answers.to(question);
        Optional<Answer.Take> take = answer.map(Answer::take);
        if (take.equals(Optional.of(Answer.Take.JOIN))) {
            joinTold(question, one, other, take);
        } else if (take.equals(Optional.of(Answer.Take.APART)) || draft.areApart(one, other)) {
            draft.apart().add(Apart.of(one, other));
            keepApart(one, other, answer.map(Answer::own).orElse(""));
        } else {
            boolean open = draft.answers.rest().isEmpty();
            if (open && !draft.openPairs().contains(question)) {
                draft.openPairs().add(question);
            } else if (!open) {
                draft.openPairs().remove(question);
            }
            boolean bothOld =
                    draft.pair.code(one).inBoth() && draft.pair.code(other).inBoth();
            if (!bothOld || !takingBack.latestOf(one, other)) {
                joinTold(question, one, other, take);
            }
        }
    }

    private void joinTold(Question question, Id<Code> one, Id<Code> other, Optional<Answer.Take> take) {
        if (!found.containsKey(question)) {
            boolean first = draft.pair.code(one).side() != Side.THEIRS;
            LikelySame pair = new LikelySame(
                    Kind.CODE,
                    (first ? one : other).value(),
                    (first ? other : one).value(),
                    LikelySame.Why.SAME_NAME,
                    0,
                    0,
                    0,
                    take);
            found.put(question, pair);
            tell(pair, take);
        }
        joining.join(one, other);
    }

    /** The newer of the two is to be called something else: as said with the answer, or of its name. */
    private void keepApart(Id<Code> one, Id<Code> other, String own) {
        Id<Code> newer = newer(one, other);
        String name = own.isBlank() ? ownName(newer).orElse("") : own.strip();
        String now = draft.fields(newer).definition().name();
        boolean free = CodeValue.isAllowed(Field.NAME, name) && isFree(name, newer);
        boolean back = !free && takingBack.latestOf(one, other);
        if (free) {
            draft.put(newer, Field.NAME, name);
        } else if (!back) {
            Id<Code> elder = newer.equals(one) ? other : one;
            draft.move(newer, Optional.of(elder));
        }
        boolean ruled = back && draft.answers.rest().isPresent();
        askName(newer, now, !free && !ruled);
    }

    private Optional<String> ownName(Id<Code> code) {
        return draft.answers
                .to(Question.of(code.value(), Field.NAME))
                .filter(answer -> answer.take() == Answer.Take.OWN)
                .map(answer -> answer.own().strip());
    }

    private boolean isFree(String name, Id<Code> code) {
        String key = NameKey.strict(name);
        return draft.under(draft.parent(code)).stream()
                .filter(sibling -> !sibling.equals(code))
                .noneMatch(sibling -> NameKey.strict(
                                draft.fields(sibling).definition().name())
                        .equals(key));
    }

    private void askName(Id<Code> code, String now, boolean asks) {
        Question question = Question.of(code.value(), Field.NAME);
        FieldDifference told = draft.told(code, Field.NAME)
                .orElseGet(() -> new FieldDifference(
                        question, Optional.empty(), now, now, Side.BOTH, false, now, Optional.empty()));
        draft.tell(
                code,
                new FieldDifference(
                        question,
                        told.base(),
                        told.ours(),
                        told.theirs(),
                        Side.BOTH,
                        asks,
                        draft.fields(code).definition().name(),
                        Optional.empty()));
    }

    private Id<Code> newer(Id<Code> one, Id<Code> other) {
        Comparator<Id<Code>> age = Comparator.<Id<Code>, Instant>comparing(code ->
                        draft.pair.code(code).any().history().first().stamp().at())
                .thenComparing(code -> code);
        return age.compare(one, other) >= 0 ? one : other;
    }
}

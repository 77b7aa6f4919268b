package no.utsagn.merge.codes;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;

/** Leaves out the later of the changes that gave two siblings one name: each change once at most. */
final class TakingBack {

    private record Change(Id<Code> code, Field field, String former, Stamp made) {
        Question question() {
            return Question.of(code.value(), field);
        }

        /** Without what it said. */
        @Override
        public String toString() {
            return question().toString();
        }
    }

    private final Draft draft;
    private final Set<Question> done = new HashSet<>();

    TakingBack(Draft draft) {
        this.draft = draft;
    }

    /** @return whether there was a change to leave out */
    boolean latestOf(Id<Code> one, Id<Code> other) {
        Optional<Change> latest = Stream.of(one, other)
                .flatMap(code -> Stream.of(Field.NAME, Field.PLACE).flatMap(field -> change(code, field).stream()))
                .filter(change -> !done.contains(change.question()))
                .max(Comparator.comparing(Change::made, CodePair.BY_TIME)
                        .thenComparing(Change::code)
                        .thenComparing(Change::field));
        latest.ifPresent(change -> {
            done.add(change.question());
            draft.put(change.code(), change.field(), change.former());
        });
        return latest.isPresent();
    }

    private Optional<Change> change(Id<Code> code, Field field) {
        CodePair pair = draft.pair.code(code);
        String now = CodeValue.of(draft.fields(code), field);
        Optional<String> former = pair.base(field).filter(value -> !value.equals(now));
        boolean sound = field != Field.PLACE
                || former.flatMap(CodeValue::parent)
                        .map(parent -> draft.lives(parent) && !draft.isWithin(parent, code))
                        .orElse(true);
        Side changed = draft.told(code, field).map(FieldDifference::changed).orElse(Side.NEITHER);
        return former.filter(value -> sound).map(value -> new Change(code, field, value, pair.made(field, changed)));
    }
}

package no.utsagn.merge.codes;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.merge.codes.field.FieldMerge;
import no.utsagn.merge.codes.field.Said;

/** Merges codes that both copies have, field by field, and takes those over that one has. Places are seen to later. */
final class Fields {

    private final Draft draft;
    private final FieldMerge merge;

    Fields(Draft draft) {
        this.draft = draft;
        this.merge = new FieldMerge(draft.answers);
    }

    void merge() {
        for (CodePair code : draft.pair.codes().values()) {
            if (draft.aliases.resolve(code.id()).equals(code.id())) {
                draft.put(code.id(), code.inBoth() ? merged(code) : alone(code));
            }
        }
    }

    private CodeFields alone(CodePair code) {
        CodeFields fields = code.any().fields();
        return at(fields.in(draft.groups.now(fields.groups())), CodeValue.of(fields, Field.PLACE));
    }

    /** Under a code as it goes by now. */
    private CodeFields at(CodeFields fields, String place) {
        return fields.under(CodeValue.parent(place).map(draft.aliases::resolve), fields.order());
    }

    private CodeFields merged(CodePair code) {
        Code ours = code.ours().orElseThrow();
        Code theirs = code.theirs().orElseThrow();
        CodeFields fields = ours.fields();
        for (Field field : CodeValue.ALL) {
            Said here = CodePair.said(ours, field);
            Said there = CodePair.said(theirs, field);
            Optional<String> base = code.base(field);
            if (field == Field.PLACE) {
                here = new Said(now(here.value()), here.made());
                there = new Said(now(there.value()), there.made());
                base = base.map(this::now);
            }
            FieldDifference difference = merge.of(Question.of(code.id().value(), field), base, here, there);
            draft.tell(code.id(), field == Field.ORDER ? quiet(difference) : difference);
            fields = CodeValue.with(fields, field, difference.taken());
        }
        return fields.in(groups(code));
    }

    private String now(String place) {
        return CodeValue.parent(place)
                .map(draft.aliases::resolve)
                .map(Id::toString)
                .orElse("");
    }

    /** The order among siblings is never worth a question. */
    private static FieldDifference quiet(FieldDifference order) {
        return new FieldDifference(
                order.question(),
                order.base(),
                order.ours(),
                order.theirs(),
                order.changed(),
                false,
                order.taken(),
                Optional.empty());
    }

    /** Group by group: what one side put the code in or took it out of is taken. */
    private Set<Id<CodeGroup>> groups(CodePair code) {
        Set<Id<CodeGroup>> here =
                draft.groups.now(code.ours().orElseThrow().fields().groups());
        Set<Id<CodeGroup>> there =
                draft.groups.now(code.theirs().orElseThrow().fields().groups());
        Optional<Set<Id<CodeGroup>>> base = code.base(fields -> draft.groups.now(fields.groups()));
        Set<Id<CodeGroup>> taken = new HashSet<>();
        for (Id<CodeGroup> group : draft.groups.groups().ids()) {
            boolean in = here.contains(group);
            boolean others = there.contains(group);
            boolean was = base.filter(groups -> groups.contains(group)).isPresent();
            if (was ? in && others : in || others) {
                taken.add(group);
            }
        }
        Question question = Question.of(code.id().value(), Field.GROUPS);
        Set<Id<CodeGroup>> decided = draft.answers
                .to(question)
                .map(Answer::take)
                .flatMap(take -> switch (take) {
                    case OURS -> Optional.of(here);
                    case THEIRS -> Optional.of(there);
                    case BASE -> base;
                    default -> Optional.empty();
                })
                .orElse(taken);
        draft.tell(
                code.id(),
                new FieldDifference(
                        question,
                        base.map(draft.groups::names),
                        draft.groups.names(here),
                        draft.groups.names(there),
                        Side.changed(base, here, there),
                        false,
                        draft.groups.names(decided),
                        Optional.empty()));
        return decided;
    }
}

package no.utsagn.merge.codes;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.Both;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.merge.codes.field.FieldMerge;
import no.utsagn.merge.codes.field.Said;
import no.utsagn.merge.codes.likely.NameKey;

/**
 * Joins two codes that are one. The smaller id stays, so that all copies agree. What one leaves empty the other fills;
 * definitions that differ ask, and both are kept unless somebody says otherwise. Colour and status are those of the
 * code that was worked on last.
 */
final class Joining {

    private final Draft draft;
    private FieldMerge merge;

    Joining(Draft draft) {
        this.draft = draft;
        this.merge = new FieldMerge(draft.answers);
    }

    /** Where neither code is more ours than the other, "ours" and "theirs" mean nothing: what is proposed is taken. */
    private static Answers neither(Answers answers) {
        Map<Question, Answer> given = new HashMap<>(answers.given());
        given.replaceAll((question, answer) ->
                answer.equals(Answer.OURS) || answer.equals(Answer.THEIRS) ? Answer.PROPOSAL : answer);
        Optional<Answers.Rule> rest =
                answers.rest().map(rule -> rule == Answers.Rule.NEWEST ? rule : Answers.Rule.PROPOSALS);
        return new Answers(given, rest);
    }

    void join(Id<Code> one, Id<Code> other) {
        Id<Code> holder = one.compareTo(other) < 0 ? one : other;
        Id<Code> gone = holder.equals(one) ? other : one;
        lift(holder, gone);
        boolean holderOurs = isOurs(holder, gone);
        merge = new FieldMerge(side(holder) == side(gone) ? neither(draft.answers) : draft.answers);
        boolean newer = isNewer(holder, gone);
        name(holder, gone, holderOurs, newer);
        for (Field field : CodeValue.TEXTS) {
            text(holder, gone, field, holderOurs);
        }
        place(holder, gone, holderOurs);
        CodeFields last = draft.fields(newer ? holder : gone);
        Set<Id<CodeGroup>> groups = new HashSet<>(draft.fields(holder).groups());
        groups.addAll(draft.fields(gone).groups());
        draft.put(
                holder,
                draft.fields(holder).colored(last.color()).with(last.status()).in(groups));
        draft.under(Optional.of(gone)).forEach(child -> draft.move(child, Optional.of(holder)));
        draft.remove(gone);
        draft.joined().put(gone, holder);
    }

    /** Where the code that stays lies below the one that goes, it takes the place of that one. */
    private void lift(Id<Code> holder, Id<Code> gone) {
        if (draft.isWithin(holder, gone)) {
            draft.move(holder, draft.parent(gone));
        }
    }

    /** Whether the code that stays is the one of our copy. */
    private boolean isOurs(Id<Code> holder, Id<Code> gone) {
        Side here = side(holder);
        return here == Side.OURS || (here != Side.THEIRS && side(gone) != Side.OURS);
    }

    /** In which copy a code is new or was renamed or moved. */
    private Side side(Id<Code> code) {
        Side side = draft.pair.code(code).side();
        if (side != Side.BOTH) {
            return side;
        }
        Side named = draft.told(code, Field.NAME).map(FieldDifference::changed).orElse(Side.NEITHER);
        Side moved = draft.told(code, Field.PLACE).map(FieldDifference::changed).orElse(Side.NEITHER);
        Side did = named == Side.OURS || named == Side.THEIRS ? named : moved;
        return did == Side.BOTH ? Side.NEITHER : did;
    }

    private boolean isNewer(Id<Code> holder, Id<Code> gone) {
        Instant one = draft.pair.code(holder).last().at();
        Instant other = draft.pair.code(gone).last().at();
        return !one.isBefore(other);
    }

    private Said said(Id<Code> code, Field field) {
        return Said.at(
                CodeValue.of(draft.fields(code), field), draft.pair.code(code).last());
    }

    private void name(Id<Code> holder, Id<Code> gone, boolean holderOurs, boolean newer) {
        Said one = said(holder, Field.NAME);
        Said other = said(gone, Field.NAME);
        if (one.value().equals(other.value())) {
            return;
        }
        if (NameKey.loose(one.value()).equals(NameKey.loose(other.value()))) {
            draft.put(holder, Field.NAME, newer ? one.value() : other.value());
        } else {
            ask(holder, gone, Field.NAME, holderOurs, new Proposal((newer ? one : other).value(), Proposal.Why.NEWEST));
        }
    }

    private void text(Id<Code> holder, Id<Code> gone, Field field, boolean holderOurs) {
        String one = CodeValue.of(draft.fields(holder), field);
        String other = CodeValue.of(draft.fields(gone), field);
        if (other.isBlank() || one.strip().equals(other.strip())) {
            return;
        }
        if (one.isBlank()) {
            draft.put(holder, field, other);
        } else {
            String both = Both.of(field, said(holder, field), said(gone, field));
            ask(holder, gone, field, holderOurs, new Proposal(both, Proposal.Why.BOTH));
        }
    }

    /** Both codes may lie apart; the one worked on last lies where it is likeliest to be looked for. */
    private void place(Id<Code> holder, Id<Code> gone, boolean holderOurs) {
        Optional<Id<Code>> one = draft.parent(holder);
        Optional<Id<Code>> other = draft.parent(gone);
        boolean within = draft.isWithin(gone, holder);
        if (one.equals(other) || within) {
            return;
        }
        boolean mayMove = other.isEmpty() || !draft.isWithin(other.get(), holder);
        String place = CodeValue.of(draft.fields(mayMove && !isNewer(holder, gone) ? gone : holder), Field.PLACE);
        ask(holder, gone, Field.PLACE, holderOurs, new Proposal(place, Proposal.Why.NEWEST));
        if (draft.parent(holder)
                .filter(parent -> draft.isWithin(parent, holder))
                .isPresent()) {
            draft.move(holder, one);
        }
    }

    private void ask(Id<Code> holder, Id<Code> gone, Field field, boolean holderOurs, Proposal proposal) {
        Said one = said(holder, field);
        Said other = said(gone, field);
        FieldDifference told = merge.asked(
                Question.at(holder.value(), field, gone.value()),
                Optional.empty(),
                holderOurs ? one : other,
                holderOurs ? other : one,
                proposal);
        draft.put(holder, field, told.taken());
        draft.tellFurther(gone, told);
    }
}

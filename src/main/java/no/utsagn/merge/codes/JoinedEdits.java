package no.utsagn.merge.codes;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.Both;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.merge.codes.field.FieldMerge;
import no.utsagn.merge.codes.field.Said;

/**
 * One copy joined a code into another, and the other copy edited it: what it wrote is offered to the code that it went
 * up in, field by field, and nothing of it is dropped without a word.
 */
final class JoinedEdits {

    private final Draft draft;
    private final FieldMerge merge;

    JoinedEdits(Draft draft) {
        this.draft = draft;
        this.merge = new FieldMerge(draft.answers);
    }

    void offer() {
        for (Map.Entry<Id<Code>, Id<Code>> alias : draft.aliases.into().entrySet()) {
            Id<Code> holder = draft.resolve(alias.getKey());
            Optional<CodePair> gone = draft.pair.find(alias.getKey()).filter(pair -> !pair.inBoth());
            if (gone.isPresent() && draft.lives(holder)) {
                offer(gone.get(), holder);
            }
        }
    }

    private void offer(CodePair gone, Id<Code> holder) {
        Side living = gone.side();
        Code code = gone.any();
        CodebookCopy joiner = draft.pair.copy(living.mirrored());
        if (joiner.knownOf(gone.id()).contains(code.history().head().id())) {
            return;
        }
        Optional<CodeFields> base = Existence.lastKnown(code, joiner.knownOf(gone.id()));
        for (Field field : CodeValue.TEXTS) {
            offer(code, base, holder, field, living);
        }
        rename(code, base, holder, living);
        Set<Id<CodeGroup>> groups = new HashSet<>(draft.groups.now(code.fields().groups()));
        base.ifPresent(before -> groups.removeAll(draft.groups.now(before.groups())));
        groups.addAll(draft.fields(holder).groups());
        draft.put(holder, draft.fields(holder).in(groups));
    }

    private void offer(Code code, Optional<CodeFields> base, Id<Code> holder, Field field, Side living) {
        Said edited = CodePair.said(code, field);
        Optional<String> before = base.map(fields -> CodeValue.of(fields, field));
        String now = CodeValue.of(draft.fields(holder), field);
        boolean says = !edited.value().isBlank() && !before.equals(Optional.of(edited.value()));
        if (!says || now.contains(edited.value().strip())) {
            return;
        }
        Said held = held(holder, field);
        Proposal proposal = before.filter(was -> !was.isBlank() && now.contains(was.strip()))
                .map(was -> new Proposal(now.replace(was.strip(), edited.value().strip()), Proposal.Why.TOGETHER))
                .orElseGet(() -> new Proposal(
                        now.isBlank() ? edited.value() : Both.inOrder(field, now, edited.value()), Proposal.Why.BOTH));
        FieldDifference told = merge.asked(
                Question.at(code.id().value(), field, holder.value()),
                before,
                living == Side.OURS ? edited : held,
                living == Side.OURS ? held : edited,
                proposal);
        draft.put(holder, field, told.taken());
        draft.tellFurther(code.id(), told);
    }

    private Said held(Id<Code> holder, Field field) {
        return Said.at(
                CodeValue.of(draft.fields(holder), field),
                draft.pair.code(holder).last());
    }

    /** That it was renamed is told, and the name can be taken; nothing is asked. */
    private void rename(Code code, Optional<CodeFields> base, Id<Code> holder, Side living) {
        String now = draft.fields(holder).definition().name();
        Optional<String> before = base.map(fields -> fields.definition().name());
        if (before.isEmpty() || before.get().equals(code.name()) || now.equals(code.name())) {
            return;
        }
        Question question = Question.at(code.id().value(), Field.NAME, holder.value());
        boolean taken = draft.answers
                .to(question)
                .filter(answer -> answer.take().toString().equals(living.toString()))
                .isPresent();
        if (taken) {
            draft.put(holder, Field.NAME, code.name());
        }
        draft.tellFurther(
                code.id(),
                new FieldDifference(
                        question,
                        before,
                        living == Side.OURS ? code.name() : now,
                        living == Side.OURS ? now : code.name(),
                        living,
                        false,
                        taken ? code.name() : now,
                        Optional.empty()));
    }
}

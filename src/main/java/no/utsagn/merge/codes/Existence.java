package no.utsagn.merge.codes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Id;
import no.utsagn.base.Revision;
import no.utsagn.base.RevisionId;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.CodeFields;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Proposal;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.merge.codes.field.FieldMerge;
import no.utsagn.merge.codes.field.Said;

/**
 * Which codes are there. One that one copy deleted and the other did not touch goes. One that the other changed, or laid
 * on passages that the deleter does not know, or joined another into, or put a code under that lives, asks, and is kept unless somebody says
 * otherwise; what lies above a code that is kept is kept with it. Where the code above is deleted all the same, the one
 * below moves to the nearest that lives.
 */
final class Existence {

    static final String THERE = "there";
    static final String GONE = "gone";

    private static final List<Field> SHOWN = CodeValue.ALL.stream()
            .filter(field -> field != Field.PLACE && field != Field.ORDER)
            .toList();

    private final Draft draft;

    /** Deleted by one copy, with the side that still has it. */
    private final Map<Id<Code>, Side> deleted = new HashMap<>();

    private final Map<Id<Code>, Boolean> kept = new HashMap<>();
    private final Map<Optional<Id<Code>>, Set<Id<Code>>> under = new HashMap<>();

    Existence(Draft draft) {
        this.draft = draft;
        for (Id<Code> code : draft.living()) {
            CodePair pair = draft.pair.code(code);
            boolean forGood = draft.pair.ours().forGood().contains(code.value())
                    || draft.pair.theirs().forGood().contains(code.value());
            if (forGood) {
                draft.remove(code);
            } else if (!pair.inBoth()
                    && draft.pair.lineage().gone(code.value())
                    && !draft.aliases.staying().contains(code)) {
                deleted.put(code, pair.side());
            }
        }
        for (Id<Code> code : draft.living()) {
            under.computeIfAbsent(draft.parent(code), p -> new HashSet<>()).add(code);
        }
    }

    void decide() {
        deleted.keySet().forEach(code -> keeps(code, new HashSet<>()));
        kept.forEach((code, stays) -> {
            if (!stays) {
                draft.remove(code);
            }
        });
    }

    private boolean keeps(Id<Code> code, Set<Id<Code>> asking) {
        Boolean known = kept.get(code);
        if (known != null || !asking.add(code)) {
            return known != null && known;
        }
        boolean below = false;
        boolean livingBelow = false;
        for (Id<Code> child : under.getOrDefault(Optional.of(code), Set.of())) {
            below |= deleted.containsKey(child) && keeps(child, asking);
            livingBelow |= !deleted.containsKey(child);
        }
        boolean touched = livingBelow || isTouched(code);
        FieldDifference told = told(code, touched, below || livingBelow);
        draft.tell(code, told);
        boolean stays = told.taken().equals(THERE);
        if (stays) {
            compare(code);
        }
        kept.put(code, stays);
        return stays;
    }

    /** What was changed in a code that is kept, since the other copy deleted it, may be looked at and overridden too. */
    private void compare(Id<Code> code) {
        Side living = deleted.getOrDefault(code, Side.NEITHER);
        Code now = draft.pair.code(code).any();
        Optional<CodeFields> known =
                lastKnown(now, draft.pair.copy(living.mirrored()).knownOf(code));
        FieldMerge merge = new FieldMerge(draft.answers);
        for (Field field : known.isPresent() ? SHOWN : List.<Field>of()) {
            String base = CodeValue.of(known.get(), field);
            Said was = Said.at(base, now.history().first().stamp());
            Said is = CodePair.said(now, field);
            FieldDifference told = merge.of(
                    Question.of(code.value(), field),
                    Optional.of(base),
                    living == Side.OURS ? is : was,
                    living == Side.OURS ? was : is);
            draft.tell(code, told);
            draft.put(code, field, told.taken());
        }
    }

    private FieldDifference told(Id<Code> code, boolean touched, boolean kept) {
        Question question = Question.of(code.value(), Field.EXISTENCE);
        Side living = deleted.getOrDefault(code, Side.NEITHER);
        Optional<String> given = draft.answers.to(question).map(Answer::take).flatMap(take -> switch (take) {
            case OURS -> Optional.of(living == Side.OURS ? THERE : GONE);
            case THEIRS -> Optional.of(living == Side.THEIRS ? THERE : GONE);
            case PROPOSAL, BASE -> Optional.of(THERE);
            default -> Optional.empty();
        });
        Optional<Proposal> proposal = touched
                ? Optional.of(new Proposal(THERE, isUsed(code, living) ? Proposal.Why.IN_USE : Proposal.Why.NEWEST))
                : Optional.empty();
        return new FieldDifference(
                question,
                Optional.of(THERE),
                living == Side.OURS ? THERE : GONE,
                living == Side.THEIRS ? THERE : GONE,
                touched ? Side.BOTH : living.mirrored(),
                touched && given.isEmpty() && draft.answers.rest().isEmpty(),
                given.orElse(touched || kept ? THERE : GONE),
                proposal);
    }

    private boolean isUsed(Id<Code> code, Side living) {
        return draft.pair.copy(living).used().contains(code);
    }

    /** Whether the copy that has it did anything with it that the deleter did not know of. */
    private boolean isTouched(Id<Code> code) {
        Side living = deleted.getOrDefault(code, Side.NEITHER);
        CodebookCopy copy = draft.pair.copy(living);
        CodebookCopy deleter = draft.pair.copy(living.mirrored());
        boolean holds = copy.codebook().aliases().into().entrySet().stream()
                .anyMatch(alias -> alias.getValue().equals(code)
                        && !deleter.past().isGone(alias.getKey().value()));
        return isUsed(code, living)
                || holds
                || !deleter.knownOf(code)
                        .contains(copy.codebook().code(code).history().head().id());
    }

    /** The last state of a code that the copy which deleted it knew; empty if none is known. */
    static Optional<CodeFields> lastKnown(Code code, Set<RevisionId> known) {
        List<Revision<CodeFields>> revisions = code.history().revisions();
        for (int i = revisions.size() - 1; i >= 0; i--) {
            if (known.contains(revisions.get(i).id())) {
                return Optional.of(revisions.get(i).fields());
            }
        }
        return Optional.empty();
    }
}

package no.utsagn.merge.study;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.merge.study.Deciding.Decided;
import no.utsagn.merge.study.Deciding.Three;
import no.utsagn.merge.study.Deciding.Written;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;

/** The memos of both. What both wrote in one memo is asked; a memo on something that is gone stays, on what held it. */
final class MemoMerge {

    private static final Comparator<Memo> LATER = Comparator.<Memo, Instant>comparing(
                    memo -> memo.stamp().at())
            .thenComparing(memo -> memo.stamp().by())
            .thenComparing(Memo::text);

    /** On a coding, if it can be: a merge may have moved it from one that was gone in one copy alone. */
    private static final Comparator<MemoTarget> NEAREST = Comparator.<MemoTarget, Boolean>comparing(
                    target -> !(target instanceof MemoTarget.OnCoding))
            .thenComparing(MemoTarget::toString);

    private final Copies copies;
    private final Deciding deciding;
    private final Texts texts;

    MemoMerge(Copies copies, Deciding deciding, Texts texts) {
        this.copies = copies;
        this.deciding = deciding;
        this.texts = texts;
    }

    /**
     * @param so the merged study but for its memos
     * @param same by a coding that another stands for, that other
     */
    Items<Memo> merged(Study so, Map<Id<Coding>, Id<Coding>> same) {
        Items<Memo> memos = new ItemMerge<Memo>(copies, deciding, Kind.MEMO, Memo::id, memo -> "")
                .merged(copies.ours().memos(), copies.theirs().memos(), this::both);
        Set<Id<Coding>> codings = so.codings().all().map(Coding::id).collect(Collectors.toSet());
        return memos.mapped(memo -> {
            MemoTarget target = Stream.of(copies.ours(), copies.theirs())
                    .flatMap(copy -> copy.memos().find(memo.id()).stream())
                    .filter(state -> LATER.compare(state, memo) == 0)
                    .map(state -> target(state.target(), so, codings, same))
                    .min(NEAREST)
                    .orElseGet(() -> target(memo.target(), so, codings, same));
            return target.equals(memo.target()) ? memo : new Memo(memo.id(), target, memo.text(), memo.stamp());
        });
    }

    private Memo both(Memo ours, Memo theirs, Side newer) {
        if (copies.lineage().newer(ours.id().value()) != Side.BOTH) {
            return (newer == Side.NEITHER ? said(ours, theirs) : newer) == Side.OURS
                    ? told(ours, newer)
                    : told(theirs, newer);
        }
        Decided<String> text = deciding.field(
                Question.of(ours.id().value(), Field.TEXT),
                new Three<>(Optional.empty(), ours.text(), theirs.text()),
                newer,
                Written.TEXT);
        Memo last = newer == Side.OURS ? ours : theirs;
        deciding.tell(new Difference(
                Kind.MEMO,
                ours.id().value(),
                What.CHANGED,
                Side.BOTH,
                "",
                "",
                Optional.empty(),
                1,
                text.told().stream().toList()));
        if (!text.decided()) {
            return last;
        }
        deciding.decide(ours.id().value());
        return last.saying(text.value(), deciding.stamp());
    }

    /** Which of two states was written later: one may be back from a copy that had not seen the other. */
    private Side said(Memo ours, Memo theirs) {
        int order = LATER.compare(ours, theirs);
        return order == 0 ? copies.cleaner() : order > 0 ? Side.OURS : Side.THEIRS;
    }

    private Memo told(Memo memo, Side newer) {
        if (newer != Side.NEITHER) {
            deciding.tell(new Difference(
                    Kind.MEMO, memo.id().value(), What.CHANGED, newer, "", "", Optional.empty(), 1, List.of()));
        }
        return memo;
    }

    private MemoTarget target(MemoTarget target, Study so, Set<Id<Coding>> codings, Map<Id<Coding>, Id<Coding>> same) {
        if (target instanceof MemoTarget.OnCoding on) {
            Id<Coding> coding = same.getOrDefault(on.coding(), on.coding());
            return codings.contains(coding) ? new MemoTarget.OnCoding(coding) : holder(on.coding(), so);
        } else if (target instanceof MemoTarget.OnCode on) {
            Id<Code> code = so.codebook().aliases().resolve(on.code());
            return so.codebook().codes().has(code) ? new MemoTarget.OnCode(code) : new MemoTarget.OnStudy();
        } else if (target instanceof MemoTarget.OnTurn on) {
            return onTurn(on, so);
        } else if (target instanceof MemoTarget.OnTranscript on) {
            return so.transcripts().has(on.transcript()) ? on : new MemoTarget.OnStudy();
        } else if (target instanceof MemoTarget.OnParticipant on) {
            return so.people().participants().has(on.participant()) ? on : new MemoTarget.OnStudy();
        }
        return target;
    }

    /** The turn itself, or the one that it is part of now. */
    private MemoTarget onTurn(MemoTarget.OnTurn on, Study so) {
        if (!so.transcripts().has(on.transcript())) {
            return new MemoTarget.OnStudy();
        }
        Id<Turn> turn = texts.turn(on.transcript(), on.turn());
        return so.transcripts().get(on.transcript()).turns().stream().anyMatch(t -> t.id().equals(turn))
                ? new MemoTarget.OnTurn(on.transcript(), turn)
                : new MemoTarget.OnTranscript(on.transcript());
    }

    /** The transcript that a coding lay in. */
    private MemoTarget holder(Id<Coding> coding, Study so) {
        Optional<Id<Transcript>> transcript = copies.ours()
                .codings()
                .find(coding)
                .or(() -> copies.theirs().codings().find(coding))
                .map(Coding::transcript);
        return transcript
                .filter(so.transcripts()::has)
                .<MemoTarget>map(MemoTarget.OnTranscript::new)
                .orElseGet(MemoTarget.OnStudy::new);
    }
}

package no.utsagn.study;

import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterFields;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Codings;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.transcript.Edited;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextChange;
import no.utsagn.transcript.edit.TextEdit;

/** Lets all that lies on a text follow when the text changes. */
final class TextEdits {

    private final Study study;
    private final Stamp stamp;

    TextEdits(Study study, Stamp stamp) {
        this.study = study;
        this.stamp = stamp;
    }

    Study apply(Id<Transcript> id, TextEdit edit) {
        Edited edited = study.transcripts().get(id).edited(edit, stamp);
        TextChange change = edited.change();
        Study left = study;
        for (Coding coding : study.codings().in(id)) {
            if (change.moved(coding.span()).isEmpty()) {
                left = left.without(Tombstone.Kind.CODING, coding.id().value(), false);
            }
        }
        Codings codings =
                study.codings().replaced(id, list -> Transcript.moved(list, change, Coding::span, Coding::over));
        Study after = left.with(edited.transcript()).with(codings);
        return memos(after, id, edit)
                .withChapters(study.chapters().mapped(chapter -> moved(chapter, id, change)))
                .withPrinted(moved(study.printed(), id, change));
    }

    /** What was noted about a turn that is joined to the one before it is noted about that one. */
    private Study memos(Study after, Id<Transcript> id, TextEdit edit) {
        if (!(edit instanceof TextEdit.JoinTurns join)) {
            return after;
        }
        Transcript now = after.transcripts().get(id);
        return after.withMemos(after.memos()
                .mapped(memo -> memo.target() instanceof MemoTarget.OnTurn on
                                && on.transcript().equals(id)
                                && now.turns().stream()
                                        .noneMatch(turn -> turn.id().equals(on.turn()))
                        ? new Memo(memo.id(), new MemoTarget.OnTurn(id, join.first()), memo.text(), memo.stamp())
                        : memo));
    }

    /** A quote that moved is no new revision of its chapter: the author changed nothing. */
    private static Chapter moved(Chapter chapter, Id<Transcript> id, TextChange change) {
        ChapterFields fields = chapter.fields().moved(id, change);
        if (fields.equals(chapter.fields())) {
            return chapter;
        }
        return new Chapter(chapter.id(), chapter.history().headSaying(fields));
    }

    private static Items<PrintedBefore> moved(Items<PrintedBefore> printed, Id<Transcript> id, TextChange change) {
        Items<PrintedBefore> moved = Items.none();
        for (PrintedBefore entry : printed) {
            if (!entry.transcript().equals(id)) {
                moved = moved.with(entry.id(), entry);
            } else if (change.moved(entry.span()).isPresent()) {
                moved = moved.with(
                        entry.id(), entry.over(change.moved(entry.span()).get()));
            }
        }
        return moved;
    }
}

package no.utsagn.app.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utsagn.app.correct.Effect.Touched;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Mark;

/** Finds what edits do by looking at the study before and after them. */
final class Effects {

    private final Study before;
    private final Study after;
    private final List<Id<Transcript>> transcripts;
    private final List<Touched> vanishing = new ArrayList<>();
    private final List<Touched> shrinking = new ArrayList<>();
    private final List<Id<ChapterItem>> quotes = new ArrayList<>();
    private final List<Id<ChapterItem>> cutQuotes = new ArrayList<>();
    private final Map<Id<Coding>, Coding> left = new HashMap<>();
    private int reworded;

    Effects(Study before, Study after, List<Id<Transcript>> transcripts) {
        this.before = before;
        this.after = after;
        this.transcripts = transcripts;
        transcripts.forEach(id -> after.codings().in(id).forEach(coding -> left.put(coding.id(), coding)));
    }

    Effect of(int edits, int kept) {
        transcripts.forEach(id -> before.codings().in(id).forEach(this::look));
        before.chapters().stream()
                .map(Chapter::fields)
                .flatMap(fields -> fields.items().stream())
                .forEach(this::look);
        return new Effect(
                edits,
                vanishing,
                shrinking,
                reworded,
                gone(now -> now.marks().stream().map(Mark::id)),
                gone(before.memos(), after.memos()),
                before.memos().stream()
                        .filter(memo -> after.memos()
                                .find(memo.id())
                                .filter(now -> !now.equals(memo))
                                .isPresent())
                        .map(Memo::id)
                        .toList(),
                quotes,
                cutQuotes,
                gone(before.printed(), after.printed()),
                gone(now -> now.replacements().stream().map(Replacement::id)),
                kept);
    }

    private void look(Coding coding) {
        Transcript was = before.transcripts().get(coding.transcript());
        Transcript is = after.transcripts().get(coding.transcript());
        String words = was.words(coding.span());
        Optional<Coding> now = Optional.ofNullable(left.get(coding.id()));
        String then = now.map(c -> is.words(c.span())).orElse("");
        if (now.isEmpty() || loses(was, is, coding.span())) {
            String path = before.codebook().path(coding.code()).written();
            Touched touched = new Touched(coding.id(), coding.transcript(), path, words, then);
            (now.isEmpty() ? vanishing : shrinking).add(touched);
        } else if (!then.equals(words)) {
            reworded++;
        }
    }

    private void look(ChapterItem item) {
        if (item instanceof ChapterItem.Quote quote && transcripts.contains(quote.transcript())) {
            boolean stays = after.chapters().stream()
                    .flatMap(chapter -> chapter.fields().items().stream())
                    .anyMatch(other -> other.id().equals(quote.id()));
            if (!stays) {
                quotes.add(quote.id());
            } else if (loses(
                    before.transcripts().get(quote.transcript()),
                    after.transcripts().get(quote.transcript()),
                    quote.span())) {
                cutQuotes.add(quote.id());
            }
        }
    }

    /** Whether an edit cuts an end off a stretch, or takes words out of it and puts none there. */
    private static boolean loses(Transcript was, Transcript is, Span span) {
        Optional<Span> at = Optional.of(span);
        boolean takesOut = false;
        for (LoggedEdit edit : is.log().since(was.log().head())) {
            if (at.isPresent() && at.get().overlaps(edit.removed())) {
                if (!at.get().contains(edit.removed())) {
                    return true;
                }
                takesOut |= edit.change().inserted() == 0;
            }
            at = at.flatMap(edit.change()::moved);
        }
        return takesOut
                && at.filter(now -> is.wordCount(now) < was.wordCount(span)).isPresent();
    }

    private <T> List<Id<T>> gone(Function<Transcript, Stream<Id<T>>> things) {
        List<Id<T>> gone = new ArrayList<>();
        for (Id<Transcript> id : transcripts) {
            Set<Id<T>> left =
                    new HashSet<>(things.apply(after.transcripts().get(id)).toList());
            things.apply(before.transcripts().get(id))
                    .filter(thing -> !left.contains(thing))
                    .forEach(gone::add);
        }
        return gone;
    }

    private static <T> List<Id<T>> gone(Items<T> before, Items<T> after) {
        return before.ids().stream().filter(id -> !after.has(id)).toList();
    }
}

package no.utsagn.merge.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.chapter.Chapter;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.chapter.ChapterItem.Quote;
import no.utsagn.chapter.PrintedBefore;
import no.utsagn.coding.Coding;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.merge.Kind;
import no.utsagn.merge.text.SameText;
import no.utsagn.study.Deletion;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;

/**
 * Lets what both copies made by themselves be one: a text that both took in, under the lesser of its two ids with all
 * that lies on it; and roles and sites of one name.
 *
 * @param folded what is one now, of which one id is no longer used
 */
record Folding(Study ours, Study theirs, List<Folded> folded) {

    static Folding of(Study ours, Study theirs) {
        Study here = ours;
        Study there = theirs;
        List<Folded> folded = new ArrayList<>();
        for (SameText same : same(ours, theirs)) {
            folded.add(new Folded(
                    Kind.TRANSCRIPT, same.other().id().value(), same.kept().id().value()));
            if (here.transcripts().has(same.other().id())) {
                here = folded(here, same);
            } else {
                there = folded(there, same);
            }
        }
        return SameNames.in(new Folding(here, there, folded));
    }

    private static List<SameText> same(Study ours, Study theirs) {
        List<SameText> same = new ArrayList<>();
        Set<Id<Transcript>> taken = new HashSet<>();
        for (Transcript here : ours.transcripts()) {
            if (!theirs.transcripts().has(here.id())) {
                theirs.transcripts().stream()
                        .filter(there -> !ours.transcripts().has(there.id()) && !taken.contains(there.id()))
                        .flatMap(there -> SameText.of(here, there).stream())
                        .findFirst()
                        .ifPresent(found -> {
                            taken.add(found.kept().id());
                            taken.add(found.other().id());
                            same.add(found);
                        });
            }
        }
        return same;
    }

    private static Study folded(Study study, SameText same) {
        Id<Transcript> other = same.other().id();
        Id<Transcript> kept = same.kept().id();
        Items<Transcript> transcripts = Items.of(
                study.transcripts().stream()
                        .map(t -> t.id().equals(other) ? same.renamed() : t)
                        .toList(),
                Transcript::id);
        List<Coding> codings = study.codings().in(other).stream()
                .map(c -> new Coding(c.id(), c.code(), kept, c.span(), c.coder(), c.at(), c.about()))
                .toList();
        return study.withTranscripts(transcripts)
                .with(study.codings()
                        .without(coding -> coding.transcript().equals(other))
                        .with(codings))
                .withMemos(study.memos().mapped(memo -> folded(memo, same)))
                .withChapters(study.chapters().mapped(chapter -> folded(chapter, other, kept)))
                .withPrinted(study.printed()
                        .mapped(p -> p.transcript().equals(other)
                                ? new PrintedBefore(p.id(), kept, p.span(), p.where(), p.at())
                                : p))
                .with(study.searches().withSaved(study.searches().saved().mapped(s -> folded(s, other, kept))));
    }

    private static Memo folded(Memo memo, SameText same) {
        Id<Transcript> kept = same.kept().id();
        MemoTarget target = memo.target();
        if (target instanceof MemoTarget.OnTranscript on
                && on.transcript().equals(same.other().id())) {
            target = new MemoTarget.OnTranscript(kept);
        } else if (target instanceof MemoTarget.OnTurn on
                && on.transcript().equals(same.other().id())) {
            target = new MemoTarget.OnTurn(kept, same.turns().getOrDefault(on.turn(), on.turn()));
        }
        return target.equals(memo.target()) ? memo : new Memo(memo.id(), target, memo.text(), memo.stamp());
    }

    private static Chapter folded(Chapter chapter, Id<Transcript> other, Id<Transcript> kept) {
        return new Chapter(
                chapter.id(),
                chapter.history()
                        .rewritten(fields -> fields.with(fields.items().stream()
                                .map(item -> folded(item, other, kept))
                                .toList())));
    }

    private static ChapterItem folded(ChapterItem item, Id<Transcript> other, Id<Transcript> kept) {
        return item instanceof Quote quote && quote.transcript().equals(other)
                ? new Quote(quote.id(), kept, quote.span(), quote.form(), quote.edit())
                : item;
    }

    private static SavedSearch folded(SavedSearch search, Id<Transcript> other, Id<Transcript> kept) {
        Optional<SavedSearch.Rule> rule = search.rule().map(r -> {
            Set<Id<Transcript>> looked = new HashSet<>(r.looked());
            if (looked.remove(other)) {
                looked.add(kept);
            }
            return new SavedSearch.Rule(r.code(), r.unit(), looked);
        });
        return search.with(rule);
    }

    /** That the other ids are used no more: the same in each copy. */
    Map<UUID, Deletion> deletions() {
        return folded.stream().collect(Collectors.toMap(Folded::gone, Folded::deletion));
    }
}

package no.utsagn.app.codes.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.analysis.Voices;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.Recoding;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Memo;
import no.utsagn.coding.MemoTarget;
import no.utsagn.study.EditKind;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/**
 * Joins codes into one that stays. It gets their codings, memos, sub-codes and groups, and what its definition lacks;
 * their ids lead to it from then on, so that a colleague's copy finds it.
 */
public final class MergeCodes {

    private record Merged(Study study, MergePreview told) {}

    private final OpenStudy open;

    public MergeCodes(OpenStudy open) {
        this.open = open;
    }

    /**
     * What it would do.
     *
     * @throws no.utsagn.base.ProblemException if there is nothing to join, or the code that stays would get a sibling
     *     of its name
     */
    public MergePreview preview(Collection<Id<Code>> sources, Id<Code> target) {
        return merged(open.now(), Joining.others(sources, target), target).told();
    }

    /**
     * Does it in one step.
     *
     * @throws no.utsagn.base.ProblemException as {@link #preview} does
     */
    public MergePreview merge(Collection<Id<Code>> sources, Id<Code> target) {
        Set<Id<Code>> others = Joining.others(sources, target);
        List<UUID> things =
                Stream.concat(Stream.of(target), others.stream()).map(Id::value).toList();
        MergePreview told = merged(open.now(), others, target).told();
        open.apply(EditKind.CODES_MERGED, things, s -> merged(s, others, target).study());
        return told;
    }

    private Merged merged(Study study, Set<Id<Code>> sources, Id<Code> target) {
        Joining joining = new Joining(study.codebook(), sources, target, open.stamp()).done();
        Recoding recoding =
                Recoding.of(study, coding -> Optional.ofNullable(joining.into().get(coding.code())));
        Study after = recoding.study().with(joining.codebook());
        int memos = 0;
        for (Memo memo : List.copyOf(after.memos().all())) {
            if (memo.target() instanceof MemoTarget.OnCode on && joining.into().containsKey(on.code())) {
                Id<Code> holder = joining.into().getOrDefault(on.code(), target);
                after = after.with(new Memo(memo.id(), new MemoTarget.OnCode(holder), memo.text(), memo.stamp()));
                memos++;
            }
        }
        for (Id<Code> gone : joining.into().keySet()) {
            after = after.with(new Tombstone(Tombstone.Kind.CODE, gone.value(), false));
        }
        return new Merged(after, told(study, after, sources, target, joining, recoding, memos));
    }

    private static MergePreview told(
            Study before,
            Study after,
            Set<Id<Code>> sources,
            Id<Code> target,
            Joining joining,
            Recoding recoding,
            int memos) {
        Set<Id<Code>> all = new HashSet<>(sources);
        all.add(target);
        int separate = all.stream()
                .mapToInt(code -> Passages.of(before, Set.of(code)).size())
                .sum();
        List<Passage> passages = Passages.of(after, Set.of(target));
        int codes = joining.into().size();
        return new MergePreview(
                codes,
                recoding.moved(),
                recoding.fallen().size(),
                separate,
                passages.size(),
                Voices.of(after, passages).count(),
                memos,
                joining.moved(),
                codes - sources.size(),
                joining.fills());
    }
}

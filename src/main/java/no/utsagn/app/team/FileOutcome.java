package no.utsagn.app.team;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.History;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Side;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/**
 * What a study becomes by a codebook file. The file's own states have no place in the histories of codes: whoever
 * merges it changes the codes, or makes them. That a file lacks a code is no difference, since it cannot tell why.
 */
final class FileOutcome {

    private final Study study;
    private final String name;
    private final Stamp stamp;

    /** @param name what the file's codebook is called */
    FileOutcome(Study study, String name, Stamp stamp) {
        this.study = study;
        this.name = name;
        this.stamp = stamp;
    }

    Outcome of(Outcome outcome) {
        List<Difference> told = outcome.differences().stream()
                .filter(one -> one.kind() == Kind.CODE || one.kind() == Kind.CODE_GROUP)
                .filter(one -> !isOursAlone(one))
                .map(FileOutcome::withoutBase)
                .toList();
        return new Outcome(merged(outcome.merged()), told, outcome.likely(), outcome.open(), outcome.sums(), false);
    }

    /** A code that the file lacks, or fields of which it says nothing. */
    private static boolean isOursAlone(Difference one) {
        boolean lives = one.what() == Difference.What.NEW || one.what() == Difference.What.CHANGED;
        return lives && one.side() == Side.OURS && !one.asks();
    }

    private static Difference withoutBase(Difference one) {
        return new Difference(
                one.kind(),
                one.thing(),
                one.what(),
                one.side(),
                one.name(),
                one.path(),
                one.color(),
                one.count(),
                one.fields().stream().map(FileOutcome::withoutBase).toList());
    }

    private static FieldDifference withoutBase(FieldDifference field) {
        return new FieldDifference(
                field.question(),
                Optional.empty(),
                field.ours(),
                field.theirs(),
                field.changed(),
                field.asks(),
                field.taken(),
                field.proposal());
    }

    private Study merged(Study so) {
        Codebook codebook = so.codebook();
        Codebook lined = codebook.with(
                Items.of(codebook.codes().stream().map(this::lined).toList(), Code::id));
        Codebook was = study.codebook();
        Study after = study.with(lined.named(was.codes().isEmpty() ? name : was.name()))
                .with(so.codings())
                .withMemos(so.memos())
                .with(so.searches())
                .withTombstones(stones(so));
        Set<Id<Code>> gone = new HashSet<>(was.codes().ids());
        gone.removeAll(codebook.codes().ids());
        for (Id<Code> code : gone) {
            after = after.with(new Tombstone(Tombstone.Kind.CODE, code.value(), false));
        }
        return after;
    }

    /** Those of the study, but for codes that the file has brought back. */
    private Set<Tombstone> stones(Study so) {
        Set<Tombstone> stones = new HashSet<>(study.tombstones());
        stones.removeIf(stone -> so.codebook().codes().has(new Id<>(stone.id())));
        stones.addAll(so.tombstones());
        return stones;
    }

    private Code lined(Code code) {
        return study.codebook()
                .codes()
                .find(code.id())
                .map(was -> was.with(code.fields(), stamp))
                .orElseGet(() -> new Code(code.id(), History.start(code.fields(), stamp)));
    }

    /** Without names. */
    @Override
    public String toString() {
        return "what " + study.id() + " becomes by a file";
    }
}

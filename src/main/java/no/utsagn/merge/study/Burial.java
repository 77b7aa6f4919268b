package no.utsagn.merge.study;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Id;
import no.utsagn.coding.Coding;
import no.utsagn.merge.Kind;
import no.utsagn.study.Past;
import no.utsagn.study.Study;
import no.utsagn.study.Tombstone;

/** Puts down in a merged study what is deleted in it. What is there is not, whatever a copy said. */
final class Burial {

    private final Copies copies;
    private final Folding folding;

    Burial(Copies copies, Folding folding) {
        this.copies = copies;
        this.folding = folding;
    }

    /** The study with its past, without what is deleted in it, and with the tombstones of that. */
    Study of(Study study, Past past) {
        Set<UUID> alive = alive(study);
        Past kept = past.back(alive.stream().filter(past::isGone).collect(Collectors.toSet()));
        Set<Tombstone> stones = new HashSet<>();
        Stream.of(copies.ours(), copies.theirs())
                .flatMap(copy -> copy.tombstones().stream())
                .filter(stone -> stone.forGood() || kept.isGone(stone.id()))
                .forEach(stones::add);
        folding.folded().stream()
                .filter(folded -> folded.kind() == Kind.TRANSCRIPT)
                .forEach(folded -> stones.add(new Tombstone(Tombstone.Kind.TRANSCRIPT, folded.gone(), false)));
        copies.ours().codings().all().map(Coding::id).forEach(id -> bury(id, kept, stones));
        copies.theirs().codings().all().map(Coding::id).forEach(id -> bury(id, kept, stones));
        return study.with(kept).withTombstones(stones);
    }

    private static void bury(Id<Coding> coding, Past past, Set<Tombstone> stones) {
        if (past.isGone(coding.value())) {
            stones.add(new Tombstone(Tombstone.Kind.CODING, coding.value(), false));
        }
    }

    private static Set<UUID> alive(Study study) {
        Stream<Set<? extends Id<?>>> ids = Stream.of(
                study.coders().ids(),
                study.people().roles().ids(),
                study.people().sites().ids(),
                study.people().participants().ids(),
                study.people().cases().ids(),
                study.transcripts().ids(),
                study.codebook().codes().ids(),
                study.codebook().groups().ids(),
                study.memos().ids(),
                study.entities().ids(),
                study.chapters().ids(),
                study.printed().ids(),
                study.searches().saved().ids(),
                study.codings().all().map(Coding::id).collect(Collectors.toSet()));
        return ids.flatMap(Set::stream).map(Id::value).collect(Collectors.toSet());
    }
}

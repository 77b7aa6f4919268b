package no.utsagn.study;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.chapter.Chapter;
import no.utsagn.codebook.Code;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;

/**
 * Makes a former value the newest state of a study. Nothing that other copies may have seen is taken back: histories
 * and logs grow, what is gone again gets a tombstone, what is back loses it.
 */
final class BringingBack {

    private final Study now;
    private final Stamp stamp;

    BringingBack(Study now, Stamp stamp) {
        this.now = now;
        this.stamp = stamp;
    }

    Study to(Study former) {
        Items<Transcript> transcripts = former.transcripts().mapped(was -> now.transcripts()
                .find(was.id())
                .filter(is -> !is.equals(was))
                .map(is -> was.broughtBackFrom(is, stamp))
                .orElse(was));
        Items<Participant> participants = former.people().participants().mapped(was -> now.people()
                .participants()
                .find(was.id())
                .map(is -> is.with(was.fields(), stamp))
                .orElse(was));
        Items<Code> codes = former.codebook().codes().mapped(was -> now.codebook()
                .codes()
                .find(was.id())
                .map(is -> is.with(was.fields(), stamp))
                .orElse(was));
        Items<Chapter> chapters = former.chapters().mapped(was -> now.chapters()
                .find(was.id())
                .map(is -> is.with(was.fields(), stamp))
                .orElse(was));
        return former.withTranscripts(transcripts)
                .with(former.people().withParticipants(participants))
                .with(former.codebook().with(codes))
                .withChapters(chapters)
                .withTombstones(tombstones(former))
                .with(now.past())
                .tracedFrom(now, stamp);
    }

    private Set<Tombstone> tombstones(Study former) {
        Set<Tombstone> alive = things(former, now).collect(Collectors.toSet());
        Set<UUID> back = alive.stream().map(Tombstone::id).collect(Collectors.toSet());
        Set<Tombstone> all = new HashSet<>(now.tombstones());
        all.addAll(former.tombstones());
        things(now, former).filter(thing -> !alive.contains(thing)).forEach(all::add);
        all.removeIf(tombstone -> !tombstone.forGood() && back.contains(tombstone.id()));
        return all;
    }

    /** A tombstone, as it would be, for each thing of a study; codings only where they differ from the other's. */
    private static Stream<Tombstone> things(Study study, Study other) {
        return Stream.of(
                        stones(Tombstone.Kind.TRANSCRIPT, study.transcripts()),
                        stones(Tombstone.Kind.PARTICIPANT, study.people().participants()),
                        stones(Tombstone.Kind.CASE, study.people().cases()),
                        stones(Tombstone.Kind.CODE, study.codebook().codes()),
                        stones(Tombstone.Kind.MEMO, study.memos()),
                        stones(Tombstone.Kind.ENTITY, study.entities()),
                        stones(Tombstone.Kind.CHAPTER, study.chapters()),
                        stones(Tombstone.Kind.SEARCH, study.searches().saved()),
                        study.codings().transcripts().stream()
                                .filter(id -> !study.codings()
                                        .in(id)
                                        .equals(other.codings().in(id)))
                                .flatMap(id -> study.codings().in(id).stream())
                                .map(coding ->
                                        stone(Tombstone.Kind.CODING, coding.id().value())))
                .flatMap(stones -> stones);
    }

    private static <T> Stream<Tombstone> stones(Tombstone.Kind kind, Items<T> items) {
        return items.ids().stream().map(id -> stone(kind, id.value()));
    }

    private static Tombstone stone(Tombstone.Kind kind, UUID id) {
        return new Tombstone(kind, id, false);
    }
}

package no.utsagn.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.utsagn.base.RevisionId;
import no.utsagn.base.Stamp;
import org.junit.jupiter.api.Test;

class PastTest {

    private static final UUID THING = UUID.randomUUID();
    private static final Stamp MONDAY = new Stamp(UUID.randomUUID(), Instant.parse("2026-03-02T10:00:00Z"));

    private static Deletion deletion() {
        return new Deletion(UUID.randomUUID(), Optional.of(MONDAY), Optional.empty());
    }

    @Test
    void whatIsDeletedIsGoneUntilItIsBack() {
        Past deleted = Past.none().deleted(Map.of(THING, deletion()));
        assertThat(deleted.isGone(THING)).isTrue();
        assertThat(deleted.back(Set.of(THING)).isGone(THING)).isFalse();
    }

    @Test
    void aDeletionTakenBackHereIsTakenBackThereToo() {
        Past deleted = Past.none().deleted(Map.of(THING, deletion()));
        Past back = deleted.back(Set.of(THING));
        assertThat(deleted.united(back).isGone(THING)).isFalse();
        assertThat(back.united(deleted)).isEqualTo(deleted.united(back));
    }

    @Test
    void aSecondDeletionHoldsThoughTheFirstWasTakenBack() {
        Past twice = Past.none()
                .deleted(Map.of(THING, deletion()))
                .back(Set.of(THING))
                .deleted(Map.of(THING, deletion()));
        assertThat(twice.isGone(THING)).isTrue();
        assertThat(twice.holding(THING)).hasSize(1);
    }

    @Test
    void aTombstoneOfAnEarlierVersionIsTheSameDeletionInEveryCopy() {
        Set<Tombstone> stones = Set.of(new Tombstone(Tombstone.Kind.MEMO, THING, false));
        assertThat(Past.none().covering(stones)).isEqualTo(Past.none().covering(stones));
        assertThat(Past.none().covering(stones).isGone(THING)).isTrue();
    }

    @Test
    void ofTwoDeletionsTheNewerIsToldAndOfTwoAtOnceTheSameInEveryCopy() {
        Deletion unknown = Deletion.ofOld(THING);
        Deletion one = deletion();
        Deletion other = deletion();
        Past past = Past.none().deleted(Map.of(THING, unknown)).deleted(Map.of(THING, one));
        assertThat(past.deletion(THING)).contains(one);
        Past both = past.deleted(Map.of(THING, other));
        assertThat(both.deletion(THING)).contains(one.id().compareTo(other.id()) > 0 ? one : other);
        assertThat(both.back(Set.of(THING)).deletion(THING)).isEmpty();
    }

    @Test
    void unitingIsTheSameInEitherOrderAndTwiceIsOnce() {
        Past one = Past.none().changed(Set.of(THING), new Change(RevisionId.random(), MONDAY));
        Past other = Past.none()
                .changed(Set.of(THING), new Change(RevisionId.random(), MONDAY))
                .deleted(Map.of(THING, deletion()));
        Past united = one.united(other);
        assertThat(other.united(one)).isEqualTo(united);
        assertThat(united.united(other)).isEqualTo(united);
        assertThat(united.changesOf(THING)).hasSize(2);
    }
}

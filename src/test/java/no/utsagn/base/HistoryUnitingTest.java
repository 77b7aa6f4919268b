package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryUnitingTest {

    private static final Stamp MONDAY = new Stamp(UUID.randomUUID(), Instant.parse("2026-03-02T10:00:00Z"));
    private static final Stamp TUESDAY = new Stamp(UUID.randomUUID(), Instant.parse("2026-03-03T10:00:00Z"));

    private final History<String> base = History.start("Tillit", MONDAY);
    private final History<String> ours = base.then("Tillit til leder", MONDAY);
    private final History<String> theirs = base.then("Tiltro", TUESDAY);

    @Test
    void whoGoesOnFromTheOtherIsTakenAsItIs() {
        assertThat(base.united(ours, ours.now(), Optional.empty())).isEqualTo(ours);
        assertThat(ours.united(base, ours.now(), Optional.empty())).isSameAs(ours);
    }

    @Test
    void whatFollowsByItselfIsTheSameInEitherOrder() {
        History<String> one = ours.united(theirs, "Tiltro til leder", Optional.empty());
        assertThat(theirs.united(ours, "Tiltro til leder", Optional.empty())).isEqualTo(one);
        assertThat(one.head().parents())
                .containsExactlyInAnyOrder(ours.head().id(), theirs.head().id());
        assertThat(one.head().stamp()).isEqualTo(TUESDAY);
        assertThat(one.revisions()).hasSize(4);
    }

    @Test
    void unitingAgainChangesNothing() {
        History<String> one = ours.united(theirs, "Tiltro til leder", Optional.empty());
        assertThat(one.united(theirs, one.now(), Optional.empty())).isSameAs(one);
        assertThat(theirs.united(one, one.now(), Optional.empty())).isEqualTo(one);
    }

    @Test
    void whatSomebodyDecidedIsAStateOfItsOwn() {
        History<String> decided = ours.united(theirs, "Tiltro", Optional.of(MONDAY));
        assertThat(decided.head().stamp()).isEqualTo(MONDAY);
        assertThat(decided.head().id())
                .isNotEqualTo(ours.united(theirs, "Tiltro", Optional.of(MONDAY))
                        .head()
                        .id());
        assertThat(decided.knows(ours)).isTrue();
        assertThat(decided.knows(theirs)).isTrue();
    }

    @Test
    void aDecisionAgainstWhatOneAloneChangedGoesOnFromThat() {
        History<String> decided = base.united(ours, "Tillit", Optional.of(TUESDAY));
        assertThat(decided.head().parents()).containsExactly(ours.head().id());
        assertThat(decided.now()).isEqualTo("Tillit");
    }

    @Test
    void copiesThatCrossedHaveSeveralNearestStates() {
        History<String> here = ours.united(theirs, "Tiltro", Optional.of(MONDAY));
        History<String> there = theirs.united(ours, "Tillit til leder", Optional.of(TUESDAY));
        assertThat(here.nearestCommon(there)).containsExactlyInAnyOrder(ours.head(), theirs.head());
    }

    @Test
    void namesTakenOutOfOneAreTakenOutOfTheOther() {
        History<String> clean = base.rewritten(said -> "T.");
        assertThat(ours.saidAsIn(clean).revisions().get(0).fields()).isEqualTo("T.");
        assertThat(ours.saidAsIn(clean).now()).isEqualTo("Tillit til leder");
    }
}

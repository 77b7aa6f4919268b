package no.utsagn.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Stamp MONDAY = new Stamp(new UUID(0, 1), Instant.parse("2026-03-02T09:00:00Z"));
    private static final Stamp TUESDAY = new Stamp(new UUID(0, 2), Instant.parse("2026-03-03T09:00:00Z"));

    private final History<String> made = History.start("Tillit", MONDAY);

    @Test
    void beginsWithOneRevisionWithoutParents() {
        assertThat(made.now()).isEqualTo("Tillit");
        assertThat(made.revisions()).containsExactly(made.first());
        assertThat(made.first())
                .isEqualTo(new Revision<>(made.head().id(), List.of(), MONDAY, "Tillit"))
                .isEqualTo(made.head());
    }

    @Test
    void aChangeDescendsFromWhatWasThere() {
        History<String> changed = made.then("Tillit og tid", TUESDAY);

        assertThat(changed.now()).isEqualTo("Tillit og tid");
        assertThat(changed.first()).isEqualTo(made.first());
        assertThat(changed.head())
                .isEqualTo(
                        new Revision<>(changed.head().id(), List.of(made.head().id()), TUESDAY, "Tillit og tid"));
        assertThat(made.now()).isEqualTo("Tillit");
    }

    @Test
    void aChangeToTheSameMakesNoRevision() {
        assertThat(made.then("Tillit", TUESDAY)).isSameAs(made);
    }

    @Test
    void findsItsRevisionsById() {
        History<String> changed = made.then("Tid", TUESDAY);

        assertThat(changed.find(made.head().id())).contains(made.head());
        assertThat(changed.find(RevisionId.random())).isEmpty();
    }

    @Test
    void canBeRewrittenWithoutForgettingWhoAndWhen() {
        History<String> changed = made.then("Tid for Kari", TUESDAY);

        History<String> rewritten = changed.rewritten(name -> name.replace("Kari", "[navn]"));

        assertThat(rewritten.revisions())
                .containsExactly(
                        made.head(),
                        new Revision<>(changed.head().id(), List.of(made.head().id()), TUESDAY, "Tid for [navn]"));
    }

    @Test
    void aCopyThatOnlyGrewDescendsFromTheOther() {
        History<String> changed = made.then("Tid", TUESDAY);

        assertThat(changed.nearestCommon(made).stream().findFirst()).contains(made.head());
        assertThat(made.nearestCommon(changed).stream().findFirst()).contains(made.head());
        assertThat(changed.nearestCommon(changed).stream().findFirst()).contains(changed.head());
    }

    @Test
    void twoThatWereMadeApartShareNothing() {
        assertThat(made.nearestCommon(History.start("Tillit", MONDAY)).stream().findFirst())
                .isEmpty();
    }

    @Test
    void isNeverWithoutARevision() {
        assertThatThrownBy(() -> new History<>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

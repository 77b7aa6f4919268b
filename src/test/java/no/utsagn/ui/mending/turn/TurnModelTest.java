package no.utsagn.ui.mending.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.ProblemException;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.desk.Voices;
import no.utsagn.ui.mending.effect.Consequences;
import no.utsagn.ui.mending.effect.Consequences.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnModelTest {

    private static final String SAID = "Det gikk bra. Vi fikk det til.";

    @TempDir
    Path folder;

    private OpenStudy open;
    private DeskModel desk;
    private TurnModel model;

    @BeforeEach
    void openStudy() {
        open = Desks.open(folder);
        desk = Desks.model(open);
        model = at("gikk bra");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TurnModel at(String words) {
        Transcript transcript = desk.openTranscript().orElseThrow();
        return new TurnModel(desk, transcript, Desks.span(desk, words).start());
    }

    private void say(String words) {
        model.words().set(new Guarded(words, List.of()));
    }

    private List<String> coded() {
        Transcript transcript = desk.openTranscript().orElseThrow();
        return desk.study().get().codings().in(transcript.id()).stream()
                .map(Coding::span)
                .map(transcript::words)
                .toList();
    }

    private List<String> turns() {
        Study study = desk.study().get();
        Transcript transcript = desk.openTranscript().orElseThrow();
        return transcript.turns().stream()
                .map(turn -> Voices.name(study, transcript, turn) + ": " + transcript.words(turn.span()))
                .toList();
    }

    @Test
    void beginsWithTheWordsOfTheTurnAndNothingToSave() {
        assertThat(model.words().get()).isEqualTo(new Guarded(SAID, List.of()));
        assertThat(model.outcome().get().isChange()).isFalse();
        assertThat(model.outcome().get().consequences()).isEqualTo(Consequences.none(2));
    }

    @Test
    void aWordInsideACodingChangesAndTheCodingStays() {
        say("Det gikk fint. Vi fikk det til.");
        assertThat(model.outcome().get().consequences().gone()).isEmpty();
        model.save();
        assertThat(coded()).containsExactlyInAnyOrder("Det gikk fint.", "gikk fint");
        open.undo();
        assertThat(coded()).containsExactlyInAnyOrder("Det gikk bra.", "gikk bra");
    }

    @Test
    void whatWouldVanishIsToldBeforeItDoes() {
        say("Det. Vi fikk det til.");
        Consequences then = model.outcome().get().consequences();
        assertThat(then.gone()).extracting(Row::code, Row::before).containsExactly(tuple("Tid", "gikk bra"));
        assertThat(then.loses()).isTrue();
        assertThat(coded()).hasSize(2);
        model.save();
        assertThat(coded()).containsExactly("Det.");
    }

    @Test
    void savingTakesOneStep() {
        say("Det gikk fint. Jo, vi fikk det til.");
        model.teller().chosen().set(model.teller().tellers().get(0));
        model.save();
        assertThat(turns().get(1)).isEqualTo("I: Det gikk fint. Jo, vi fikk det til.");
        open.undo();
        assertThat(turns().get(1)).isEqualTo("Kari: " + SAID);
        assertThat(open.canUndo()).isFalse();
    }

    @Test
    void aCutGivesTheRestToSomebodyElse() {
        model.cut("Det gikk bra.".length());
        model.second().chosen().set(model.second().tellers().get(0));
        model.save();
        assertThat(turns()).containsExactly("I: Hvordan gikk det?", "Kari: Det gikk bra.", "I: Vi fikk det til.");
        assertThat(coded()).containsExactlyInAnyOrder("Det gikk bra.", "gikk bra");
    }

    @Test
    void aCutKeepsWhatWasTypedOnBothSides() {
        say("Det gikk fint. Og vi fikk det til.");
        model.cut("Det gikk fint.".length());
        model.save();
        assertThat(turns()).endsWith("Kari: Det gikk fint.", "Kari: Og vi fikk det til.");
    }

    @Test
    void aCutCanBeTakenBack() {
        model.cut("Det gikk bra.".length());
        model.uncut();
        assertThat(model.words().get().words()).isEqualTo(SAID);
        assertThat(model.outcome().get().isChange()).isFalse();
    }

    @Test
    void thereAreWordsOnBothSidesOfACut() {
        assertThatThrownBy(() -> model.cut(0)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> model.cut(SAID.length())).isInstanceOf(ProblemException.class);
    }

    @Test
    void somebodyNewNeedsANameAndARole() {
        model.teller().chosen().set(new Teller.Newcomer());
        assertThat(model.outcome().get().isChange()).isFalse();
        Role role = desk.study().get().people().roles().iterator().next();
        model.teller().name().set("Siv");
        model.teller().role().set(role.singular());
        assertThat(model.outcome().get().isChange()).isTrue();
        model.save();
        assertThat(turns().get(1)).isEqualTo("Siv: " + SAID);
        assertThat(desk.study().get().people().participants().stream().map(p -> p.role()))
                .contains(role.id());
    }

    @Test
    void aTurnWithoutWordsIsRefused() {
        say("  ");
        assertThat(model.outcome().get().refused()).isPresent();
        assertThatThrownBy(model::save).isInstanceOf(ProblemException.class);
        assertThat(turns().get(1)).isEqualTo("Kari: " + SAID);
    }

    @Test
    void theNextTurnIsJoinedAfterWhatWasTyped() {
        assertThat(model.hasNext()).isFalse();
        model = at("Hvordan");
        assertThat(model.hasNext()).isTrue();
        say("Korleis gikk det?");
        model.saveJoined();
        assertThat(turns()).containsExactly("I: Korleis gikk det? " + SAID);
        assertThat(coded()).containsExactlyInAnyOrder("Det gikk bra.", "gikk bra");
        open.undo();
        assertThat(turns()).hasSize(2);
    }

    @Test
    void theTurnIsTheOneAtTheCaret() {
        Turn turn = model.turn();
        assertThat(turn.span()).isEqualTo(Span.ofLength("Hvordan gikk det?\n".length(), SAID.length()));
    }
}

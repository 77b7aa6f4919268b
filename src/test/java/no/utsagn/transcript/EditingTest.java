package no.utsagn.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.edit.LoggedEdit;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.entity.Pin;
import no.utsagn.transcript.entity.Replacement;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;

class EditingTest {

    private final Transcript transcript = StudyBuilder.transcript(
            new StudyBuilder()
                    .person("Kari", "kandidat")
                    .transcript("T", "I: Hvem ringte?", "Kari: Det var Per Olsen, tror jeg.", "I: Ja.")
                    .build(),
            "T");

    private Transcript edit(TextEdit edit) {
        return transcript.edited(edit, StudyBuilder.anyStamp()).transcript();
    }

    private Span of(String words) {
        return Span.ofLength(transcript.text().indexOf(words), words.length());
    }

    private static List<String> turns(Transcript t) {
        return t.turns().stream().map(turn -> turn.span().of(t.text())).toList();
    }

    @Test
    void aCorrectionChangesItsTurnAlone() {
        assertThat(turns(edit(new TextEdit.Replace(of("Per"), "Pål"))))
                .containsExactly("Hvem ringte?", "Det var Pål Olsen, tror jeg.", "Ja.");
    }

    @Test
    void wordsPutInAtTheEndOfATurnBelongToThatTurn() {
        int end = transcript.turns().get(0).span().end();
        assertThat(turns(edit(new TextEdit.Replace(Span.at(end), " Da?"))).get(0))
                .isEqualTo("Hvem ringte? Da?");
    }

    @Test
    void aTurnIsSplitBetweenWordsAndJoinedAgain() {
        int cut = of("tror").start();
        Transcript split = edit(new TextEdit.SplitTurn(cut, Id.random(), Optional.empty()));
        assertThat(turns(split)).containsExactly("Hvem ringte?", "Det var Per Olsen,", "tror jeg.", "Ja.");
        Turn first = split.turns().get(1);
        Transcript joined = split.edited(new TextEdit.JoinTurns(first.id()), StudyBuilder.anyStamp())
                .transcript();
        assertThat(joined.text()).isEqualTo(transcript.text());
        assertThat(joined.turns()).isEqualTo(transcript.turns());
    }

    @Test
    void aReplacementIsASpanOverItsWords() {
        Replacement put = new Replacement(Id.random(), of("Per Olsen"), Id.random());
        Transcript after = edit(new TextEdit.PutReplacement(put, "[navn]"));
        assertThat(after.replacements()).singleElement().satisfies(r -> assertThat(after.words(r.span()))
                .isEqualTo("[navn]"));
        Transcript back = after.edited(new TextEdit.Restore(put.id(), "Per Olsen"), StudyBuilder.anyStamp())
                .transcript();
        assertThat(back.text()).isEqualTo(transcript.text());
        assertThat(back.replacements()).isEmpty();
        assertThat(back.pins()).as("seen and left").singleElement().satisfies(pin -> {
            assertThat(pin.span()).isEqualTo(of("Per Olsen"));
            assertThat(pin.entity()).isEmpty();
        });
    }

    @Test
    void aPinFollowsItsWordsAndGivesWayToAReplacement() {
        Pin pin = Pin.on(of("Per Olsen"), Id.random());
        Transcript pinned = transcript.withPins(List.of(pin));
        Transcript later = pinned.edited(new TextEdit.Replace(of("Hvem"), "Hvem da"), StudyBuilder.anyStamp())
                .transcript();
        assertThat(later.pins()).singleElement().satisfies(moved -> {
            assertThat(later.words(moved.span())).isEqualTo("Per Olsen");
            assertThat(moved.entity()).isEqualTo(pin.entity());
        });
        Replacement put = new Replacement(Id.random(), of("Per Olsen"), Id.random());
        assertThat(pinned.edited(new TextEdit.PutReplacement(put, "[navn]"), StudyBuilder.anyStamp())
                        .transcript()
                        .pins())
                .isEmpty();
    }

    @Test
    void theLogNeverHoldsWhatWasTakenOut() {
        Replacement put = new Replacement(Id.random(), of("Per Olsen"), Id.random());
        LoggedEdit logged =
                edit(new TextEdit.PutReplacement(put, "[navn]")).log().edits().get(0);
        assertThat(logged.removed().length()).isEqualTo("Per Olsen".length());
        assertThat(logged.inserted()).contains("[navn]");
        assertThat(logged.withoutWords().inserted()).isEmpty();
        assertThat(logged.toString()).doesNotContain("navn");
    }

    @Test
    void aSpeakerIsSetRightWithoutACharacterMoved() {
        Turn turn = transcript.turns().get(1);
        Transcript after = edit(new TextEdit.GiveTurn(turn.id(), Optional.empty()));
        assertThat(after.text()).isEqualTo(transcript.text());
        assertThat(after.turns().get(1).speaker()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused(new TextEdit.Replace(new Span(5, 20), "x"), "edit.across-turns");
        refused(
                new TextEdit.SplitTurn(transcript.turns().get(1).span().start(), Id.random(), Optional.empty()),
                "edit.split-at-edge");
        refused(new TextEdit.JoinTurns(transcript.turns().get(2).id()), "edit.join-last");
        refused(new TextEdit.Replace(Span.at(of("ringte").end()), "\u0301"), "edit.melts");
    }

    @Test
    void aReplacementIsChangedWhollyOrNotAtAll() {
        Replacement put = new Replacement(Id.random(), of("Per Olsen"), Id.random());
        Transcript after = edit(new TextEdit.PutReplacement(put, "[navn]"));
        Span inside = Span.at(after.text().indexOf("navn"));
        assertThatThrownBy(() -> after.edited(new TextEdit.Replace(inside, "x"), StudyBuilder.anyStamp()))
                .hasMessage("edit.inside-replacement");
        assertThat(after.snapped(Span.ofLength(inside.start(), 1)).of(after.text()))
                .isEqualTo("[navn]");
    }

    private void refused(TextEdit edit, String key) {
        assertThatThrownBy(() -> edit(edit)).hasMessage(key);
    }

    @Test
    void marksCountNoWordAndReplacementsOne() {
        Replacement put = new Replacement(Id.random(), of("Per Olsen"), Id.random());
        Transcript after = edit(new TextEdit.PutReplacement(put, "[en av naboene]"));
        assertThat(after.wordCount(after.turns().get(1).span())).isEqualTo(5);
    }

    @Test
    void theTurnOfEveryOffsetIsFound() {
        for (Turn turn : transcript.turns()) {
            for (int offset = turn.span().start(); offset <= turn.span().end(); offset++) {
                assertThat(transcript.turnAt(offset)).isEqualTo(turn);
            }
        }
    }
}

package no.utsagn.app.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Side;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.edit.TextEdit;
import no.utsagn.transcript.turn.Speaker;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A turn that was given to one voice in one copy and to another in the other. */
class MergeVoicesTest {

    @TempDir
    private Path folder;

    private static Transcript first(Study study) {
        return TwoCopies.transcript(study, "Intervju 1");
    }

    private static void give(TwoCopies two, boolean here, Optional<Id<Speaker>> to) {
        Id<Turn> turn = first(two.ours.now()).turns().get(0).id();
        if (here) {
            two.here(study -> study.edited(first(study).id(), new TextEdit.GiveTurn(turn, to), two.ours.stamp()));
        } else {
            two.there(study -> study.edited(first(study).id(), new TextEdit.GiveTurn(turn, to), two.ours.stamp()));
        }
    }

    private static List<FieldDifference> voices(Outcome outcome) {
        return outcome.differences().stream()
                .map(Difference::fields)
                .flatMap(List::stream)
                .filter(field -> field.field() == Field.PEOPLE)
                .toList();
    }

    @Test
    void isListedAndTheNewestWordCountsUnlessSomebodySaysOtherwise() {
        try (TwoCopies two = new TwoCopies(folder)) {
            Turn turn = first(two.ours.now()).turns().get(0);
            Optional<Id<Speaker>> kari = first(two.ours.now()).turns().get(1).speaker();
            give(two, true, kari);
            give(two, false, Optional.empty());
            Outcome outcome = two.look(Answers.none());
            List<FieldDifference> told = voices(outcome);
            assertThat(told).hasSize(1);
            assertThat(told.get(0).ours()).endsWith(": Hvordan gikk det?").doesNotStartWith("–");
            assertThat(told.get(0).theirs()).isEqualTo("–: Hvordan gikk det?");
            assertThat(told.get(0).taken()).isEqualTo(told.get(0).theirs());
            assertThat(told.get(0).changed()).isEqualTo(Side.BOTH);
            assertThat(outcome.open()).isEmpty();
            assertThat(first(outcome.merged()).turn(turn.id()).speaker()).isEmpty();

            two.merge(Answers.none().with(told.get(0).question(), Answer.OURS));
            assertThat(first(two.ours.now()).turn(turn.id()).speaker()).isEqualTo(kari);
            Outcome again = two.look(Answers.none());
            assertThat(voices(again)).isEmpty();
            assertThat(again.changesNothing(two.ours.now())).isTrue();
        }
    }
}

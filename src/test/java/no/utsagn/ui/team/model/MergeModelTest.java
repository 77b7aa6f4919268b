package no.utsagn.ui.team.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import no.utsagn.app.Jobs;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Field;
import no.utsagn.merge.Kind;
import no.utsagn.ui.team.MadeUp;
import org.junit.jupiter.api.Test;

class MergeModelTest {

    private final MadeUp copies = new MadeUp();
    private final MergeModel model = on(Jobs.atOnce());

    private MergeModel on(Jobs jobs) {
        return new MergeModel(copies, copies.with(Answers.none()), jobs, why -> {
            throw why;
        });
    }

    /** The list: headings as "= section done/of", the rest by name or sort. */
    private List<String> rows() {
        return model.rows().get().stream()
                .map(row -> row instanceof Row.Heading heading
                        ? "= " + heading.section() + " " + heading.done() + "/" + heading.of()
                        : row instanceof Row.Change change
                                ? change.difference().name() + (change.open() ? " ?" : "")
                                : "pair" + (((Row.Pair) row).open() ? " ?" : ""))
                .toList();
    }

    private String chosen() {
        return model.row()
                .map(row ->
                        row instanceof Row.Change change ? change.difference().name() : "pair")
                .orElse("");
    }

    @Test
    void conflictsStandOnTopAndWhatIsEqualIsFolded() {
        assertThat(rows())
                .containsExactly(
                        "= DECIDE 0/3",
                        "Åpenhet om feil ?",
                        "Dokumentasjonskrav ?",
                        "Bemanning ?",
                        "= LIKELY 0/1",
                        "pair ?",
                        "= UNASKED 3/3",
                        "Lederstøtte",
                        "Alene på natt",
                        "Intervju 1",
                        "= SAME 1/1");
        model.fold(Section.SAME);
        assertThat(rows()).endsWith("= SAME 1/1", "Om vaktene");
        model.fold(Section.UNASKED);
        assertThat(rows()).doesNotContain("Lederstøtte");
    }

    @Test
    void beginsAtTheFirstThatAsksAndTheFieldThatDoes() {
        assertThat(chosen()).isEqualTo("Åpenhet om feil");
        assertThat(model.fieldNow())
                .hasValueSatisfying(field -> assertThat(field.field()).isEqualTo(Field.BRIEF));
    }

    @Test
    void goesOnToTheNextUndecidedAfterEachAnswer() {
        model.answer(Answer.PROPOSAL);
        assertThat(chosen()).isEqualTo("Dokumentasjonskrav");
        model.answer(Answer.THEIRS);
        assertThat(chosen()).isEqualTo("Bemanning");
        model.answer(Answer.OURS);
        assertThat(chosen()).isEqualTo("pair");
        assertThat(model.isReady()).isFalse();
        model.answerPair(Answer.JOIN);
        assertThat(model.isReady()).isTrue();
        assertThat(model.left().nothing()).isTrue();
        assertThat(rows()).contains("= DECIDE 3/3", "= LIKELY 1/1");
    }

    @Test
    void aPairIsAnsweredBesideAConflictWithoutLeavingIt() {
        model.answerPair(Answer.APART);
        assertThat(chosen()).isEqualTo("Åpenhet om feil");
        assertThat(model.pair()).isEmpty();
        assertThat(model.left()).isEqualTo(new Left(3, 0));
    }

    @Test
    void walksTheConflictsRoundAndRound() {
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            model.step(1);
            walked.add(chosen());
        }
        assertThat(walked)
                .containsExactly("Dokumentasjonskrav", "Bemanning", "pair", "Åpenhet om feil", "Dokumentasjonskrav");
        model.step(-1);
        model.step(-1);
        assertThat(chosen()).isEqualTo("pair");
    }

    @Test
    void walksTheFieldsThatWereChanged() {
        model.stepField(1);
        assertThat(model.fieldNow().orElseThrow().field()).isEqualTo(Field.WHEN_TO_USE);
        model.stepField(-1);
        model.stepField(-1);
        model.stepField(-1);
        model.stepField(-1);
        assertThat(model.fieldNow().orElseThrow().field())
                .as("stays at the first")
                .isEqualTo(Field.NAME);
    }

    @Test
    void whatCameUnaskedCanBeOverridden() {
        model.choose(key("Lederstøtte"));
        model.answer(Answer.OURS);
        model.choose(key("Lederstøtte"));
        assertThat(model.fieldNow().orElseThrow().taken()).isEqualTo("Støtte fra leder");
    }

    private Key key(String name) {
        return model.things().stream()
                .filter(row -> row instanceof Row.Change change
                        && change.difference().name().equals(name))
                .findFirst()
                .orElseThrow()
                .key();
    }

    @Test
    void takesAnswersBackOneByOne() {
        model.answer(Answer.OURS);
        model.answer(Answer.OURS);
        assertThat(model.left().conflicts()).isEqualTo(1);
        model.undo();
        assertThat(model.left().conflicts()).isEqualTo(2);
        model.undo();
        assertThat(model.left().conflicts()).isEqualTo(3);
        assertThat(model.canUndo().get()).isFalse();
    }

    @Test
    void aRuleIsShownBeforeItDecidesAndIsTakenBackInOneStep() {
        List<Preview> shown = new ArrayList<>();
        model.answer(Answer.PROPOSAL);
        model.preview(Answers.Rule.THEIRS, shown::add);
        assertThat(model.left()).isEqualTo(new Left(2, 1));
        Preview preview = shown.get(0);
        assertThat(preview.decided()).isEqualTo(3);
        assertThat(preview.left()).isZero();
        assertThat(preview.pairs()).allMatch(pair -> !preview.joins(pair));
        assertThat(preview.fields()).extracting(one -> one.field().taken()).containsExactly("gone", "Kompetanse");
        model.accept(preview);
        assertThat(model.isReady()).isTrue();
        model.undo();
        assertThat(model.left()).isEqualTo(new Left(2, 1));
    }

    @Test
    void aRuleThatLeavesSomethingOpenSaysHowMuch() {
        List<Preview> shown = new ArrayList<>();
        model.preview(Answers.Rule.PROPOSALS, shown::add);
        assertThat(shown.get(0).left()).isEqualTo(1);
    }

    @Test
    void narrowsBySideKindAndFigure() {
        assertThat(model.count(By.ALL)).isEqualTo(8);
        assertThat(model.count(By.OURS)).isEqualTo(5);
        assertThat(model.count(By.THEIRS)).isEqualTo(6);
        assertThat(model.count(By.SAME)).isEqualTo(1);
        model.showing().set(Showing.all().by(By.OURS));
        assertThat(rows()).doesNotContain("Lederstøtte").contains("Intervju 1");
        model.showing().set(Showing.all().toggled(Kind.TRANSCRIPT));
        assertThat(rows()).containsExactly("= UNASKED 3/3", "Intervju 1");
        model.showing().set(Showing.only(Figure.NEW_NAMES));
        assertThat(rows()).containsExactly("= DECIDE 0/3", "Åpenhet om feil ?", "= UNASKED 3/3", "Lederstøtte");
    }

    @Test
    void whatIsChosenIsShownWhateverTheListWasNarrowedTo() {
        model.showing().set(Showing.only(Figure.MEMOS));
        model.step(1);
        assertThat(rows()).contains("Dokumentasjonskrav ?");
        assertThat(chosen()).isEqualTo("Dokumentasjonskrav");
    }

    @Test
    void theChoiceMovesOnBeforeTheCopiesHaveAnswered() {
        Deque<Runnable> later = new ArrayDeque<>();
        MergeModel slow = on(new Jobs(later::add, Runnable::run));
        slow.answer(Answer.OURS);
        slow.answer(Answer.OURS);
        assertThat(slow.left().conflicts()).isEqualTo(1);
        assertThat(slow.isReady()).isFalse();
        assertThat(slow.busy().get()).isTrue();
        while (!later.isEmpty()) {
            later.poll().run();
        }
        assertThat(slow.busy().get()).isFalse();
        assertThat(slow.left()).isEqualTo(new Left(1, 1));
    }

    @Test
    void answersAreTakenUpAgainOnceTheCopiesWereLookedAtAnew() {
        model.answer(Answer.OURS);
        Answers before = model.answers().get();
        MergeModel again = on(Jobs.atOnce());
        again.resume(before);
        assertThat(again.left()).isEqualTo(model.left());
    }
}

package no.utsagn.ui.team.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.Jobs;
import no.utsagn.base.Problem;
import no.utsagn.base.Progress;
import no.utsagn.merge.Answer;
import no.utsagn.merge.Answers;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.team.MadeUp;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Merging;
import no.utsagn.ui.team.model.Row;
import org.junit.jupiter.api.Test;

class MergingModelTest {

    private static final Path FILE = Path.of("Eirik.utsagn");

    private final List<String> written = new ArrayList<>();
    private final List<Problem> told = new ArrayList<>();

    /** Copies of which one cannot be read and one cannot be written. */
    private final class Made implements Meetings {
        @Override
        public Merging look(Path other, Progress progress) {
            if (other.toString().startsWith("damaged")) {
                throw Problem.of("ui.cancel").exception();
            }
            return new MadeUp();
        }

        @Override
        public void merge(Merging merging, Answers answers) {
            if (answers.rest().equals(Optional.of(Answers.Rule.NEWEST))) {
                throw Problem.of("ui.close").exception();
            }
            written.add(answers.given().size() + " answers");
        }

        @Override
        public void report(Merging merging, Answers answers, Path file) {
            written.add("report");
        }
    }

    private MergingModel on(Jobs jobs) {
        return new MergingModel(new Made(), new RunningModel(jobs, Runnable::run), Jobs.atOnce(), told::add);
    }

    private static void decide(MergeModel model) {
        while (!model.left().nothing()) {
            if (model.row().orElseThrow() instanceof Row.Pair) {
                model.answerPair(Answer.JOIN);
            } else {
                model.answer(Answer.OURS);
            }
        }
    }

    @Test
    void isDecidedAndThenWritten() {
        MergingModel model = on(Jobs.atOnce());
        model.look(FILE);
        model.merge();
        assertThat(written).as("nothing is written while something is open").isEmpty();
        decide(model.deciding().orElseThrow());
        model.report(Path.of("report.docx"), names -> {});
        model.merge();
        assertThat(written).containsExactly("report", "4 answers");
        assertThat(model.state().get()).isEqualTo(new MergingModel.Done(FILE, "Eirik", 15, 1508, false, 0, false));
    }

    @Test
    void saysWhyACopyIsRefused() {
        MergingModel model = on(Jobs.atOnce());
        model.look(Path.of("damaged.utsagn"));
        assertThat(model.state().get())
                .isEqualTo(new MergingModel.Refused(Path.of("damaged.utsagn"), Problem.of("ui.cancel")));
        model.leave();
        assertThat(model.state().get()).isEqualTo(new MergingModel.Nothing());
    }

    @Test
    void whatWasDecidedIsKeptWhenItCannotBeWritten() {
        MergingModel model = on(Jobs.atOnce());
        model.look(FILE);
        MergeModel deciding = model.deciding().orElseThrow();
        deciding.preview(Answers.Rule.NEWEST, deciding::accept);
        model.merge();
        assertThat(told).containsExactly(Problem.of("ui.close"));
        assertThat(model.deciding()).contains(deciding);
    }

    @Test
    void whatWasDecidedIsKeptWhenOurStudyWasChangedMeanwhile() {
        MergingModel model = on(Jobs.atOnce());
        model.look(FILE);
        model.deciding().orElseThrow().answer(Answer.OURS);
        Answers before = model.deciding().orElseThrow().answers().get();
        model.lookAgain();
        assertThat(model.deciding().orElseThrow().answers().get()).isEqualTo(before);
    }

    @Test
    void canBeLeftWhileTheCopyIsRead() {
        Deque<Runnable> later = new ArrayDeque<>();
        MergingModel model = on(new Jobs(later::add, Runnable::run));
        model.look(FILE);
        assertThat(model.state().get()).isEqualTo(new MergingModel.Looking(FILE, 0, 0));
        model.leave();
        later.forEach(Runnable::run);
        assertThat(model.state().get()).isEqualTo(new MergingModel.Nothing());
    }
}

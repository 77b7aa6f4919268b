package no.utsagn.ui.search.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import no.utsagn.app.Jobs;
import org.junit.jupiter.api.Test;

class AskingTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Asking<String> asking = new Asking<>(new Jobs(background::add, Runnable::run));
    private final List<String> asked = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    private void ask(String question) {
        asking.ask(
                () -> {
                    asked.add(question);
                    return question;
                },
                heard::add,
                why -> heard.add(why.getMessage()));
    }

    private void work() {
        Runnable next = background.remove();
        next.run();
    }

    @Test
    void ofWhatIsAskedMeanwhileOnlyTheLastIsAnswered() {
        ask("j");
        ask("jo");
        ask("jobb");
        work();
        assertThat(heard).isEmpty();
        work();
        assertThat(asked).containsExactly("j", "jobb");
        assertThat(heard).containsExactly("jobb");
        assertThat(asking.busy().get()).isFalse();
    }

    @Test
    void whatIsForgottenIsNotHeard() {
        ask("Kari");
        asking.forget();
        work();
        assertThat(heard).isEmpty();
        ask("jobb");
        work();
        assertThat(heard).containsExactly("jobb");
    }

    @Test
    void aQuestionAfterForgettingIsHeard() {
        ask("Kari");
        asking.forget();
        ask("jobb");
        work();
        work();
        assertThat(heard).containsExactly("jobb");
    }

    @Test
    void tellsWhatWentWrong() {
        asking.ask(
                () -> {
                    throw new IllegalStateException("feil");
                },
                heard::add,
                why -> heard.add(why.getMessage()));
        work();
        assertThat(heard).containsExactly("feil");
    }
}

package no.utsagn.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import no.utsagn.app.Jobs;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.search.Wanted;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.running.RunningModel;
import no.utsagn.ui.search.model.Growth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudySearchTest {

    @TempDir
    Path folder;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private OpenStudy open;
    private StudySearch search;

    @BeforeEach
    void start() {
        open = Desks.open(folder);
        search = new StudySearch(open, new RunningModel(new Jobs(background::add, Runnable::run), never -> {}));
    }

    @AfterEach
    void leave() {
        search.close();
        open.close();
    }

    private int hits() {
        return search.find(Wanted.of("gikk"), 10).counts().hits();
    }

    @Test
    void canBeAskedWhileNothingIsTakenInYet() {
        assertThat(search.growth().get()).isEqualTo(new Growth(0, 2));
        assertThat(hits()).isZero();
    }

    @Test
    void findsAllOnceItHasGrown() {
        background.remove().run();
        assertThat(search.growth().get()).isEqualTo(Growth.whole());
        assertThat(search.growth().get().goesOn()).isFalse();
        assertThat(hits()).isEqualTo(3);
    }

    @Test
    void growsOnceHoweverOftenItIsAskedTo() {
        search.goOn();
        search.goOn();
        assertThat(background).hasSize(1);
        background.remove().run();
        search.goOn();
        assertThat(background).isEmpty();
    }

    @Test
    void doesNotGrowOnceItIsClosed() {
        search.close();
        background.remove().run();
        search.goOn();
        assertThat(background).isEmpty();
    }
}

package no.utsagn.ui.quotes.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import no.utsagn.analysis.quotes.QuoteFilter;
import no.utsagn.analysis.quotes.QuoteFinder;
import no.utsagn.analysis.quotes.Quotes;
import no.utsagn.app.Jobs;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.ui.running.RunningModel;
import org.junit.jupiter.api.Test;

class LookingTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Looking looking =
            new Looking(new RunningModel(new Jobs(background::add, Runnable::run), Runnable::run));
    private final List<Quotes> heard = new ArrayList<>();

    private static Study study(String words) {
        return new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Ett", "Kari: Det gikk bra." + words)
                .code("Tillit", "Ett", "gikk")
                .code("Uro", "Ett", "bra")
                .build();
    }

    @Test
    void aSmallStudyIsLookedThroughAtOnce() {
        Study study = study("");
        looking.look(study, QuoteFilter.all(), heard::add);
        assertThat(heard).containsExactly(new QuoteFinder().find(study, QuoteFilter.all()));
        assertThat(background).isEmpty();
        assertThat(looking.busy().get()).isFalse();
    }

    @Test
    void aLargeStudyIsReadInTheBackgroundAndOnlyWhatWasAskedLastIsHeardOf() {
        Study study = study(" ord".repeat(150_000));
        QuoteFilter one = QuoteFilter.of(study.codebook().inTreeOrder().get(0).id(), true);
        looking.look(study, QuoteFilter.all(), heard::add);
        looking.look(study, one.withBelow(false), heard::add);
        looking.look(study, one, heard::add);
        assertThat(looking.busy().get()).isTrue();
        background.remove().run();
        assertThat(heard).containsExactly(new QuoteFinder().find(study, one));
        assertThat(looking.busy().get()).isFalse();
        looking.look(study, QuoteFilter.all(), heard::add);
        assertThat(heard).hasSize(2);
        assertThat(background).isEmpty();
    }
}

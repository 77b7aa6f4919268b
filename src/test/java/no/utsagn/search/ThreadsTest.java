package no.utsagn.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import no.utsagn.base.Progress;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.edit.TextEdit;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final int EDITS = 200;

    @Test
    void whoSearchesWhileOthersEditSeesOneStateOrAnother() throws Exception {
        Study study = new StudyBuilder()
                .transcript("T", "I: jobb", "I: ja jobb", "I: nei")
                .transcript("U", "I: jobb")
                .build();
        AtomicReference<Study> now = new AtomicReference<>(study);
        AtomicBoolean editing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (SearchIndex index = SearchIndex.seed(study)) {
            List<Future<?>> all = new ArrayList<>();
            all.add(threads.submit(() -> index.grow(Progress.none())));
            for (int i = 0; i < 2; i++) {
                all.add(threads.submit(() -> {
                    while (editing.get()) {
                        look(index.search(now.get(), Ask.of(Said.query("jobb")), Order.AS_SAID, 10));
                    }
                }));
            }
            edit(index, now);
            editing.set(false);
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(index.search(now.get(), Ask.of(Said.query("hei")), Order.AS_SAID, 10)
                            .words()
                            .get(0)
                            .forms())
                    .containsExactly(Said.count("hei", EDITS));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Pushes the words of a transcript ever further back. */
    private static void edit(SearchIndex index, AtomicReference<Study> now) {
        for (int i = 0; i < EDITS; i++) {
            Study next = now.get()
                    .edited(
                            StudyBuilder.transcript(now.get(), "T").id(),
                            new TextEdit.Replace(Span.at(0), "hei "),
                            StudyBuilder.anyStamp());
            index.follow(now.get(), next);
            now.set(next);
            if (i % 50 == 0) {
                index.forgetFormer();
            }
        }
    }

    /** The second turn lies five characters, "jobb" and "ja ", behind the end of the first in any state. */
    private static void look(Hits hits) {
        assertThat(hits.hits()).hasSize(hits.turns());
        if (hits.turns() == 3) {
            int first = hits.hits().get(0).spans().get(0).end();
            assertThat(hits.hits().get(1).spans()).containsExactly(Span.ofLength(first + "\nja ".length(), 4));
        }
    }
}

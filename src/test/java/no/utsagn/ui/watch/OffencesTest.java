package no.utsagn.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class OffencesTest {

    private static StackTraceElement frame(String type, String method, int line) {
        return new StackTraceElement(type, method, "File.java", line);
    }

    @Test
    void tellsOurMethodsWhereItWasMostOften() {
        Samples samples = new Samples();
        samples.add(frame("java.util.List", "of", 1), frame("no.utsagn.ui.work.Page", "fill", 7));
        samples.add(frame("java.util.Map", "of", 2), frame("no.utsagn.ui.work.Page", "fill", 7));
        samples.add(frame("javafx.scene.Scene", "layout", 3));
        assertThat(samples.frames()).containsExactly("Page.fill:7");
    }

    @Test
    void tellsTheLibrariesWhereItIsNoneOfOurs() {
        Samples samples = new Samples();
        assertThat(samples.frames()).isEmpty();
        samples.add(frame("javafx.scene.Scene", "layout", 3), frame("no.utsagn.ui.watch.Watch", "over", 1));
        assertThat(samples.frames()).containsExactly("Scene.layout:3", "Watch.over:1");
    }

    @Test
    void sumsUpTheSameMethodAtTheSameEvent() {
        Offences offences = new Offences();
        offences.add(new Offence(60, "KEY_PRESSED", List.of("Page.fill:7")));
        offences.add(new Offence(90, "KEY_PRESSED", List.of("Page.fill:9", "Page.show:2")));
        offences.add(new Offence(200, "pulse or task", List.of("Tree.refill:1")));
        assertThat(offences.summary())
                .containsExactly(
                        "1 ×\t200 ms\tpulse or task\tTree.refill:1",
                        "2 ×\t90 ms\tKEY_PRESSED\tPage.fill:9 < Page.show:2");
    }

    @Test
    void watchesOnlyWhenAsked() {
        Properties asked = new Properties();
        assertThat(Watch.asked(asked, Map.of())).isEmpty();
        assertThat(Watch.asked(asked, Map.of("UTSAGN_WATCH", "50"))).isPresent();
        asked.setProperty("utsagn.watch", "soon");
        assertThat(Watch.asked(asked, Map.of())).isEmpty();
        asked.setProperty("utsagn.watch", "30");
        assertThat(Watch.asked(asked, Map.of())).isPresent();
    }
}

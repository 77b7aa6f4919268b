package no.utsagn.ui.team.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.ui.team.words.Run.Mark;
import org.junit.jupiter.api.Test;

class WordLightsTest {

    private static final String BASE = "Feil og avvik blir nevnt høyt.";
    private static final String OURS = "Feil og avvik blir tatt opp.";
    private static final String THEIRS = "Feil og avvik blir nevnt høyt, også nestenfeil.";

    private static String shown(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.mark()) {
                    case PLAIN -> run.words();
                    case OURS -> "[" + run.words() + "]";
                    case THEIRS -> "{" + run.words() + "}";
                    case GONE -> "-" + run.words() + "-";
                })
                .collect(Collectors.joining());
    }

    @Test
    void lightsTheWordsThatCame() {
        assertThat(shown(WordLights.of(OURS, BASE, Mark.OURS))).isEqualTo("Feil og avvik blir [tatt opp].");
        assertThat(shown(WordLights.of("Trygghet › Kultur", "Trygghet", Mark.THEIRS)))
                .isEqualTo("Trygghet {› Kultur}");
        assertThat(shown(WordLights.of(BASE, BASE, Mark.OURS))).isEqualTo(BASE);
    }

    @Test
    void strikesTheWordsThatEitherLeftOut() {
        assertThat(shown(WordLights.gone(BASE, OURS, THEIRS))).contains("-nevnt høyt-");
    }

    @Test
    void tellsWhoseWordsATextPutTogetherHas() {
        String together = "Feil og avvik blir tatt opp, også nestenfeil.";
        assertThat(shown(WordLights.together(together, BASE, OURS, THEIRS)))
                .startsWith("Feil og avvik blir [tatt opp]")
                .contains("{")
                .endsWith(".");
    }

    @Test
    void losesNoCharacter() {
        String all = WordLights.together(THEIRS, BASE, OURS, THEIRS).stream()
                .map(Run::words)
                .collect(Collectors.joining());
        assertThat(all).isEqualTo(THEIRS);
    }
}

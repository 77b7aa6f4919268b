package no.utsagn.importing.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who said what does not depend on the program that it was written with. */
class SameConversationTest {

    private static final String[][] IN_ARABIC = {
        {"أحمد", "كيف حالك اليوم؟"},
        {"Intervjuer", "أنا بخير شكرا."},
        {"أحمد", "ماذا فعلت؟"},
        {"Intervjuer", "ذهبت إلى العمل."},
        {"أحمد", "نعم."},
        {"Intervjuer", "حسنا."}
    };

    private static final String[][] IN_HEBREW = {
        {"שרה", "שלום, מה שלומך?"},
        {"דוד", "בסדר גמור."},
        {"שרה", "מה עשית?"},
        {"דוד", "הלכתי לעבודה."},
        {"שרה", "כן."},
        {"דוד", "טוב."}
    };

    private static final String[][] WITH_EMOJI = {
        {"👩‍🌾 Kari", "Hva gjorde du da?"},
        {"Ola 🚜", "Jeg gikk. 😀"},
        {"👩‍🌾 Kari", "Så sa hun?"},
        {"Ola 🚜", "Nei, 👍🏽 det var greit."},
        {"👩‍🌾 Kari", "Ja vel."},
        {"Ola 🚜", "Og da kom jeg."}
    };

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(Conversations.SAID, IN_ARABIC, IN_HEBREW, WITH_EMOJI)
                .flatMap(said -> Conversations.files(said).entrySet().stream()
                        .map(file -> Arguments.of(file.getKey(), file.getValue(), expected(said))));
    }

    private static List<String> expected(String[][] said) {
        return Arrays.stream(said).map(turn -> turn[0] + "|" + turn[1]).toList();
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("files")
    void givesTheSameTurns(String name, byte[] content, List<String> turns) {
        assertThat(Outcome.of(folder, name, content).turns()).isEqualTo(turns);
    }
}

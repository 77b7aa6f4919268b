package no.utsagn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command that the first page and the guide show is one that the program takes. */
class ReadmeTest {

    private static final Pattern COMMAND =
            Pattern.compile("^\\s*(?:\\| `|UTSAGN_\\w+=\\S+ )?(?:\\./)?utsagn\\b ?([^`\\n]*)", Pattern.MULTILINE);

    static Stream<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String page : List.of("README.md", "docs/guide.md", "docs/guide-en.md")) {
            String text = Files.readString(Path.of(page)).replaceAll("\\\\\\n\\s*", "");
            Matcher matcher = COMMAND.matcher(text);
            while (matcher.find()) {
                commands.add(matcher.group(1)
                        .replaceAll("\\s+#.*", "")
                        .replace("\\|", "|")
                        .strip());
            }
        }
        return commands.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnderstood(String command) {
        CommandLine line = Commands.line(new Surroundings(
                new BufferedReader(Reader.nullReader()),
                new PrintWriter(Writer.nullWriter()),
                new PrintWriter(Writer.nullWriter()),
                Messages.in(TextLanguage.BOKMAAL),
                Clock.systemUTC(),
                name -> "",
                study -> {}));
        String[] words = words(command);
        assertThat(line.parseArgs(words).matchedArgs()).isNotNull();
    }

    /** The words as a shell gives them, with what is optional given and the first of each choice. */
    private static String[] words(String command) {
        String plain = command.replaceAll("\\[([^\\]]*)\\]", "$1")
                .replace("...", "")
                .replaceAll("--(limit|nth|turn) N", "--$1 5")
                .replace("import|export", "import")
                .replaceAll("(\\w)\\|[\\w|.]+", "$1")
                .replaceAll("\\|\\.\\w+", "");
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)").matcher(plain);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words.toArray(String[]::new);
    }
}

package no.utsagn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.utsagn.base.TextLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that the program says stands in three files. They say the same, and nothing is missing or left over. */
class MessagesTest {

    private static final Pattern KEY_LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern KEY_SHOWN =
            Pattern.compile("(?:Problem\\.of\\(|\\.text\\((?=\\s*\"[^\"]*\\.))\\s*\"([^\"]*)\"\\s*[,)]");
    private static final Pattern KEY_COMPUTED = Pattern.compile("(Problem\\.of\\(\\s*+(?!\"|String key)[^)]*)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    private static final Map<String, String> NORWEGIAN = texts(lines(TextLanguage.BOKMAAL));

    @Test
    void everyKeyThatTheSourcesShowHasAText() {
        assertThat(NORWEGIAN.keySet()).containsAll(Sources.find(KEY_SHOWN));
    }

    @Test
    void everyTextIsUsed() {
        assertThat(Sources.find(KEY_LITERAL)).containsAll(NORWEGIAN.keySet());
    }

    @Test
    void noProblemHasAComputedKey() {
        assertThat(Sources.find(KEY_COMPUTED))
                .as("a key that is put together cannot be looked for")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameThings(TextLanguage language) {
        Map<String, String> texts = texts(lines(language));
        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(NORWEGIAN.keySet());
        assertThat(texts)
                .allSatisfy(
                        (key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(NORWEGIAN.get(key))));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextIsAPatternThatCanBeFilled(TextLanguage language) {
        assertThat(texts(lines(language))).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
            assertThat(new MessageFormat(text.replace("'", "''"), language.locale()))
                    .as(key)
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void keysAreSortedUnderTheirHeadings(TextLanguage language) {
        Map<String, List<String>> groups = groups(lines(language));
        assertThat(groups.keySet())
                .containsExactlyElementsOf(groups(lines(TextLanguage.BOKMAAL)).keySet());
        assertThat(groups)
                .allSatisfy((heading, keys) ->
                        assertThat(keys).as(heading).doesNotHaveDuplicates().isSorted());
    }

    @Test
    void noKeyStandsUnderTwoHeadings() {
        List<String> keys = new ArrayList<>();
        groups(lines(TextLanguage.BOKMAAL)).values().forEach(keys::addAll);
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(new HashSet<>(keys)).isEqualTo(NORWEGIAN.keySet());
    }

    private static List<String> lines(TextLanguage language) {
        try {
            return Files.readAllLines(
                    Path.of("src/main/resources/no/utsagn/messages_" + language.tag() + ".properties"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> texts(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (first, again) -> first));
    }

    /** Heading → its keys in the order of the file. */
    private static Map<String, List<String>> groups(List<String> lines) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("#")) {
                keys = groups.computeIfAbsent(line, heading -> new ArrayList<>());
            } else if (!line.isBlank()) {
                keys.add(line.split("=", 2)[0]);
            }
        }
        return groups;
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}

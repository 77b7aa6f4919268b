package no.utsagn.language.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTablesTest {

    private static List<List<String>> rows(String table) {
        return Resource.rows(table).stream()
                .filter(row -> !row.startsWith("["))
                .map(row -> Arrays.asList(row.split(" ")))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-table.txt", "irregular.txt", "correspondences.txt", "lemmas.txt"})
    void everyRowHasTwoWordsOrMore(String table) {
        assertThat(rows(table)).isNotEmpty().allSatisfy(row -> assertThat(row).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-table.txt", "irregular.txt", "correspondences.txt"})
    void noRowHasAWordTwice(String table) {
        assertThat(rows(table)).allSatisfy(row -> assertThat(
                        row.stream().map(word -> word.replace("?", "")).toList())
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-table.txt", "irregular.txt", "correspondences.txt", "lemmas.txt", "adjectives.txt"})
    void everyWordIsInNormalForm(String table) {
        assertThat(rows(table)).allSatisfy(row -> assertThat(row).allSatisfy(word -> {
            String bare = word.replace("?", "");
            assertThat(bare)
                    .isEqualTo(NormalForm.of(bare, new Span(0, bare.length())))
                    .isNotEmpty();
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-table.txt", "irregular.txt", "correspondences.txt"})
    void noRowStandsTwice(String table) {
        assertThat(rows(table)).doesNotHaveDuplicates();
    }

    @Test
    void everyRowIsFoundByItsFirstWord() {
        assertThat(rows("word-table.txt"))
                .allSatisfy(row -> assertThat(row.get(0)).doesNotEndWith("?"));
    }

    @Test
    void aWordHasOneRowOfDictionaryForms() {
        Map<String, Long> times = rows("lemmas.txt").stream()
                .map(row -> row.get(0))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(times.values()).containsOnly(1L);
    }

    @Test
    void theTableCoversTheSmallWordsOfDialects() {
        assertThat(rows("word-table.txt")).hasSizeGreaterThan(200);
    }

    @Test
    void theTableKnowsItsSize() {
        assertThat(new WordTable(List.of(List.of("en", "ein")))).hasToString("table of 1 rows");
        assertThat(WordForms.shipped()).hasToString("word forms with table of 0 rows");
    }
}

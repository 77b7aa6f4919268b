package no.utsagn.ui.words.model;

import java.util.List;
import java.util.Optional;
import no.utsagn.analysis.words.Collocates;
import no.utsagn.analysis.words.Fillers;
import no.utsagn.analysis.words.Frequencies;
import no.utsagn.analysis.words.KeyWords;
import no.utsagn.analysis.words.WordCounts;
import no.utsagn.analysis.words.said.Part;

/** What was counted, and of what. */
public sealed interface Counted {

    /** The words, in the order in which they were counted. */
    List<WordRow> rows();

    record Frequent(Frequencies words, List<WordRow> rows) implements Counted {}

    record Key(KeyWords words, List<WordRow> rows) implements Counted {}

    /** @param words empty if no word was asked for, or nobody said it */
    record Near(Optional<Collocates> words, List<WordRow> rows) implements Counted {}

    /** Counts. */
    static Counted of(WordCounts counts, Asked asked) {
        WordCounts heard = counts.hearing(asked.interviewers());
        return switch (asked.mode()) {
            case FREQUENCY -> frequent(heard.frequencies(asked.here()));
            case KEY -> key(heard.keyWords(asked.here(), asked.there().orElseGet(() -> new Part.Rest(asked.here()))));
            case NEAR ->
                near(
                        asked.node().isBlank()
                                ? Optional.empty()
                                : heard.collocates(Fillers.entry(asked.node()), asked.here(), asked.window()));
        };
    }

    private static Counted frequent(Frequencies words) {
        double most = words.words().stream()
                .mapToInt(Frequencies.Frequency::count)
                .max()
                .orElse(1);
        return new Frequent(
                words,
                words.words().stream()
                        .map(each -> WordRow.of(each, words, most))
                        .toList());
    }

    private static Counted key(KeyWords words) {
        List<KeyWords.KeyWord> telling = words.telling();
        double most = telling.stream()
                .mapToDouble(KeyWords.KeyWord::logLikelihood)
                .max()
                .orElse(1);
        return new Key(
                words, telling.stream().map(each -> WordRow.of(each, most)).toList());
    }

    private static Counted near(Optional<Collocates> words) {
        double most = words.stream()
                .flatMap(found -> found.words().stream())
                .mapToDouble(Collocates.Collocate::logLikelihood)
                .max()
                .orElse(1);
        return new Near(
                words,
                words.stream()
                        .flatMap(found -> found.words().stream().map(each -> WordRow.of(each, found, most)))
                        .toList());
    }
}

package no.utsagn.importing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes segments of one element of a file. Some programs tell the speaker of each word; where two speak in one element
 * it is parted between them, as long as its words make up its text.
 */
final class Segments {

    private static final List<String> WORDS = List.of("words", "elements", "tokens");

    private record Word(String text, Optional<String> speaker, Optional<Moment> start) {
        @Override
        public String toString() {
            return "word of " + text.length();
        }
    }

    private Segments() {}

    /** The segments of an element, none if it holds no words. @param line where it stands, counted from 1 */
    static List<Segment> of(JsonNode element, int line) {
        List<Word> words = words(element);
        String joined = joined(words);
        String text = Fields.text(element)
                .or(() -> words.isEmpty() ? Fields.word(element) : Optional.empty())
                .map(Fields::line)
                .orElse(joined);
        Optional<String> speaker = Fields.speaker(element);
        Optional<Moment> start =
                Fields.start(element).or(() -> words.stream().findFirst().flatMap(Word::start));
        if (text.isEmpty()) {
            return List.of();
        }
        long voices =
                words.stream().flatMap(w -> w.speaker().stream()).distinct().count();
        boolean parted = voices > 1 && joined.replace(" ", "").equals(text.replace(" ", ""));
        Optional<String> by = speaker.or(
                () -> words.stream().flatMap(w -> w.speaker().stream()).findFirst());
        return parted ? parted(words, start, line) : List.of(new Segment(by, start, Fields.end(element), text, line));
    }

    private static List<Word> words(JsonNode element) {
        List<Word> words = new ArrayList<>();
        for (String name : WORDS) {
            if (words.isEmpty() && element.path(name).isArray()) {
                element.path(name).forEach(node -> Fields.word(node)
                        .ifPresent(text -> words.add(new Word(text, Fields.speaker(node), Fields.start(node)))));
            }
        }
        return words;
    }

    /** Words bring their own blanks, or none of them does. */
    private static String joined(List<Word> words) {
        boolean blanks = words.stream().map(Word::text).anyMatch(text -> !text.equals(text.strip()) || text.isBlank());
        return Fields.line(
                String.join(blanks ? "" : " ", words.stream().map(Word::text).toList()));
    }

    /** A word without a speaker belongs to the one before it. */
    private static List<Segment> parted(List<Word> words, Optional<Moment> start, int line) {
        List<Segment> segments = new ArrayList<>();
        Optional<String> speaker =
                words.stream().flatMap(w -> w.speaker().stream()).findFirst();
        List<Word> run = new ArrayList<>();
        for (Word word : words) {
            if (word.speaker().isPresent() && !word.speaker().equals(speaker)) {
                add(segments, speaker, run, start, line);
                speaker = word.speaker();
            }
            run.add(word);
        }
        add(segments, speaker, run, start, line);
        return segments;
    }

    private static void add(
            List<Segment> segments, Optional<String> speaker, List<Word> run, Optional<Moment> start, int line) {
        String text = joined(run);
        if (!text.isEmpty()) {
            Optional<Moment> at = run.get(0).start().or(() -> start);
            segments.add(new Segment(speaker, at, Optional.empty(), text, line));
        }
        run.clear();
    }
}

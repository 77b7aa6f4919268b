package no.utsagn.importing.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.importing.speaker.label.LabelWords;
import no.utsagn.importing.speaker.opening.Opening;
import no.utsagn.importing.speaker.opening.Openings;
import no.utsagn.importing.speaker.opening.Shape;

/**
 * Finds where the head of a file is over: the lines on date, place and people that stand before what was said. There
 * "Intervjuer: Kari Nordmann" names nobody who begins to speak.
 */
record FileHead(List<RawLine> lines, List<Openings> openings) {

    private static final int MOST_LINES = 30;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_WORDS = 8;
    private static final Pattern SENTENCE_END = Pattern.compile(".{0,200}(?:[?!…]|(?<!\\s\\p{Lu})(?<!\\d)\\.)");

    /** The first line behind the head; 0 if there is none. */
    static int end(List<RawLine> lines, List<Openings> openings) {
        FileHead head = new FileHead(lines, openings);
        int end = head.afterHeaders();
        return end == 0 ? head.blockOfValues() : head.blockEnd(end);
    }

    private int afterHeaders() {
        Set<LabelKey> seen = new HashSet<>();
        int end = 0;
        int i = 0;
        while (i < Math.min(MOST_LINES, lines.size()) && isShort(i) && isNew(i, seen)) {
            boolean titleFirst = lines.get(i).heading() && i == end;
            end = titleFirst || label(i).filter(LabelWords::isHeader).isPresent() ? i + 1 : end;
            i++;
        }
        return end;
    }

    /** The head goes on as long as each line in it is an entry, to the empty line behind it or to the first speech. */
    private int blockEnd(int from) {
        int end = from;
        while (end < lines.size() && !gap(end)) {
            if (isSpeech(end) || (label(end).isEmpty() && !hasGapWithin(end))) {
                return end == from || label(end).isPresent() ? end : from;
            }
            if (!isShort(end)) {
                return from;
            }
            end++;
        }
        return end == lines.size() ? from : end;
    }

    /** A head without any of its usual words: names of people alone, then an empty line. */
    private int blockOfValues() {
        boolean people = false;
        int end = 0;
        while (end < Math.min(MOST_LINES, lines.size()) && (end == 0 || !gap(end))) {
            if (!isShort(end) || isSentence(lines.get(end).text()) || isSpeech(end)) {
                return 0;
            }
            people |= label(end).filter(LabelWords::isKnown).isPresent()
                    && !openings.get(end).in(Shape.COLON).orElseThrow().words().isEmpty();
            end++;
        }
        return people && end > 1 && end < lines.size() && unique(end) ? end : 0;
    }

    private boolean unique(int end) {
        Set<LabelKey> seen = new HashSet<>();
        for (int i = 0; i < end; i++) {
            if (!isNew(i, seen)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasGapWithin(int from) {
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            if (gap(i)) {
                return true;
            }
            if (!isShort(i) || isSentence(lines.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    /** A label of somebody with more behind it than a name, a number or a few words of description. */
    private boolean isSpeech(int i) {
        Optional<Opening> opening = openings.get(i).in(Shape.COLON);
        if (opening.isEmpty() || LabelWords.isHeader(opening.get().label())) {
            return false;
        }
        String value = opening.get().words();
        List<String> words = LabelWords.words(value).toList();
        return isSentence(value)
                || words.size() > MOST_WORDS
                || words.stream().limit(2).anyMatch(LabelWords::holdsSpeech);
    }

    private static boolean isSentence(String text) {
        return SENTENCE_END.matcher(text.strip()).matches();
    }

    private boolean gap(int i) {
        return lines.get(i).gapBefore()
                || (i > 0 && lines.get(i).number() - lines.get(i - 1).number() > 1);
    }

    private boolean isNew(int i, Set<LabelKey> seen) {
        return label(i).map(LabelKey::of).map(seen::add).orElse(true);
    }

    private Optional<String> label(int i) {
        return openings.get(i).in(Shape.COLON).map(Opening::label);
    }

    private boolean isShort(int i) {
        return lines.get(i).text().length() <= LONGEST_LINE;
    }
}

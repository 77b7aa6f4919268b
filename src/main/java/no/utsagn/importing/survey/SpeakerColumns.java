package no.utsagn.importing.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import no.utsagn.importing.sheet.header.Heading;
import no.utsagn.importing.sheet.header.Meaning;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.importing.speaker.opening.Times;

/**
 * The columns of a table that is a conversation: each row is what somebody says. Columns are counted from 0.
 *
 * @param who tells who speaks
 * @param at tells when, if one does
 * @param words what is said
 */
record SpeakerColumns(int who, OptionalInt at, int words) {

    private static final int LONGEST_LABEL = 60;

    /** A row whose speaker changes so often would be a table of answers, each of somebody else. */
    private static final double MOST_VOICES = 0.6;

    /**
     * The columns of a table whose header names a speaker and what is said, if its rows bear that out: labels are short,
     * and return.
     *
     * @param rows each with as many cells as the header
     */
    static Optional<SpeakerColumns> of(List<String> header, List<List<String>> rows) {
        OptionalInt at = column(header, Meaning.TIME);
        OptionalInt words = column(header, Meaning.TEXT);
        OptionalInt speaker = column(header, Meaning.SPEAKER);
        OptionalInt who = speaker.isEmpty() && at.isPresent() ? person(header) : speaker;
        if (who.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SpeakerColumns(who.getAsInt(), at, words.getAsInt()))
                .filter(columns -> columns.namesVoices(rows));
    }

    private static OptionalInt column(List<String> header, Meaning meaning) {
        return IntStream.range(0, header.size())
                .filter(i -> Heading.of(header.get(i)).means(meaning))
                .findFirst();
    }

    /** Beside times, "Navn" or "Deltaker" is who speaks. */
    private static OptionalInt person(List<String> header) {
        OptionalInt name = column(header, Meaning.NAME);
        return name.isPresent() ? name : column(header, Meaning.ID);
    }

    /** Whether the labels are such as voices have. */
    boolean namesVoices(List<List<String>> rows) {
        Set<LabelKey> voices = new HashSet<>();
        int spoken = 0;
        for (List<String> row : rows) {
            String label = row.get(who);
            if (label.length() > LONGEST_LABEL || label.indexOf('\n') >= 0) {
                return false;
            }
            if (!label.isEmpty()) {
                voices.add(LabelKey.of(label(label)));
                spoken++;
            }
        }
        return !voices.isEmpty() && (voices.size() <= MOST_VOICES * spoken || voices.size() <= 2);
    }

    /**
     * The lines of the conversation. A row without a speaker goes on from the one before; one without words says nothing.
     *
     * @param numbers where each row stands in its file, from 1
     */
    List<RawLine> lines(List<List<String>> rows, List<Integer> numbers) {
        List<RawLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            add(lines, rows.get(i), numbers.get(i));
        }
        return lines;
    }

    private void add(List<RawLine> lines, List<String> row, int number) {
        Optional<String> by = Optional.of(label(row.get(who))).filter(label -> !label.isEmpty());
        Times.Split time = Times.leading(at.isPresent() ? row.get(at.getAsInt()).strip() : "");
        boolean first = true;
        for (String text : row.get(words).lines().map(String::strip).toList()) {
            if (!text.isEmpty()) {
                RawLine line = RawLine.paragraph(text, number).joined(Join.PARAGRAPH, false);
                lines.add(first ? line.said(by, time.time()) : line);
                first = false;
            }
        }
    }

    private static String label(String cell) {
        return cell.replaceAll("\\s*:$", "").strip();
    }
}

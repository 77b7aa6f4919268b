package no.utsagn.importing.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class FileHead {

    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 120;

    private FileHead() {}

    /** The first line behind the head; 0 if there is none. */
    static int end(List<RawLine> lines, List<Openings> openings) {
        Set<LabelKey> seen = new HashSet<>();
        int end = 0;
        int i = 0;
        while (i < Math.min(MOST_LINES, lines.size()) && isShort(lines.get(i)) && isNew(openings.get(i), seen)) {
            boolean titleFirst = lines.get(i).heading() && i == end;
            end = titleFirst
                            || label(openings.get(i))
                                    .filter(LabelWords::isHeader)
                                    .isPresent()
                    ? i + 1
                    : end;
            i++;
        }
        return end == 0 ? 0 : blockEnd(lines, openings, end);
    }

    /** The head goes on to the empty line behind it, as long as each line in it is an entry. */
    private static int blockEnd(List<RawLine> lines, List<Openings> openings, int from) {
        boolean hasGaps = lines.stream().anyMatch(RawLine::gapBefore);
        int end = from;
        while (hasGaps && end < lines.size() && !lines.get(end).gapBefore()) {
            boolean entry = label(openings.get(end)).isPresent() && isShort(lines.get(end));
            if (!entry) {
                return from;
            }
            end++;
        }
        return end == lines.size() ? from : end;
    }

    private static boolean isNew(Openings openings, Set<LabelKey> seen) {
        return label(openings).map(LabelKey::of).map(seen::add).orElse(true);
    }

    private static Optional<String> label(Openings openings) {
        return openings.in(Shape.COLON).map(Opening::label);
    }

    private static boolean isShort(RawLine line) {
        return line.text().length() <= LONGEST_LINE;
    }
}

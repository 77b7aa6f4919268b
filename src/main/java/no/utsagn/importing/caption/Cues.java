package no.utsagn.importing.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.SourceFile;

/**
 * Walks through the lines of a caption file. A caption goes on until the next line of times, as the standard's parser
 * has it; an empty line inside one, which some programs write, loses nothing.
 */
final class Cues {

    /** A time and an arrow, wrongly written: it is told, and not taken for speech. */
    private static final Pattern ALMOST = Pattern.compile("\\s*-?\\d{1,9}[:;]\\d[\\d:;.,]*\\s*--?>");

    private final SourceFile file;
    private final List<String> lines;
    private final Predicate<String> identifier;
    private final List<Cue> cues = new ArrayList<>();

    private Cues(SourceFile file, List<String> lines, Predicate<String> identifier) {
        this.file = file;
        this.lines = lines;
        this.identifier = identifier;
    }

    /**
     * The captions of a file, in its order.
     *
     * @param lines all of them, those that are no captions blanked out
     * @param identifier whether a line that stands alone before the times is the caption's name or number
     * @throws no.utsagn.base.ProblemException with the line, if times are missing or wrongly written
     */
    static List<Cue> of(SourceFile file, List<String> lines, Predicate<String> identifier) {
        Cues walk = new Cues(file, lines, identifier);
        int at = 0;
        while (at < lines.size()) {
            at = lines.get(at).isBlank() || walk.isIdentifier(at) ? at + 1 : walk.cue(at);
        }
        return walk.cues;
    }

    /** Reads the caption whose times stand at this line. @return the line behind it */
    private int cue(int at) {
        TimeLine times = TimeLine.of(lines.get(at)).orElseThrow(() -> broken(at + 1));
        List<String> rows = new ArrayList<>();
        int first = at + 1;
        int next = at + 1;
        while (next < lines.size() && !isTimes(next)) {
            String row = lines.get(next).strip();
            if (!row.isEmpty() && !isIdentifier(next)) {
                first = rows.isEmpty() ? next : first;
                rows.add(row);
            }
            next++;
        }
        cues.add(new Cue(times, first + 1, rows));
        return next;
    }

    private boolean isTimes(int at) {
        String line = lines.get(at);
        int arrow = line.indexOf(TimeLine.ARROW);
        boolean isTold = arrow >= 0 && (line.substring(0, arrow).matches("[\\s\\d:.,]*") || isAfterNumber(at));
        return isTold || ALMOST.matcher(line).lookingAt();
    }

    private boolean isAfterNumber(int at) {
        return at > 0
                && lines.get(at - 1).strip().matches("\\d{1,9}")
                && (at == 1 || lines.get(at - 2).isBlank());
    }

    /** A name stands between an empty line and the times; a number may follow the text, if it is the next one. */
    private boolean isIdentifier(int at) {
        String line = lines.get(at).strip();
        if (isTimes(at) || at + 1 >= lines.size() || !isTimes(at + 1) || !identifier.test(line)) {
            return false;
        }
        boolean apart = at == 0 || lines.get(at - 1).isBlank();
        return apart || line.equals(String.valueOf(cues.size() + 2));
    }

    /** The exception for a caption whose times cannot be read. @param line counted from 1 */
    private RuntimeException broken(int line) {
        return Problem.of("import.caption-broken-time", file.name(), line).exception();
    }
}

package no.utsagn.importing.vtt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.SourceFile;

/** Walks through the blocks of a WebVTT file. */
final class Captions {

    private static final String ARROW = "-->";
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
    private static final Pattern TIMING = Pattern.compile("(\\S+)[ \\t]+-->[ \\t]+(\\S+)(?:[ \\t]+.*)?");

    private final SourceFile file;
    private final List<String> source;
    private final List<RawLine> lines = new ArrayList<>();
    private int at;
    private int notes;

    Captions(SourceFile file, List<String> source) {
        this.file = file;
        this.source = source;
    }

    void read() {
        skipBlock();
        while (at < source.size()) {
            if (source.get(at).isBlank()) {
                at++;
            } else {
                block();
            }
        }
        if (lines.isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
    }

    List<RawLine> lines() {
        return lines;
    }

    List<Problem> remarks(List<Problem> before) {
        List<Problem> all = new ArrayList<>(before);
        if (notes > 0) {
            all.add(Problem.of("import.vtt-notes-left-out", notes));
        }
        return all;
    }

    private void block() {
        String first = source.get(at);
        if (isComment(first)) {
            notes += first.startsWith("NOTE") ? 1 : 0;
            skipBlock();
        } else {
            caption();
        }
    }

    private static boolean isComment(String line) {
        return line.matches("NOTE(\\s.*)?|(STYLE|REGION)\\s*");
    }

    private void skipBlock() {
        while (at < source.size() && !source.get(at).isBlank()) {
            at++;
        }
    }

    private void caption() {
        if (!source.get(at).contains(ARROW)) {
            at++;
        }
        if (at == source.size() || !source.get(at).contains(ARROW)) {
            throw broken(at);
        }
        Matcher timing = TIMING.matcher(source.get(at).strip());
        if (!timing.matches()) {
            throw broken(at + 1);
        }
        Duration start = clock(timing.group(1));
        if (clock(timing.group(2)).compareTo(start) < 0) {
            throw broken(at + 1);
        }
        at++;
        payload(start);
    }

    private void payload(Duration start) {
        int number = at + 1;
        StringBuilder payload = new StringBuilder();
        while (at < source.size() && !source.get(at).isBlank()) {
            if (source.get(at).contains(ARROW)) {
                throw broken(at + 1);
            }
            payload.append(payload.length() == 0 ? "" : " ")
                    .append(source.get(at).strip());
            at++;
        }
        for (CaptionText part : CaptionText.of(payload.toString())) {
            lines.add(RawLine.paragraph(part.text(), number)
                    .joined(Join.WRAP, false)
                    .said(part.voice(), Optional.of(start)));
        }
    }

    private Duration clock(String written) {
        Matcher clock = CLOCK.matcher(written);
        if (!clock.matches()) {
            throw broken(at + 1);
        }
        String hours = clock.group(1);
        try {
            return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(clock.group(3)))
                    .plusMillis(Long.parseLong(clock.group(4)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw broken(at + 1);
        }
    }

    /** The exception for a block whose times cannot be read. @param line counted from 1 */
    private RuntimeException broken(int line) {
        return Problem.of("import.vtt-broken-time", file.name(), line).exception();
    }
}

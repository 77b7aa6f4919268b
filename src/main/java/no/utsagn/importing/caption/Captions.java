package no.utsagn.importing.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.RawLine;
import no.utsagn.importing.source.RawLine.Join;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.language.canonical.Canonical;

/**
 * The captions of a file with their voices, on the way to lines.
 *
 * @param all in order
 * @param repeated how many rows were shown again while the words rolled up, and are left out
 */
record Captions(List<Caption> all, int repeated) {

    /** A dash or double arrow where another begins to speak. */
    private static final Pattern DASH = Pattern.compile("(?:[-–—]\\s*|>>+\\s*)(?=\\S)(.*)");

    private static final Pattern LABEL = Pattern.compile("\\p{L}[^:?!.,]{0,39}:(?:\\s.*)?");

    /** One stretch of speech of one voice. */
    record Caption(TimeLine times, int line, Optional<String> voice, List<String> rows) {

        Caption {
            rows = List.copyOf(rows);
        }

        Caption with(List<String> other) {
            return new Caption(times, line, voice, other);
        }

        @Override
        public String toString() {
            return "caption of " + rows.size() + " rows";
        }
    }

    static Captions of(List<Cue> cues) {
        List<Caption> all = new ArrayList<>();
        for (Cue cue : cues) {
            for (CaptionText part : CaptionText.of(cue.rows())) {
                all.add(new Caption(cue.times(), cue.line(), part.voice(), part.rows()));
            }
        }
        return Rolling.collapsed(all);
    }

    /** The lines of the captions, with what a person should know of how they came about. */
    RawText text(SourceFile file, String format, String encoding, List<Problem> before) {
        List<RawLine> lines = new ArrayList<>();
        all.forEach(caption -> add(lines, caption));
        if (lines.isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        List<Problem> remarks = new ArrayList<>(before);
        boolean voices = all.stream().anyMatch(caption -> caption.voice().isPresent());
        remarks.add(
                voices
                        ? Problem.of("import.caption-voices", all.size())
                        : Problem.of("import.caption-joined", all.size()));
        if (repeated > 0) {
            remarks.add(Problem.of("import.caption-repeated", repeated));
        }
        return new RawText(format, Optional.of(encoding), lines, remarks);
    }

    private static void add(List<RawLine> lines, Caption caption) {
        StringBuilder text = new StringBuilder();
        Join join = Join.WRAP;
        for (String row : caption.rows()) {
            Matcher dash = DASH.matcher(row);
            boolean another = dash.matches();
            if (another) {
                flush(lines, caption, text, join);
                join = Join.PARAGRAPH;
            }
            text.append(text.length() == 0 ? "" : " ").append(another ? opened(row, dash.group(1)) : row);
        }
        flush(lines, caption, text, join);
    }

    /** Before a label the dash says nothing more; elsewhere it is all that tells of another voice. */
    private static String opened(String row, String behindDash) {
        return row.startsWith(">") || LABEL.matcher(behindDash).matches() ? behindDash : row;
    }

    private static void flush(List<RawLine> lines, Caption caption, StringBuilder text, Join join) {
        String words = Canonical.of(text.toString()).text().replace('\n', ' ').strip();
        if (!words.isEmpty()) {
            lines.add(RawLine.paragraph(words, caption.line())
                    .joined(join, false)
                    .said(caption.voice(), Optional.of(caption.times().start())));
        }
        text.setLength(0);
    }
}

package no.utsagn.importing.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.Decoded;
import no.utsagn.importing.source.Decoding;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.Glance;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.language.canonical.Canonical;

/** Reads WebVTT (W3C Candidate Recommendation, 4 April 2019), as Teams, Zoom and transcription services write it. */
public final class VttReader implements FormatReader {

    private static final String HEADER = "WEBVTT";

    @Override
    public boolean recognises(SourceFile file) {
        // A file that calls itself so and is none is told so, since it is a slip of the program that wrote it.
        return hasHeader(Glance.at(file))
                || file.fileName().toLowerCase(Locale.ROOT).endsWith(".vtt");
    }

    @Override
    public RawText read(SourceFile file) {
        Decoded decoded = Decoding.of(file);
        List<String> lines =
                new ArrayList<>(Canonical.of(decoded.text()).text().lines().toList());
        if (lines.isEmpty() || !hasHeader(lines.get(0))) {
            throw Problem.of("import.vtt-no-header", file.name()).exception();
        }
        int notes = blankOutComments(lines);
        List<Problem> remarks = new ArrayList<>(decoded.remarks());
        if (notes > 0) {
            remarks.add(Problem.of("import.vtt-notes-left-out", notes));
        }
        return Captions.of(Cues.of(file, lines, line -> true)).text(file, "vtt", decoded.encoding(), remarks);
    }

    static boolean hasHeader(String text) {
        return text.matches("(?s)" + HEADER + "(?:\\s.*)?");
    }

    /** Empties the blocks that are no captions, so that the others keep their lines. @return how many notes there are */
    private static int blankOutComments(List<String> lines) {
        int notes = 0;
        for (int at = 0; at < lines.size(); at++) {
            boolean begins = at == 0 || lines.get(at - 1).isBlank();
            String line = lines.get(at);
            if (begins && line.matches(HEADER + "(?:\\s.*)?|NOTE(?:\\s.*)?|(?:STYLE|REGION)\\s*")) {
                notes += line.startsWith("NOTE") ? 1 : 0;
                at = blankOut(lines, at);
            }
        }
        return notes;
    }

    /** Empties one block. @return its last line */
    private static int blankOut(List<String> lines, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            lines.set(at, "");
            at++;
        }
        return at - 1;
    }
}

package no.utsagn.importing.vtt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.importing.source.Decoded;
import no.utsagn.importing.source.Decoding;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.language.canonical.Canonical;

/**
 * Reads WebVTT (W3C Candidate Recommendation, 4 April 2019). A caption without the header is refused, since what
 * follows is then likely to be another format.
 */
public final class VttReader implements FormatReader {

    static final String HEADER = "WEBVTT";

    private static final Pattern TIMING_LINE = Pattern.compile("(?m)^\\s*(\\d+:)?\\d+:\\d+[.,]\\d+\\s*-->");

    /** How much of a file is looked at to know it, in bytes. */
    private static final int GLANCE = 1 << 14;

    @Override
    public boolean recognises(SourceFile file) {
        if (file.startsWith('W', 'E', 'B', 'V', 'T', 'T')
                || file.startsWith(0xEF, 0xBB, 0xBF, 'W', 'E', 'B', 'V', 'T', 'T')) {
            return true;
        }
        return file.fileName().toLowerCase(Locale.ROOT).endsWith(".vtt") || holdsTimings(file);
    }

    private static boolean holdsTimings(SourceFile file) {
        byte[] start = new byte[Math.min(GLANCE, file.size())];
        file.buffer().get(start);
        // Digits and signs are the same in every character set that can be meant; UTF-16 is told by its reader.
        return TIMING_LINE
                .matcher(new String(start, java.nio.charset.StandardCharsets.ISO_8859_1))
                .find();
    }

    @Override
    public RawText read(SourceFile file) {
        Decoded decoded = Decoding.of(file);
        List<String> lines = Canonical.of(decoded.text()).text().lines().toList();
        String first = lines.get(0);
        boolean header = first.equals(HEADER) || first.startsWith(HEADER + " ") || first.startsWith(HEADER + "\t");
        if (!header) {
            throw Problem.of("import.vtt-no-header", file.name()).exception();
        }
        Captions captions = new Captions(file, lines);
        captions.read();
        return new RawText(
                "vtt", Optional.of(decoded.encoding()), captions.lines(), captions.remarks(decoded.remarks()));
    }
}

package no.utsagn.importing.caption;

import java.util.List;
import java.util.regex.Pattern;
import no.utsagn.importing.source.Decoded;
import no.utsagn.importing.source.Decoding;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.Glance;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.language.canonical.Canonical;

/**
 * Reads SubRip captions. There is no standard; the numbers may be missing or wrong, the times be written with a point,
 * and tags of other formats occur.
 */
public final class SrtReader implements FormatReader {

    /** The first thing in the file, but for a number, is a line of times, right or wrong. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:\\d{1,9}\\s+)?\\d{1,9}:[\\d:.,]*[ \\t]*--?>" + "|\\s*\\d{1,9}[ \\t]*\\r?\\n[^\\n]{0,60}-->");

    @Override
    public boolean recognises(SourceFile file) {
        return BEGINNING.matcher(Glance.at(file)).lookingAt();
    }

    @Override
    public RawText read(SourceFile file) {
        Decoded decoded = Decoding.of(file);
        List<String> lines = Canonical.of(decoded.text()).text().lines().toList();
        List<Cue> cues = Cues.of(file, lines, line -> line.matches("\\d{1,9}"));
        return Captions.of(cues).text(file, "srt", decoded.encoding(), decoded.remarks());
    }
}

package no.utsagn.importing.source;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Problem;

/**
 * What a reader makes of a file: its lines, before anything is known of speakers.
 *
 * @param format the usual ending of the format: "txt", "docx", "vtt"
 * @param encoding the character set it was read with, if the format leaves it open
 * @param lines those that hold something, in order
 * @param remarks what the person should know about the reading
 */
public record RawText(String format, Optional<String> encoding, List<RawLine> lines, List<Problem> remarks) {

    public RawText {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String toString() {
        return format + " of " + lines.size() + " lines";
    }
}

package no.utsagn.importing.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.base.Problem;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.transcript.people.Attributes;

/**
 * What a reader makes of a file: its lines, before anything is known of speakers.
 *
 * @param format the usual ending of the format: "txt", "docx", "vtt"
 * @param encoding the character set it was read with, if the format leaves it open
 * @param lines those that hold something, in order
 * @param remarks what the person should know about the reading
 * @param kind what sort of material it is, where the format tells
 * @param people what the file tells of those who speak, by the voice of their lines
 * @param columns those of a table with a header, and what each was taken for
 */
public record RawText(
        String format,
        Optional<String> encoding,
        List<RawLine> lines,
        List<Problem> remarks,
        Optional<TranscriptKind> kind,
        Map<String, Attributes> people,
        Optional<ReadColumns> columns) {

    public RawText {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        people = Map.copyOf(people);
    }

    /** A text that tells nothing more than its lines. */
    public RawText(String format, Optional<String> encoding, List<RawLine> lines, List<Problem> remarks) {
        this(format, encoding, lines, remarks, Optional.empty(), Map.of(), Optional.empty());
    }

    /** The same, read from the columns of a table. */
    public RawText of(Optional<ReadColumns> table) {
        return new RawText(format, encoding, lines, remarks, kind, people, table);
    }

    @Override
    public String toString() {
        return format + " of " + lines.size() + " lines";
    }
}

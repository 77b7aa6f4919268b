package no.utsagn.app.transcripts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.importing.table.FileTable;
import no.utsagn.importing.table.MappingTable;
import no.utsagn.transcript.TranscriptKind;

/**
 * What is to be taken in, and what is decided beforehand.
 *
 * @param files read in this order
 * @param voices who the voices are, as far as that is decided
 * @param table what the files hold, as far as that is decided
 * @param kind the kind of all of them, if it is to be one
 * @param attributes of all transcripts; "round" and "site", in any of the program's languages, are known as such
 */
public record ImportRequest(
        List<Path> files,
        MappingTable voices,
        FileTable table,
        Optional<TranscriptKind> kind,
        Map<String, String> attributes) {

    public ImportRequest {
        files = List.copyOf(files);
        attributes = Map.copyOf(attributes);
    }

    /** These files, with nothing decided. */
    public static ImportRequest of(List<Path> files) {
        return new ImportRequest(files, MappingTable.none(), new FileTable(List.of()), Optional.empty(), Map.of());
    }

    /**
     * What a command was told.
     *
     * @param speakers a table of voices
     * @param pairs role by label; they count before the table
     */
    public static ImportRequest told(
            List<Path> files,
            Optional<Path> speakers,
            Map<String, String> pairs,
            Optional<TranscriptKind> kind,
            Map<String, String> attributes) {
        List<String> written = new ArrayList<>();
        pairs.forEach((label, role) -> written.add(label + "=" + role));
        MappingTable table = speakers.map(MappingTable::read).orElseGet(MappingTable::none);
        return new ImportRequest(
                files, MappingTable.ofPairs(written).before(table), new FileTable(List.of()), kind, attributes);
    }

    @Override
    public String toString() {
        return "ImportRequest of " + files.size() + " files";
    }
}

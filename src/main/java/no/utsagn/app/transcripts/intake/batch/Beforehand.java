package no.utsagn.app.transcripts.intake.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.importing.filename.NamePattern;
import no.utsagn.importing.informants.InformantTable;
import no.utsagn.importing.table.FileTable;
import no.utsagn.importing.table.MappingTable;
import no.utsagn.transcript.TranscriptKind;

/**
 * What is decided before any file is looked at.
 *
 * @param voices who the voices are
 * @param table what the files hold
 * @param kind the kind of all of them, if it is to be one
 * @param attributes of all transcripts; "round" and "site", in any of the program's languages, are known as such
 * @param role a word for the role of every voice that nothing else tells of
 * @param names how the files are named, and what that tells
 * @param informants what is known of the people who speak
 */
public record Beforehand(
        MappingTable voices,
        FileTable table,
        Optional<TranscriptKind> kind,
        Map<String, String> attributes,
        Optional<String> role,
        Optional<NamePattern> names,
        Optional<InformantTable> informants) {

    public Beforehand {
        attributes = Map.copyOf(attributes);
    }

    /** Nothing is decided. */
    public static Beforehand nothing() {
        return new Beforehand(
                MappingTable.none(),
                new FileTable(List.of()),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** With a table of voices. */
    public Beforehand with(MappingTable other) {
        return new Beforehand(other, table, kind, attributes, role, names, informants);
    }

    /** With a table of files. */
    public Beforehand with(FileTable other) {
        return new Beforehand(voices, other, kind, attributes, role, names, informants);
    }

    /** With one kind for all files. */
    public Beforehand ofKind(Optional<TranscriptKind> other) {
        return new Beforehand(voices, table, other, attributes, role, names, informants);
    }

    /** With attributes for all transcripts. */
    public Beforehand with(Map<String, String> other) {
        return new Beforehand(voices, table, kind, other, role, names, informants);
    }

    /** With a role for every voice that nothing else tells of. */
    public Beforehand withRole(Optional<String> other) {
        return new Beforehand(voices, table, kind, attributes, other, names, informants);
    }

    /** With how the files are named, or without. */
    public Beforehand named(Optional<NamePattern> other) {
        return new Beforehand(voices, table, kind, attributes, role, other, informants);
    }

    /** With a table of informants, or without. */
    public Beforehand informed(Optional<InformantTable> other) {
        return new Beforehand(voices, table, kind, attributes, role, names, other);
    }

    @Override
    public String toString() {
        return "Beforehand " + voices + ", " + table;
    }
}

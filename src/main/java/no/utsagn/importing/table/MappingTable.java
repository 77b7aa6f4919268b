package no.utsagn.importing.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.importing.speaker.label.LabelKey;
import no.utsagn.transcript.people.Attributes;

/**
 * Who the voices are, as decided beforehand in a table or by options.
 *
 * @param rows the first that fits a voice counts
 */
public record MappingTable(List<SpeakerRow> rows) {

    private static final List<String> NEEDED = List.of("label", "role");
    private static final Set<String> OTHERS = Set.of("file", "participant", "site", "case", "attributes");

    public MappingTable {
        rows = List.copyOf(rows);
    }

    /** Nothing decided. */
    public static MappingTable none() {
        return new MappingTable(List.of());
    }

    /**
     * Reads a table with the columns {@code file label participant role site case attributes}; only label and role must
     * be there. Attributes are written "bransje=bakeri; kjønn=mann".
     *
     * @throws no.utsagn.base.ProblemException with file and line, if something in it is wrong
     */
    public static MappingTable read(Path path) {
        List<SpeakerRow> rows = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (CheckedRow row : CheckedRow.read(path, NEEDED, OTHERS)) {
            SpeakerRow speaker = new SpeakerRow(
                    row.cell("file"),
                    row.required("label"),
                    row.cell("participant"),
                    row.required("role"),
                    row.cell("site"),
                    row.cell("case"),
                    row.attributes("attributes"));
            if (!seen.add(List.of(
                    folded(speaker.file().orElse("")),
                    LabelKey.of(speaker.label()).key()))) {
                throw Problem.of("import.table-voice-twice", row.file(), row.line())
                        .exception();
            }
            rows.add(speaker);
        }
        return new MappingTable(rows);
    }

    /**
     * Reads pairs as a command takes them: "I=intervjuer" or, with what the person is called, "Kari=kandidat:Kari
     * Nordmann".
     *
     * @throws no.utsagn.base.ProblemException if one is written otherwise
     */
    public static MappingTable ofPairs(Collection<String> pairs) {
        return new MappingTable(pairs.stream().map(MappingTable::pair).toList());
    }

    private static SpeakerRow pair(String written) {
        int sign = written.indexOf('=');
        String label = sign < 0 ? "" : written.substring(0, sign).strip();
        String[] who = written.substring(sign + 1).split(":", 2);
        String role = who[0].strip();
        Optional<String> name = who.length > 1 ? Optional.of(who[1].strip()) : Optional.empty();
        if (label.isEmpty() || role.isEmpty() || name.filter(String::isEmpty).isPresent()) {
            throw Problem.of("import.speaker-pair", written).exception();
        }
        return new SpeakerRow(
                Optional.empty(), label, name, role, Optional.empty(), Optional.empty(), Attributes.none());
    }

    /** These rows with others behind them: where both fit a voice, these count. */
    public MappingTable before(MappingTable others) {
        List<SpeakerRow> all = new ArrayList<>(rows);
        all.addAll(others.rows);
        return new MappingTable(all);
    }

    /**
     * What is decided about a voice of a file; a row for that very file goes before one for all files, and a row for a
     * label before one for every voice.
     *
     * @param fileName without folders
     */
    public Optional<SpeakerRow> find(String fileName, String label) {
        return row(fileName, label).or(() -> row(fileName, SpeakerRow.EVERY_VOICE));
    }

    private Optional<SpeakerRow> row(String fileName, String label) {
        List<SpeakerRow> fitting = rows.stream()
                .filter(row -> LabelKey.of(row.label()).equals(LabelKey.of(label)))
                .filter(row ->
                        row.file().map(f -> folded(f).equals(folded(fileName))).orElse(true))
                .toList();
        return fitting.stream()
                .filter(row -> row.file().isPresent())
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** The rows for labels of one very file, for seeing whether it has all the voices they name. */
    public List<SpeakerRow> rowsFor(String fileName) {
        return rows.stream()
                .filter(row -> !row.isForEveryVoice())
                .filter(row -> row.file()
                        .filter(f -> folded(f).equals(folded(fileName)))
                        .isPresent())
                .toList();
    }

    private static String folded(String fileName) {
        return fileName.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "mapping table of " + rows.size() + " rows";
    }
}

package no.utsagn.importing.informants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.utsagn.base.Problem;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.Sheets;
import no.utsagn.importing.source.SourceFile;
import no.utsagn.importing.speaker.label.LabelWords;

/**
 * What a table says of the informants of a study, a row for each. Columns called rolle, sted (or team, fylke, kontor …)
 * and sak are known as such, in Norwegian and English; all others are attributes.
 *
 * @param file as the person gave it, for messages
 * @param remarks what the person should know about the reading
 */
public record InformantTable(String file, List<InformantRow> rows, List<Problem> remarks) {

    public InformantTable {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a table, as CSV or xlsx. Whom its rows are about, the columns called nr, id, informant, navn, fil … say.
     *
     * @throws no.utsagn.base.ProblemException with file and line, if something in it is wrong
     */
    public static InformantTable read(Path path) {
        return read(path, Optional.empty());
    }

    /**
     * Reads a table, as CSV or xlsx.
     *
     * @param key the name of the column that says whom a row is about
     * @throws no.utsagn.base.ProblemException with file and line, if something in it is wrong
     */
    public static InformantTable read(Path path, Optional<String> key) {
        SourceFile source = SourceFile.read(path);
        Sheet sheet = Sheets.read(source);
        InformantColumns columns = InformantColumns.of(source, sheet, key);
        List<InformantRow> rows = new ArrayList<>();
        Map<List<String>, Integer> seen = new HashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            InformantRow informant = columns.row(source, sheet, row);
            List<String> same = List.of(
                    Called.of(informant.keys().get(0)).whole(),
                    informant.role().orElse("").toLowerCase(Locale.ROOT));
            Integer before = seen.putIfAbsent(same, row.number());
            if (before != null) {
                throw Problem.of("import.informants-twice", source.name(), row.number(), before)
                        .exception();
            }
            rows.add(informant);
        }
        List<Problem> remarks = new ArrayList<>(sheet.remarks());
        if (!columns.leftOut().isEmpty()) {
            String names = columns.leftOut().stream().map(sheet.header()::get).collect(Collectors.joining(", "));
            remarks.add(Problem.of("import.survey-columns-left-out", names));
        }
        return new InformantTable(source.name(), rows, remarks);
    }

    /**
     * The row about somebody, if there is one and no other fits as well. A label may be a name, a number, a word with a
     * number ("Informant 5", "K5") or the name of a file that begins so ("Int05_stedA.docx"). Where two rows have one
     * number, the label's role decides: "Kandidat 5", "Arbeidsgiver 5".
     */
    public Optional<InformantRow> find(String called) {
        Called wanted = Called.of(called);
        List<InformantRow> exact = rows.stream()
                .filter(row -> row.keys().stream()
                        .anyMatch(key -> Called.of(key).whole().equals(wanted.whole())))
                .toList();
        List<InformantRow> fitting = exact.isEmpty() ? numbered(wanted) : exact;
        Optional<String> role = LabelWords.role(called);
        List<InformantRow> ofRole = fitting.stream()
                .filter(row -> role.isPresent() && role.equals(row.role().flatMap(LabelWords::role)))
                .toList();
        List<InformantRow> open = fitting.stream()
                .filter(row ->
                        role.isEmpty() || row.role().flatMap(LabelWords::role).isEmpty())
                .toList();
        List<InformantRow> chosen = exact.size() == 1 ? exact : ofRole.isEmpty() ? open : ofRole;
        return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
    }

    private List<InformantRow> numbered(Called wanted) {
        if (wanted.whole().isEmpty() || wanted.number().isEmpty()) {
            return List.of();
        }
        return rows.stream()
                .filter(row -> row.keys().stream()
                        .map(Called::of)
                        .anyMatch(key -> key.isNumber() && key.number().equals(wanted.number())))
                .toList();
    }

    /** Which rows these people have. @param called labels of voices, numbers or names; one may stand for several files */
    public InformantMatches match(List<String> called) {
        return InformantMatches.of(this, called);
    }

    @Override
    public String toString() {
        return "informant table of " + rows.size() + " rows";
    }
}

package no.utsagn.app.people.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.people.EditAttributes;
import no.utsagn.app.people.Fact;
import no.utsagn.base.Messages;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.check.Screen;
import no.utsagn.report.table.TableWriter;
import no.utsagn.study.People;
import no.utsagn.transcript.people.Participant;

/** Puts the table of participants into a file: label, role, site, round, cases and attributes; never a name. */
public final class ExportPeople {

    /**
     * What was put into a file.
     *
     * @param people how many rows
     * @param masked in how many cells something was masked that may tell who somebody is
     * @param compared whether the cells were compared with the originals in the key; they are not while it is locked
     */
    public record Exported(int people, int masked, boolean compared) {}

    private final OpenStudy open;
    private final Messages say;

    /** @param say in the language of the headings */
    public ExportPeople(OpenStudy open, Messages say) {
        this.open = open;
        this.say = say;
    }

    /**
     * Writes the table, as CSV or xlsx by the name of the file.
     *
     * @throws no.utsagn.base.ProblemException if the name asks for neither, or it cannot be written
     */
    public Exported to(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw Problem.of("people.table-format", String.valueOf(file.getFileName()))
                    .exception();
        }
        Disclosure disclosure = Disclosure.of(open.now(), Optional.empty(), ReportStyle.common(), say);
        CheckedTable table = table(disclosure);
        SafeFile.write(file, out -> {
            if (name.endsWith(".csv")) {
                TableWriter.csv(table, out);
            } else {
                TableWriter.xlsx(table, out);
            }
        });
        int masked = (int) table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.text().contains(Screen.MASK))
                .count();
        return new Exported(table.rows().size(), masked, disclosure.report().originalsCompared());
    }

    private CheckedTable table(Disclosure disclosure) {
        People people = open.now().people();
        List<Fact> facts = new ArrayList<>(List.of(Fact.ROLE, Fact.SITE, Fact.ROUND, Fact.CASES));
        EditAttributes.names(people).forEach(name -> facts.add(Fact.attribute(name)));
        List<String> header = new ArrayList<>(List.of(TableHeadings.ID, say.text("people.column.label")));
        facts.forEach(fact -> header.add(TableHeadings.of(fact, say)));
        List<List<String>> rows = new ArrayList<>();
        for (Participant person : people.participants()) {
            List<String> row = new ArrayList<>(List.of(RowCode.of(person.id()), people.label(person.id())));
            facts.forEach(fact -> row.add(fact.of(people, person.id()).orElse("")));
            rows.add(row);
        }
        return disclosure.table(say.text("people.table.caption"), header, rows);
    }
}

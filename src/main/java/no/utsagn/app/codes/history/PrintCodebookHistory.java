package no.utsagn.app.codes.history;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.key.HeldKey;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Messages;
import no.utsagn.base.SafeFile;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.CheckedText;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.TextKind;
import no.utsagn.disclosure.check.Screen;
import no.utsagn.merge.codes.past.CodeChange;
import no.utsagn.merge.codes.past.FieldChange;
import no.utsagn.merge.codes.past.Version;
import no.utsagn.report.Block;
import no.utsagn.report.Format;
import no.utsagn.report.ReportDocument;
import no.utsagn.report.ReportWriter;
import no.utsagn.report.table.TableWriter;
import no.utsagn.study.Study;

/** Prints how the codebook came to be, for the chapter on methods. All words pass the check before export. */
public final class PrintCodebookHistory {

    /**
     * What was printed.
     *
     * @param rows how many
     * @param masked in how many cells something was masked that may tell who somebody is
     * @param compared whether the words were compared with the originals in the key; they are not while it is locked
     */
    public record Printed(int rows, int masked, boolean compared) {}

    private static final int VERSION_COLUMNS = 2;

    private final Study study;
    private final Messages say;
    private final ZoneId zone;
    private final ReadCodebookHistory history;
    private final FieldNames fields;

    /**
     * @param say in the language of the print
     * @param zone in which times are told
     */
    public PrintCodebookHistory(Study study, Messages say, ZoneId zone) {
        this.study = study;
        this.say = say;
        this.zone = zone;
        this.history = new ReadCodebookHistory(study);
        this.fields = new FieldNames(say);
    }

    /**
     * Prints all versions, each with what was done in words.
     *
     * @throws no.utsagn.base.ProblemException if the file's name asks for an unknown format, or it cannot be written
     */
    public Printed versions(Path file, Optional<HeldKey> key) {
        List<List<String>> rows = new ArrayList<>();
        ChangeWords words = new ChangeWords(say);
        for (Version version : history.versions()) {
            String who = history.who(version.stamp().by());
            List<String> done = version.changes().stream()
                    .flatMap(change -> words.of(who, change).stream())
                    .toList();
            if (!done.isEmpty()) {
                rows.add(List.of(
                        "v" + version.number() + ", " + time(version.stamp().at()), String.join("\n", done)));
            }
        }
        List<String> header = List.of(say.text("codebook.past.version"), say.text("codebook.past.done"));
        return print(file, key, say.text("codebook.past.caption"), header, rows);
    }

    /**
     * Prints what two versions differ in, before and after.
     *
     * @throws no.utsagn.base.ProblemException if there are no such versions, the file's name asks for an unknown format,
     *     or it cannot be written
     */
    public Printed between(int from, int to, Path file, Optional<HeldKey> key) {
        List<List<String>> rows = new ArrayList<>();
        for (CodeChange change : history.between(from, to)) {
            switch (change.what()) {
                case CHANGED -> change.fields().forEach(field -> rows.add(row(change, field)));
                case MADE -> rows.add(List.of(change.name(), say.text("codebook.past.new"), "", change.path()));
                case JOINED -> rows.add(List.of("–", say.text("codebook.past.went-up"), "", change.path()));
                case DELETED -> rows.add(List.of("–", say.text("codebook.value.gone"), "", ""));
            }
        }
        List<String> header = List.of(
                say.text("codebook.past.code"),
                say.text("codebook.past.field"),
                say.text("codebook.past.before"),
                say.text("codebook.past.after"));
        return print(file, key, say.text("codebook.past.compared", from, to), header, rows);
    }

    private List<String> row(CodeChange change, FieldChange field) {
        return List.of(
                change.name(),
                fields.name(field.field()),
                fields.value(field.field(), field.before()),
                fields.value(field.field(), field.after()));
    }

    private Printed print(
            Path file, Optional<HeldKey> key, String caption, List<String> header, List<List<String>> rows) {
        Format format = Format.of(file);
        Disclosure door = Disclosure.of(study, key.map(HeldKey::contents), ReportStyle.common(), say);
        CheckedText title = door.text(
                TextKind.TITLE, say.text("codebook.past.title", study.codebook().name()));
        CheckedTable table = door.table(caption, header, rows);
        List<Block> blocks = header.size() == VERSION_COLUMNS ? versions(table) : List.of(new Block.Table(table));
        SafeFile.write(file, out -> {
            if (format == Format.CSV) {
                TableWriter.csv(table, out);
            } else {
                new ReportWriter(say).write(new ReportDocument(title, say.language(), blocks), format, out);
            }
        });
        int masked = (int) table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.text().contains(Screen.MASK))
                .count();
        return new Printed(rows.size(), masked, door.report().originalsCompared());
    }

    /** Each version under a line that says which it is and when, as its sentences are long. */
    private static List<Block> versions(CheckedTable table) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(table.caption()));
        for (List<CheckedText> row : table.rows()) {
            blocks.add(new Block.Heading(2, row.get(0)));
            blocks.add(new Block.Paragraph(row.get(1)));
        }
        return blocks;
    }

    /** When something was done, as people write it. */
    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy HH.mm", say.language().locale())
                .format(at.atZone(zone));
    }
}

package no.utsagn.importing.survey;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import no.utsagn.base.Problem;
import no.utsagn.base.ProblemException;
import no.utsagn.importing.grid.SpeechColumns;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.Sheets;
import no.utsagn.importing.sheet.header.Heading;
import no.utsagn.importing.sheet.header.Meaning;
import no.utsagn.importing.source.Columns;
import no.utsagn.importing.source.FormatReader;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.source.SourceFile;

/**
 * Reads tables, in text or as a workbook: answers to a survey, a row for each who answered; or a conversation with a
 * column for who speaks.
 *
 * <p>A workbook is always a table. A text is one if its name ends in .csv or .tsv and one separator cuts it evenly, or if
 * it is called otherwise and its first line names at least three columns, among them the one who answers or speaks and
 * what was said. A transcript with tabs or semicolons has no such line, and stays a text.
 */
public final class SurveyReader implements FormatReader {

    private static final int COLUMNS_BY_CONTENT_ALONE = 3;
    private static final int LONGEST_HEADER = 2_000;
    private static final Pattern LABEL = Pattern.compile("[^:.?!]{1,40}:\\s");
    private static final Set<Meaning> WHO = Set.of(Meaning.ID, Meaning.NAME, Meaning.SPEAKER);

    @Override
    public boolean recognises(SourceFile file) {
        if (Sheets.isWorkbook(file)) {
            return true;
        }
        boolean named = Sheets.isNamedTable(file) || file.columns().isPresent();
        return named
                ? isTable(file)
                : hasHeader(file) && table(file).filter(this::isPlain).isPresent();
    }

    /** A file that is called a table and is torn is refused as such; one of sentences is a text. */
    private static boolean isTable(SourceFile file) {
        try {
            Optional<Sheet> table = Sheets.table(file);
            return table.isPresent() || file.columns().isPresent() || isList(Sheets.read(file));
        } catch (ProblemException e) {
            return e.problem().key().startsWith("import.sheet-");
        }
    }

    /** Answers below one another, under a question or a word for them. */
    private static boolean isList(Sheet sheet) {
        return !sheet.rows().isEmpty()
                && sheet.header().size() == 1
                && Heading.asksForWords(sheet.header().get(0))
                && !isSpoken(sheet);
    }

    /** A transcript that is called a table has a question in its first line too, but after a name. */
    private static boolean isSpoken(Sheet sheet) {
        long labels = sheet.rows().stream()
                .filter(row -> LABEL.matcher(row.cells().get(0)).lookingAt())
                .count();
        return LABEL.matcher(sheet.header().get(0)).lookingAt()
                && labels * 2 > sheet.rows().size();
    }

    /** A look at the first line, since every text is asked this and few are tables. */
    private static boolean hasHeader(SourceFile file) {
        StringBuilder line = new StringBuilder();
        ByteBuffer bytes = file.buffer();
        for (int i = 0; i < Math.min(file.size(), LONGEST_HEADER) && bytes.get(i) != '\n'; i++) {
            line.append((char) (bytes.get(i) & 0xFF));
        }
        return ";\t,|"
                .chars()
                .anyMatch(sign -> line.chars().filter(c -> c == sign).count() >= COLUMNS_BY_CONTENT_ALONE - 1);
    }

    private static Optional<Sheet> table(SourceFile file) {
        try {
            return Sheets.table(file);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private boolean isPlain(Sheet sheet) {
        return sheet.header().size() >= COLUMNS_BY_CONTENT_ALONE
                && !sheet.rows().isEmpty()
                && sheet.remarks().stream().noneMatch(remark -> remark.key().startsWith("import.sheet-"))
                && sheet.header().stream().anyMatch(name -> WHO.stream().anyMatch(Heading.of(name)::means))
                && sheet.header().stream().anyMatch(SurveyReader::asksOrSays);
    }

    private static boolean asksOrSays(String name) {
        return Heading.of(name).means(Meaning.TEXT) || Heading.isQuestion(name);
    }

    @Override
    public RawText read(SourceFile file) {
        Sheet sheet = Sheets.read(file);
        if (sheet.rows().isEmpty()) {
            throw Problem.of("import.survey-no-rows", file.name()).exception();
        }
        Optional<Columns> told = file.columns();
        Conversation conversation = new Conversation(sheet);
        Optional<SpeechColumns> speech = told.isPresent() ? spoken(file, sheet, told.get()) : conversation.columns();
        RawText text =
                speech.isPresent() ? conversation.text(speech.get()) : new Answers(sheet, columns(file, sheet)).text();
        if (text.lines().isEmpty()) {
            throw Problem.of("import.empty", file.name()).exception();
        }
        return text;
    }

    /** A table with a column for when something was said is a conversation, and so is one with a column called so. */
    private static Optional<SpeechColumns> spoken(SourceFile file, Sheet sheet, Columns told) {
        boolean speaker = told.at().isPresent()
                || told.who()
                        .filter(who -> Heading.of(who).means(Meaning.SPEAKER))
                        .isPresent();
        if (!speaker || told.who().isEmpty() || told.texts().size() > 1) {
            return Optional.empty();
        }
        OptionalInt at = told.at().isPresent()
                ? OptionalInt.of(SurveyColumns.column(file, sheet, told.at().get()))
                : OptionalInt.empty();
        return Optional.of(new SpeechColumns(
                SurveyColumns.column(file, sheet, told.who().get()),
                SurveyColumns.column(file, sheet, told.texts().get(0)),
                at,
                1,
                List.of()));
    }

    private static SurveyColumns columns(SourceFile file, Sheet sheet) {
        return file.columns()
                .map(told -> SurveyColumns.told(file, sheet, told))
                .or(() -> SurveyColumns.guessed(sheet))
                .orElseThrow(
                        () -> Problem.of("import.survey-no-text", file.name()).exception());
    }
}

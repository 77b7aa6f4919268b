package no.utsagn.importing.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.base.Problem;
import no.utsagn.importing.grid.Grid;
import no.utsagn.importing.grid.GridRow;
import no.utsagn.importing.grid.SpeechColumns;
import no.utsagn.importing.sheet.Sheet;
import no.utsagn.importing.sheet.header.Heading;
import no.utsagn.importing.sheet.header.Meaning;
import no.utsagn.importing.source.RawText;
import no.utsagn.importing.speaker.label.LabelKey;

/**
 * A table that is a conversation: each row is what somebody says. In a document any table of few who take turns is one; in
 * a table file it may hold answers as well, where "mann" and "kvinne" take turns, so more is asked of it.
 */
final class Conversation {

    /** Where nearly each row has a speaker of its own, each answered once. */
    private static final double MOST_VOICES = 0.6;

    private final Sheet sheet;
    private final Grid grid;

    Conversation(Sheet sheet) {
        this.sheet = sheet;
        List<GridRow> rows = new ArrayList<>();
        rows.add(new GridRow(Math.max(1, sheet.rows().get(0).number() - 1), sheet.header()));
        sheet.rows().forEach(row -> rows.add(new GridRow(row.number(), row.cells())));
        this.grid = new Grid(rows);
    }

    /** The columns, if names and contents tell of a conversation. */
    Optional<SpeechColumns> columns() {
        return grid.columns()
                .filter(columns ->
                        columns.from() == 0 ? beginsAtOnce(columns) : isHeaded(columns) && speakersReturn(columns));
    }

    /** The header names a speaker, or somebody beside a time. */
    private boolean isHeaded(SpeechColumns columns) {
        return columns.at().isPresent()
                || Heading.of(sheet.header().get(columns.who())).means(Meaning.SPEAKER);
    }

    /** There is no header: who is named in the first row speaks again. */
    private boolean beginsAtOnce(SpeechColumns columns) {
        LabelKey first = LabelKey.of(sheet.header().get(columns.who()));
        return sheet.filled(columns.who()).stream().map(LabelKey::of).anyMatch(first::equals);
    }

    private boolean speakersReturn(SpeechColumns columns) {
        List<String> labels = sheet.filled(columns.who());
        Set<LabelKey> voices = new HashSet<>();
        labels.forEach(label -> voices.add(LabelKey.of(label.replaceFirst("\\s*:$", ""))));
        return voices.size() <= 2 || voices.size() <= MOST_VOICES * labels.size();
    }

    /** What is said in it. */
    RawText text(SpeechColumns columns) {
        List<Problem> remarks = new ArrayList<>(sheet.remarks());
        if (!columns.others().isEmpty()) {
            remarks.add(Problem.of("import.table-columns-left-out", String.join(", ", columns.others())));
        }
        return new RawText(sheet.format(), sheet.encoding(), grid.spoken(columns), remarks)
                .of(new Shown(sheet).of(columns));
    }
}

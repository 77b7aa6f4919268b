package no.utsagn.ui.importing.facts;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.app.transcripts.intake.batch.FileIntake;
import no.utsagn.importing.ImportedFile;
import no.utsagn.importing.source.Columns;
import no.utsagn.importing.source.ReadColumns;
import no.utsagn.ui.importing.batch.BatchModel;

/** What the columns of the chosen file hold, if it is a table, and how it is read when a person says otherwise. */
public final class ColumnsModel {

    /** What a column is for. */
    public enum Use {
        TEXT("ui.import.columns.text"),
        WHO("ui.import.columns.who"),
        AT("ui.import.columns.at"),
        ATTRIBUTE("ui.import.columns.attribute"),
        LEFT_OUT("ui.import.columns.left-out");

        private final String messageKey;

        Use(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of what it is called. */
        public String messageKey() {
            return messageKey;
        }
    }

    /** A column. @param example what stands in one of its cells */
    public record Line(String name, String example, Use use) {
        @Override
        public String toString() {
            return "column for " + use;
        }
    }

    private final BatchModel batch;

    public ColumnsModel(BatchModel batch) {
        this.batch = batch;
    }

    /** The columns in the order of the table; none if the chosen file has none that can be told apart. */
    public List<Line> lines() {
        return content().flatMap(ImportedFile::columns).map(ColumnsModel::lines).orElse(List.of());
    }

    private static List<Line> lines(ReadColumns columns) {
        return columns.all().stream()
                .map(one -> new Line(one.name(), one.example(), use(columns.chosen(), one.name())))
                .toList();
    }

    private static Use use(Columns chosen, String name) {
        if (chosen.texts().contains(name)) {
            return Use.TEXT;
        }
        if (chosen.who().equals(Optional.of(name))) {
            return Use.WHO;
        }
        if (chosen.at().equals(Optional.of(name))) {
            return Use.AT;
        }
        return chosen.leftOut().contains(name) ? Use.LEFT_OUT : Use.ATTRIBUTE;
    }

    /** What a column can be for. The last column with text cannot be for anything else, and a time needs a speaker. */
    public List<Use> uses(Line line) {
        List<Line> all = lines();
        boolean lastText = line.use() == Use.TEXT
                && all.stream().filter(one -> one.use() == Use.TEXT).count() == 1;
        boolean someone =
                all.stream().anyMatch(one -> one.use() == Use.WHO && !one.name().equals(line.name()));
        return Stream.of(Use.values())
                .filter(use -> !lastText || use == Use.TEXT)
                .filter(use -> use != Use.AT || someone)
                .toList();
    }

    /** Reads the file anew with a column for something else. Of who and when there is one column each. */
    public void take(Line line, Use use) {
        Map<String, Use> uses = new LinkedHashMap<>();
        lines().forEach(one -> uses.put(one.name(), one.use() == use ? instead(use) : one.use()));
        uses.put(line.name(), use);
        Columns columns = new Columns(
                List.copyOf(named(uses, Use.TEXT)),
                named(uses, Use.WHO).stream().findFirst(),
                named(uses, Use.AT).stream().findFirst(),
                named(uses, Use.LEFT_OUT));
        batch.chosen().get().ifPresent(path -> batch.reread(path, as -> as.with(columns)));
    }

    /** What the column is for whose place another takes. */
    private static Use instead(Use use) {
        return switch (use) {
            case WHO, AT -> Use.LEFT_OUT;
            case TEXT, ATTRIBUTE, LEFT_OUT -> use;
        };
    }

    private static Set<String> named(Map<String, Use> uses, Use use) {
        Set<String> names = new LinkedHashSet<>();
        uses.forEach((name, one) -> {
            if (one == use) {
                names.add(name);
            }
        });
        return names;
    }

    /** Something that somebody answers or says, as it is read now, and who. */
    public Optional<Map.Entry<String, String>> example() {
        return batch.file().stream()
                .flatMap(file -> file.voices().stream())
                .findFirst()
                .map(voice -> Map.entry(voice.label(), voice.example()));
    }

    private Optional<ImportedFile> content() {
        return batch.file().flatMap(FileIntake::content);
    }
}

package no.utsagn.app.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.app.key.HeldKey;
import no.utsagn.base.Messages;
import no.utsagn.base.SafeFile;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.codebook.Coder;
import no.utsagn.disclosure.CheckedTable;
import no.utsagn.disclosure.Disclosure;
import no.utsagn.disclosure.TextKind;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Side;
import no.utsagn.merge.Sums;
import no.utsagn.report.Block;
import no.utsagn.report.Format;
import no.utsagn.report.ReportDocument;
import no.utsagn.report.ReportWriter;

/** Writes what came of a merge, thing by thing, for the files of the project. All words pass the check before export. */
public final class MergeReport {

    private final Meeting meeting;
    private final Messages say;
    private final InWords words;
    private final String theirs;
    private final boolean file;

    /** @param say in the language of the report */
    public MergeReport(Meeting meeting, Messages say) {
        this.meeting = meeting;
        this.say = say;
        this.file = meeting.with() == Meeting.With.CODEBOOK_FILE;
        this.theirs = meeting.them()
                .map(Coder::name)
                .orElseGet(() -> file ? say.text("merge.side.file") : say.text("merge.side.theirs"));
        this.words = new InWords(say, theirs);
    }

    /**
     * Writes the report, before or after merging.
     *
     * @throws no.utsagn.base.ProblemException if the file's name asks for an unknown format, or it cannot be written
     */
    public void write(Answers answers, Path target, Optional<HeldKey> key) {
        try (SafeFile.Beside whole = beside(answers, target, key)) {
            whole.settle();
        }
    }

    /**
     * Writes the report beside its place, so that nothing is merged of which there can be none.
     *
     * @throws no.utsagn.base.ProblemException as {@link #write}
     */
    public SafeFile.Beside beside(Answers answers, Path target, Optional<HeldKey> key) {
        Format format = Format.of(target);
        Outcome outcome = meeting.with(answers);
        Disclosure door = Disclosure.of(outcome.merged(), key.map(HeldKey::contents), ReportStyle.common(), say);
        String us = meeting.us().name();
        String title = file ? say.text("team.report.title-file", us) : say.text("team.report.title", us, theirs);
        ReportDocument document =
                new ReportDocument(door.text(TextKind.TITLE, title), say.language(), tables(door, outcome));
        return SafeFile.beside(target, out -> new ReportWriter(say).write(document, format, out));
    }

    private List<Block> tables(Disclosure door, Outcome outcome) {
        List<Block> tables = new ArrayList<>(List.of(new Block.Table(sums(door, outcome.sums()))));
        if (meeting.replacedThereAlone() > 0) {
            tables.add(new Block.Table(names(door)));
        }
        tables.add(new Block.Table(changes(door, outcome)));
        return tables;
    }

    private CheckedTable sums(Disclosure door, Sums sums) {
        List<String> header = List.of(
                say.text("team.report.counted"),
                say.text("team.report.in-both"),
                meeting.us().name(),
                theirs,
                say.text("team.report.after"));
        Sums.Codes codes = sums.codes();
        Sums.Codings codings = sums.codings();
        return door.table(
                say.text("team.report.sums"),
                header,
                List.of(
                        row(say.text("team.report.codes"), codes.base(), codes.ours(), codes.theirs(), codes.after()),
                        row(
                                say.text("team.report.codings"),
                                codings.both(),
                                codings.both() + codings.newOurs(),
                                codings.both() + codings.newTheirs(),
                                codings.after())));
    }

    /** Names that were put away in one copy alone: the words that stood there are in that copy's key. */
    private CheckedTable names(Disclosure door) {
        return door.table(
                say.text("team.report.names"),
                List.of(say.text("team.report.counted"), theirs),
                List.of(row(say.text("team.report.names.alone"), meeting.replacedThereAlone())));
    }

    private static List<String> row(String what, int... counts) {
        List<String> row = new ArrayList<>(List.of(what));
        for (int count : counts) {
            row.add(String.valueOf(count));
        }
        return row;
    }

    private CheckedTable changes(Disclosure door, Outcome outcome) {
        List<String> header = List.of(
                say.text("team.report.who"),
                say.text("team.report.what"),
                say.text("team.report.name"),
                say.text("team.report.field"),
                say.text("team.report.before"),
                meeting.us().name(),
                theirs,
                say.text("team.report.after"));
        List<List<String>> rows = new ArrayList<>();
        for (Difference difference : outcome.differences()) {
            String what = words.of(difference.kind()) + ", " + words.of(difference.what());
            String name = difference.path().isEmpty() ? difference.name() : difference.path();
            if (difference.fields().isEmpty()) {
                rows.add(List.of(words.of(difference.side()), what, name, "", "", "", "", ""));
            }
            for (FieldDifference field : difference.fields()) {
                if (field.changed() == Side.NEITHER) {
                    continue;
                }
                rows.add(List.of(
                        words.of(field.changed()),
                        what,
                        name,
                        words.name(field),
                        field.base()
                                .map(base -> words.value(field.field(), base))
                                .orElse("–"),
                        words.value(field.field(), field.ours()),
                        words.value(field.field(), field.theirs()),
                        words.value(field.field(), field.taken())));
            }
        }
        String caption = file ? say.text("team.report.caption-file") : say.text("team.report.caption");
        return door.table(caption, header, rows);
    }
}

package no.utsagn.importing;

import java.util.List;
import no.utsagn.base.Problem;

/** Files as they were understood, written so that a test can show them whole. */
public final class ImportedFiles {

    private ImportedFiles() {}

    /** Label, a bar, the words; with a bar and the time in milliseconds before them if there is one. */
    public static List<String> turns(ImportedFile file) {
        return file.turns().stream()
                .map(turn -> turn.at().map(at -> at.toMillis() + "|").orElse("")
                        + turn.label().orElse("") + "|" + turn.span().of(file.text()))
                .toList();
    }

    /** The remarks, each with its arguments. */
    public static List<String> remarks(ImportedFile file) {
        return file.remarks().stream().map(ImportedFiles::shown).toList();
    }

    private static String shown(Problem remark) {
        return remark.key() + (remark.args().isEmpty() ? "" : " " + remark.args());
    }
}

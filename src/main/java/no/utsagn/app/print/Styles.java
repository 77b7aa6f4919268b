package no.utsagn.app.print;

import java.nio.file.Path;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.exchange.StyleFile;

/** The report styles that are shared as files. */
public final class Styles {

    private Styles() {}

    /**
     * Reads a style.
     *
     * @throws no.utsagn.base.ProblemException with file, line and column, if something in it is wrong
     */
    public static ReportStyle read(Path file) {
        return StyleFile.read(file);
    }
}

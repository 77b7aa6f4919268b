package no.utsagn.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.base.Problem;

/** The formats that reports are written in. */
public enum Format {
    DOCX("docx"),
    HTML("html"),
    MARKDOWN("md"),
    CSV("csv");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * The format that a file's name asks for.
     *
     * @throws no.utsagn.base.ProblemException if it asks for none of these
     */
    public static Format of(Path file) {
        String name =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .findFirst()
                .orElseThrow(() -> Problem.of("report.unknown-format", name).exception());
    }
}

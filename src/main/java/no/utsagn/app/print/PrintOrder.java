package no.utsagn.app.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.names.RungChoice;

/**
 * What is to be printed, and how.
 *
 * @param codes paths of codes, each printed with what is below it; none for the whole codebook
 * @param out the file; its ending tells the format
 * @param acceptedBy the name of the person who says yes to the warnings, if somebody does
 * @param rungs how much is told of places, organisations, dates and ages
 */
public record PrintOrder(
        List<String> codes, ReportStyle style, Path out, Optional<String> acceptedBy, RungChoice rungs) {

    /** An order that prints what stands in the texts. */
    public PrintOrder(List<String> codes, ReportStyle style, Path out, Optional<String> acceptedBy) {
        this(codes, style, out, acceptedBy, RungChoice.asStored());
    }

    public PrintOrder {
        codes = List.copyOf(codes);
    }
}

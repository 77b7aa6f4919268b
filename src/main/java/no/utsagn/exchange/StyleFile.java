package no.utsagn.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.chapter.ReportStyle.Brackets;
import no.utsagn.chapter.ReportStyle.Hen;
import no.utsagn.chapter.ReportStyle.LabelPlace;
import no.utsagn.chapter.ReportStyle.Order;
import no.utsagn.exchange.json.FormatVersion;
import no.utsagn.exchange.json.JsonFile;
import no.utsagn.exchange.json.JsonLayout;
import no.utsagn.exchange.json.JsonObject;

/**
 * Report styles as JSON files, in the format "utsagn-report-style" of {@code docs/report-style.md}. A field that is not
 * there is as in the common style.
 */
public final class StyleFile {

    private static final String FORMAT = "utsagn-report-style";
    private static final int VERSION = 1;
    private static final Set<String> FIELDS = Set.of(
            "format",
            "version",
            "name",
            "label",
            "elision",
            "heard",
            "inserted",
            "blockFromWords",
            "sourceReference",
            "order",
            "counts",
            "hen");

    private StyleFile() {}

    /**
     * Reads a style.
     *
     * @throws no.utsagn.base.ProblemException with file, line and column, if something in it is wrong
     */
    public static ReportStyle read(Path path) {
        JsonObject file = JsonFile.read(path);
        if (file.find("format").isPresent() && !file.text("format").equals(FORMAT)) {
            throw Problem.of("exchange.not-style", file.file()).exception();
        }
        if (file.find("version").isPresent()) {
            FormatVersion.require(file, VERSION);
        }
        file.requireOnly(FIELDS);
        ReportStyle common = ReportStyle.common();
        return new ReportStyle(
                file.find("name").isPresent() ? file.requiredText("name") : common.name(),
                choice(file, "label", LabelPlace.class, common.label()),
                choice(file, "elision", Brackets.class, common.elision()),
                choice(file, "heard", Brackets.class, common.heard()),
                choice(file, "inserted", Brackets.class, common.inserted()),
                words(file, common.blockFromWords()),
                file.find("sourceReference").map(file::flag).orElse(common.sourceReference()),
                choice(file, "order", Order.class, common.order()),
                file.find("counts").map(file::flag).orElse(common.counts()),
                choice(file, "hen", Hen.class, common.hen()));
    }

    /**
     * Writes a style with all its fields.
     *
     * @throws no.utsagn.base.ProblemException if the file cannot be written; what stood there then stands there still
     */
    public static void write(Path path, ReportStyle style) {
        SafeFile.write(path, out -> write(style, out));
    }

    private static void write(ReportStyle style, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonLayout.generator(out)) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", VERSION);
            json.writeStringField("name", style.name());
            json.writeStringField("label", word(style.label()));
            json.writeStringField("elision", word(style.elision()));
            json.writeStringField("heard", word(style.heard()));
            json.writeStringField("inserted", word(style.inserted()));
            json.writeNumberField("blockFromWords", style.blockFromWords());
            json.writeBooleanField("sourceReference", style.sourceReference());
            json.writeStringField("order", word(style.order()));
            json.writeBooleanField("counts", style.counts());
            json.writeStringField("hen", word(style.hen()));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static int words(JsonObject file, int otherwise) {
        int words = file.find("blockFromWords").map(file::whole).orElse(otherwise);
        if (words < 1) {
            throw file.wrong(file.required("blockFromWords"), "1, 2, 3 …");
        }
        return words;
    }

    private static <E extends Enum<E>> E choice(JsonObject file, String field, Class<E> type, E otherwise) {
        if (file.find(field).isEmpty()) {
            return otherwise;
        }
        String written = file.text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> word(choice).equals(written))
                .findFirst()
                .orElseThrow(() -> file.wrong(
                        file.required(field),
                        Arrays.stream(type.getEnumConstants())
                                .map(StyleFile::word)
                                .collect(Collectors.joining(", "))));
    }

    /** The word that files use: "after-in-brackets". */
    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

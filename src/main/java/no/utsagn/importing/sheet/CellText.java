package no.utsagn.importing.sheet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.utsagn.language.canonical.Canonical;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * What a cell of a workbook says, as text: numbers as a person writes them, days and times as in ISO 8601 with a blank
 * between the two, yes and no in words.
 */
final class CellText {

    private static final int SECONDS_A_DAY = 86_400;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final int SECONDS_A_MINUTE = 60;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NO_SIGN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms])[^\\]]*\\]");

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;

    CellText(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    /**
     * The text of a cell.
     *
     * @param value as it stands in the sheet
     * @param type the cell's attribute t: s, str, inlineStr, b, d, n or none
     * @param style the cell's attribute s, the number of its style
     */
    String of(String value, String type, String style) {
        String text =
                switch (type) {
                    case "s" ->
                        strings.getItemAt(Integer.parseInt(value.strip())).getString();
                    case "str", "inlineStr" -> unescaped(value);
                    case "b" -> value.strip().equals("1") || value.strip().equals("true") ? "ja" : "nei";
                    case "d" -> value.replace('T', ' ').replaceAll("( 00:00(:00)?(\\.0+)?)?Z?$", "");
                    default -> number(Double.parseDouble(value.strip()), style);
                };
        return Canonical.of(text).text().strip();
    }

    /** Characters that XML cannot hold are written by number. */
    private static String unescaped(String value) {
        return value.contains("_x")
                ? ESCAPED.matcher(value)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : value;
    }

    private String number(double value, String style) {
        XSSFCellStyle shown = style.isEmpty() ? null : styles.getStyleAt(Integer.parseInt(style));
        if (shown != null && DateUtil.isADateFormat(shown.getDataFormat(), shown.getDataFormatString())) {
            String format = shown.getDataFormatString().toLowerCase(Locale.ROOT);
            return time(value, NO_SIGN.matcher(format).replaceAll(""));
        }
        return NumberToTextConverter.toText(value);
    }

    /** A format without day and year shows how long something took, or when on a day it was. */
    private String time(double value, String format) {
        boolean day = format.contains("y") || format.contains("d");
        boolean clock = format.contains("h") || format.contains("s");
        if (clock && !day) {
            long seconds = Math.round(value * SECONDS_A_DAY);
            return String.format(
                    Locale.ROOT,
                    "%02d:%02d:%02d",
                    seconds / SECONDS_AN_HOUR,
                    seconds / SECONDS_A_MINUTE % SECONDS_A_MINUTE,
                    seconds % SECONDS_A_MINUTE);
        }
        LocalDateTime at = DateUtil.getLocalDateTime(value, from1904, true);
        if (at == null) {
            return NumberToTextConverter.toText(value);
        }
        String date = at.toLocalDate().toString();
        LocalTime time = at.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return time.equals(LocalTime.MIDNIGHT) ? date : date + " " + time;
    }
}

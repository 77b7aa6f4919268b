package no.utsagn.importing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.utsagn.importing.docx.DocxBuilder;
import no.utsagn.importing.odt.OdtBuilder;
import no.utsagn.importing.sheet.Tables;

/** One conversation in every format and style, each turn a label and its words. */
final class Conversations {

    /** What is said where it does not matter. */
    static final String[][] SAID = {
        {"Anne", "Hva gjorde du da?"},
        {"Kari", "Jeg gikk. Det er slik at man går."},
        {"Anne", "Så sa hun?"},
        {"Kari", "Nei, det var blåbær og ærlig talt."},
        {"Anne", "Ja vel."},
        {"Kari", "Og da kom jeg."}
    };

    private Conversations() {}

    /** The files by their names. */
    static Map<String, byte[]> files(String[][] said) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("kolon.txt", lines(said, "%s: %s\n"));
        files.put("fet.md", lines(said, "**%s:** %s\n\n"));
        files.put("kolon.docx", docx(said, "%s: %s"));
        files.put("tabulator.docx", docx(said, "%s\t%s"));
        DocxBuilder bold = new DocxBuilder();
        OdtBuilder odt = new OdtBuilder();
        OdtBuilder boldOdt = new OdtBuilder();
        for (String[] turn : said) {
            bold.bold(turn[0], " " + turn[1]);
            odt.paragraph(turn[0] + ": " + turn[1]);
            boldOdt.bold(turn[0], " " + turn[1]);
        }
        files.put("fet.docx", bold.bytes());
        files.put("tabell.docx", new DocxBuilder().table(said).bytes());
        files.put("kolon.odt", odt.bytes());
        files.put("fet.odt", boldOdt.bytes());
        files.put("tabell.odt", new OdtBuilder().table(said).bytes());
        files.put("kolon.rtf", rtf(said));
        files.put("stemmer.vtt", numbered("WEBVTT\n\n", said, i -> times(i, '.') + "\n<v %s>%s</v>\n\n"));
        files.put("kolon.srt", numbered("", said, i -> (i + 1) + "\n" + times(i, ',') + "\n%s: %s\n\n"));
        files.put("deler.json", json(said));
        files.put("tabell.csv", numbered("Taler;Tekst\n", said, i -> "%s;\"%s\"\n"));
        String[][] rows = new String[said.length + 1][];
        rows[0] = new String[] {"Taler", "Tekst"};
        System.arraycopy(said, 0, rows, 1, said.length);
        files.put("tabell.xlsx", Tables.workbook(book -> Tables.fill(book.createSheet("Ark1"), rows)));
        return files;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] lines(String[][] said, String style) {
        return numbered("", said, i -> style);
    }

    private static byte[] numbered(String head, String[][] said, IntFunction<String> style) {
        return bytes(IntStream.range(0, said.length)
                .mapToObj(i -> style.apply(i).formatted((Object[]) said[i]))
                .collect(Collectors.joining("", head, "")));
    }

    private static byte[] docx(String[][] said, String style) {
        DocxBuilder docx = new DocxBuilder();
        Arrays.stream(said).forEach(turn -> docx.paragraph(style.formatted((Object[]) turn)));
        return docx.bytes();
    }

    private static String times(int i, char point) {
        return String.format(Locale.ROOT, "00:00:%02d%c000 --> 00:00:%02d%c000", i * 5, point, i * 5 + 4, point);
    }

    private static byte[] json(String[][] said) {
        return bytes(IntStream.range(0, said.length)
                .mapToObj(i -> "{\"start\":%d,\"end\":%d,\"speaker\":\"%s\",\"text\":\"%s\"}"
                        .formatted(i * 5, i * 5 + 4, said[i][0], said[i][1]))
                .collect(Collectors.joining(",", "{\"segments\":[", "]}")));
    }

    private static byte[] rtf(String[][] said) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
        for (String[] turn : said) {
            (turn[0] + ": " + turn[1])
                    .chars()
                    .forEach(c -> rtf.append(c < 128 ? (char) c + "" : "\\u" + (short) c + "?"));
            rtf.append("\\par\n");
        }
        return bytes(rtf + "}");
    }
}

package no.utsagn.importing.sheet;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a text, read with one separator, one after the other. Quotes and doubled quotes are as in RFC 4180. */
final class CsvRows implements AutoCloseable {

    private final CsvParser parser;

    /** @param text with LF as its line ends */
    CsvRows(String text, char delimiter) throws IOException {
        parser = new CsvFactory().createParser(text);
        parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(delimiter));
        parser.enable(CsvParser.Feature.SKIP_EMPTY_LINES);
    }

    /** The next row, if there is one. @throws IOException if a quote is not closed, or something follows it */
    Optional<RawRow> next() throws IOException {
        if (parser.nextToken() == null) {
            return Optional.empty();
        }
        int line = 0;
        List<String> cells = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token == JsonToken.VALUE_STRING; token = parser.nextToken()) {
            line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
            cells.add(parser.getText().strip());
        }
        return Optional.of(new RawRow(line, cells));
    }

    /** The line that was read last, from 1. */
    int line() {
        return parser.currentLocation().getLineNr();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

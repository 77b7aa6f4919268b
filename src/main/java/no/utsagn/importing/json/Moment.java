package no.utsagn.importing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a file writes it. Whole numbers may be seconds or milliseconds; which, only the file as a whole can tell.
 *
 * @param value not negative
 */
record Moment(double value, Unit unit) {

    /** What the number counts. */
    enum Unit {
        SECONDS,
        MILLISECONDS,
        /** Not to be seen from this one. */
        OPEN
    }

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):([0-5]?\\d)(?:[.,](\\d{1,9}))?");
    private static final Pattern NUMBER = Pattern.compile("(?:PT)?(\\d{1,15}(?:\\.\\d{1,20})?)(s|S)?");

    /** The time in a value: a number, a number as text, "12.5s", "00:01:02,500". */
    static Optional<Moment> of(JsonNode node) {
        if (node.isNumber()) {
            boolean whole = node.isIntegralNumber();
            return Optional.of(new Moment(node.asDouble(), whole ? Unit.OPEN : Unit.SECONDS))
                    .filter(Moment::isPossible);
        }
        return node.isTextual() ? written(node.asText().strip()) : Optional.empty();
    }

    /** The time in a value that is known to count milliseconds. */
    static Optional<Moment> millis(JsonNode node) {
        return of(node).map(moment -> new Moment(moment.value, Unit.MILLISECONDS));
    }

    private static Optional<Moment> written(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            boolean whole = number.group(2) == null && number.group(1).indexOf('.') < 0;
            return Optional.of(new Moment(Double.parseDouble(number.group(1)), whole ? Unit.OPEN : Unit.SECONDS));
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
        double fraction = clock.group(4) == null ? 0 : Double.parseDouble("0." + clock.group(4));
        double seconds = Double.parseDouble(clock.group(2)) * 60 + Double.parseDouble(clock.group(3));
        return Optional.of(new Moment(hours * 3600 + seconds + fraction, Unit.SECONDS));
    }

    private boolean isPossible() {
        return value >= 0 && value <= Long.MAX_VALUE;
    }
}

package no.utsagn.importing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.utsagn.language.canonical.Canonical;

/** What programs call the fields of a segment. */
final class Fields {

    private static final List<String> TEXT = List.of("text", "transcript", "speech", "sentence");
    private static final List<String> WORD = List.of("punctuated_word", "word", "text", "value", "content");
    private static final List<String> START =
            List.of("start", "start_time", "startTime", "begin", "stime", "ts", "from");
    private static final List<String> START_MILLIS = List.of("start_ms", "startMs", "offset_ms");
    private static final List<String> END = List.of("end", "end_time", "endTime", "end_ts", "to");
    private static final List<String> END_MILLIS = List.of("end_ms", "endMs");
    private static final List<String> SPEAKER = List.of(
            "speaker_name",
            "speakerName",
            "speaker",
            "speaker_label",
            "speakerLabel",
            "speaker_id",
            "speakerId",
            "speaker_tag",
            "speakerTag",
            "spkid");
    private static final List<String> NAME = List.of("name", "display_name", "displayName", "label", "id");
    private static final Set<String> NOBODY = Set.of("", "?", "unknown", "null", "none");

    private Fields() {}

    static Optional<String> text(JsonNode segment) {
        return strings(segment, TEXT).findFirst();
    }

    static Optional<String> word(JsonNode word) {
        return strings(word, WORD).findFirst();
    }

    private static Stream<String> strings(JsonNode node, List<String> names) {
        return names.stream().map(node::path).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    static Optional<Moment> start(JsonNode segment) {
        return moment(segment, START, START_MILLIS)
                .or(() -> Moment.millis(segment.path("offsets").path("from")))
                .or(() -> Moment.of(segment.path("timestamps").path("from")))
                .or(() -> Moment.of(segment.path("timestamp").path(0)));
    }

    static Optional<Moment> end(JsonNode segment) {
        return moment(segment, END, END_MILLIS)
                .or(() -> Moment.millis(segment.path("offsets").path("to")))
                .or(() -> Moment.of(segment.path("timestamps").path("to")))
                .or(() -> Moment.of(segment.path("timestamp").path(1)));
    }

    private static Optional<Moment> moment(JsonNode segment, List<String> open, List<String> millis) {
        return Stream.concat(
                        open.stream().map(segment::path).map(Moment::of),
                        millis.stream().map(segment::path).map(Moment::millis))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Who speaks, by name or sign; a bare number is said to be one. */
    static Optional<String> speaker(JsonNode segment) {
        return SPEAKER.stream()
                .map(segment::path)
                .map(Fields::sign)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The sign or name in a value, which may be an object of its own. */
    static Optional<String> sign(JsonNode node) {
        if (node.isObject()) {
            return NAME.stream()
                    .map(node::path)
                    .map(Fields::sign)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (!node.isTextual() && !node.isIntegralNumber()) {
            return Optional.empty();
        }
        String sign = line(node.asText());
        return NOBODY.contains(sign.toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(sign.matches("\\d+") ? "Speaker " + sign : sign);
    }

    /** The text as one canonical line. */
    static String line(String text) {
        return Canonical.of(text).text().replaceAll("\\s+", " ").strip();
    }
}

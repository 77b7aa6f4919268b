package no.utsagn.importing.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks through a file and gathers its segments. Only one element is held at a time; what is known to hold no speech is
 * passed over unread. A file may say the same in several ways, by utterance and by word: the best is taken.
 */
final class SegmentFile {

    /** Where segments stand, the best first. */
    private static final List<String> LISTS = List.of(
            "utterances",
            "segments",
            "SegmentList",
            "audio_segments",
            "monologues",
            "transcription",
            "chunks",
            "paragraphs",
            "words");

    private static final Set<String> WRAPPERS =
            Set.of("results", "result", "output", "data", "transcript", "transcription", "response");
    private static final Set<String> PEOPLE = Set.of("speakers", "SpeakerList", "speaker_names");
    private static final List<String> IDS = List.of("id", "spkid", "speaker_id", "speakerId", "tag", "label");
    private static final List<String> NAMES = List.of("name", "display_name", "displayName", "speaker_name");

    private final JsonParser json;
    private final ObjectMapper mapper;
    private final Map<String, List<Segment>> byList = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private SegmentFile(JsonParser json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper;
    }

    /** The segments of a file, none if it is of another kind. */
    static List<Segment> read(JsonParser json, ObjectMapper mapper) throws IOException {
        SegmentFile file = new SegmentFile(json, mapper);
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_ARRAY) {
            file.elements("segments");
        } else if (first == JsonToken.START_OBJECT) {
            file.object();
        }
        return LISTS.stream()
                .map(name -> file.byList.getOrDefault(name, List.of()))
                .filter(segments -> !segments.isEmpty())
                .findFirst()
                .map(file::named)
                .orElse(List.of());
    }

    private void object() throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
                elements(name);
            } else if (value == JsonToken.START_OBJECT && WRAPPERS.contains(name)) {
                object();
            } else if (value.isStructStart() && PEOPLE.contains(name)) {
                people(mapper.readTree(json));
            } else {
                json.skipChildren();
            }
        }
    }

    private void elements(String list) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            int line = json.currentTokenLocation().getLineNr();
            JsonNode element = mapper.readTree(json);
            if (element.isObject()) {
                byList.computeIfAbsent(list, name -> new ArrayList<>()).addAll(Segments.of(element, line));
            }
        }
    }

    /** Names by sign: a list of both, or an object with the signs for fields. */
    private void people(JsonNode people) {
        if (people.isObject()) {
            people.properties()
                    .forEach(entry -> Fields.sign(entry.getValue()).ifPresent(name -> names.put(entry.getKey(), name)));
        }
        for (JsonNode person : people) {
            Optional<String> name = first(person, NAMES);
            first(person, IDS).ifPresent(id -> name.ifPresent(n -> names.put(id, n)));
        }
    }

    private static Optional<String> first(JsonNode person, List<String> fields) {
        return fields.stream()
                .map(person::path)
                .map(Fields::sign)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Segment> named(List<Segment> segments) {
        return segments.stream()
                .map(s -> new Segment(
                        s.speaker().map(sign -> names.getOrDefault(sign, sign)),
                        s.start(),
                        s.end(),
                        s.text(),
                        s.line()))
                .toList();
    }
}

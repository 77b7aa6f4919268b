package no.utsagn.keyfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.utsagn.base.Id;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rung;
import no.utsagn.transcript.people.Draw;

/** Writes and reads the contents of a key as JSON, as docs/key-file-format.md describes it. */
final class KeyJson {

    /** Without its pool of buffers: they stay with their thread, and would hold names after the key is closed. */
    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .build();

    private KeyJson() {}

    static byte[] write(KeyContents contents) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode participants = root.putObject("participants");
        contents.participants().forEach((id, person) -> write(participants.putObject(id.toString()), person));
        ObjectNode entities = root.putObject("entities");
        contents.entities().forEach((id, entity) -> {
            ObjectNode node = entities.putObject(id.toString());
            node.put("kind", entity.kind().code());
            node.put("name", entity.name());
            ArrayNode forms = node.putArray("forms");
            entity.forms().forEach(forms::add);
            writeFiner(node, entity.finer());
            entity.letter().ifPresent(letter -> node.put("letter", letter));
        });
        write(root.putObject("originals"), contents.originals());
        write(root.putObject("voices"), contents.voices());
        write(root.putObject("reworded"), contents.reworded());
        writeApart(root, contents.apart());
        try {
            return JSON.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new IllegalStateException("a key that cannot be written as JSON");
        }
    }

    private static void writeApart(ObjectNode root, Set<TwoOfOneName> apart) {
        if (!apart.isEmpty()) {
            ArrayNode pairs = root.putArray("apart");
            apart.forEach(two ->
                    pairs.addArray().add(two.one().toString()).add(two.other().toString()));
        }
    }

    private static void writeFiner(ObjectNode node, List<Rung> finer) {
        if (!finer.isEmpty()) {
            ArrayNode rungs = node.putArray("finer");
            finer.forEach(
                    rung -> rungs.addObject().put("level", rung.level().name()).put("words", rung.words()));
        }
    }

    private static void write(ObjectNode node, KeyedPerson person) {
        node.put("name", person.name());
        node.put("contact", person.contact());
        person.draw().number().ifPresent(number -> node.put("number", number));
        person.draw().letter().ifPresent(letter -> node.put("letter", letter));
        if (!person.also().isEmpty()) {
            ArrayNode also = node.putArray("also");
            person.also().forEach(also::add);
        }
    }

    private static void write(ObjectNode node, Map<?, String> words) {
        words.forEach((key, value) -> node.put(key.toString(), value));
    }

    /** Reads contents; empty if the bytes are not such JSON. The reader's complaint may quote them and is dropped. */
    static Optional<KeyContents> read(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                return Optional.empty();
            }
            return Optional.of(new KeyContents(
                    map(root.path("participants"), Id::of, KeyJson::person),
                    map(root.path("entities"), Id::of, KeyJson::entity),
                    map(root.path("originals"), Id::of, JsonNode::asText),
                    map(root.path("voices"), Id::of, JsonNode::asText),
                    map(root.path("reworded"), key -> key, JsonNode::asText),
                    apart(root.path("apart"))));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Set<TwoOfOneName> apart(JsonNode node) {
        Set<TwoOfOneName> apart = new LinkedHashSet<>();
        node.forEach(two -> apart.add(
                new TwoOfOneName(Id.of(two.path(0).asText()), Id.of(two.path(1).asText()))));
        return apart;
    }

    private static <K, V> Map<K, V> map(JsonNode node, Function<String, K> key, Function<JsonNode, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        node.properties().forEach(property -> map.put(key.apply(property.getKey()), value.apply(property.getValue())));
        return map;
    }

    private static KeyedPerson person(JsonNode node) {
        Draw draw = Draw.none();
        if (node.has("number")) {
            draw = draw.withNumber(node.path("number").asInt());
        }
        if (node.has("letter")) {
            draw = draw.withLetter(node.path("letter").asText());
        }
        List<String> also = new ArrayList<>();
        node.path("also").forEach(words -> also.add(words.asText()));
        return new KeyedPerson(node.path("name").asText(), node.path("contact").asText(), draw, also);
    }

    private static KeyedEntity entity(JsonNode node) {
        List<String> forms = new ArrayList<>();
        node.path("forms").forEach(form -> forms.add(form.asText()));
        EntityKind kind = EntityKind.ofCode(node.path("kind").asText()).orElse(EntityKind.OTHER);
        List<Rung> finer = new ArrayList<>();
        node.path("finer")
                .forEach(rung -> finer.add(new Rung(
                        Rung.Level.valueOf(rung.path("level").asText()),
                        rung.path("words").asText())));
        Optional<String> letter =
                Optional.ofNullable(node.get("letter")).map(JsonNode::asText).filter(word -> !word.isBlank());
        return new KeyedEntity(kind, node.path("name").asText(), forms, finer, letter);
    }
}

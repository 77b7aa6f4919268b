package no.utsagn.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Problem;
import no.utsagn.codebook.CodeGroup;
import no.utsagn.codebook.CodePath;
import no.utsagn.codebook.CodeStatus;
import no.utsagn.codebook.Definition;
import no.utsagn.exchange.json.JsonObject;
import no.utsagn.exchange.json.JsonValue;

/** Makes a codebook of JSON, or says where it is none. */
final class CodebookReading {

    private static final Set<String> ROOT_FIELDS =
            Set.of("format", "version", "name", "language", "description", "groups", "codes");
    private static final Set<String> GROUP_FIELDS = Set.of("id", "name");
    private static final Set<String> CODE_FIELDS = Set.of(
            "id",
            "name",
            "shortDefinition",
            "definition",
            "whenToUse",
            "whenNotToUse",
            "example",
            "color",
            "status",
            "groups",
            "children");
    private static final String STATUSES =
            Arrays.stream(CodeStatus.values()).map(CodeStatus::code).collect(Collectors.joining(", "));

    /** The sign stands between the names of a path. */
    private static final String NAME = "\"…\" (≠ >)";

    private final JsonObject root;
    private final Set<UUID> ids = new HashSet<>();
    private final Map<String, CodeGroup> groups = new LinkedHashMap<>();

    CodebookReading(JsonObject root) {
        this.root = root;
    }

    ImportedCodebook codebook() {
        root.requireOnly(ROOT_FIELDS);
        for (JsonObject group : root.objects("groups")) {
            group.requireOnly(GROUP_FIELDS);
            CodeGroup read = new CodeGroup(new Id<>(id(group)), group.requiredText("name"));
            if (groups.putIfAbsent(folded(read.name()), read) != null) {
                throw nameTwice(group);
            }
        }
        root.required("codes");
        return new ImportedCodebook(
                root.requiredText("name"),
                root.text("language"),
                root.text("description"),
                List.copyOf(groups.values()),
                codes(root.objects("codes")));
    }

    private List<ImportedCode> codes(List<JsonObject> objects) {
        List<ImportedCode> codes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonObject object : objects) {
            object.requireOnly(CODE_FIELDS);
            String name = object.requiredText("name");
            if (name.contains(CodePath.SEPARATOR.strip())) {
                throw object.wrong(object.required("name"), NAME);
            }
            if (!names.add(folded(name))) {
                throw nameTwice(object);
            }
            codes.add(new ImportedCode(
                    new Id<>(id(object)),
                    definition(name, object),
                    color(object),
                    status(object),
                    groups(object),
                    codes(object.objects("children"))));
        }
        return codes;
    }

    private static Definition definition(String name, JsonObject object) {
        return new Definition(
                name,
                object.text("shortDefinition"),
                object.text("definition"),
                object.text("whenToUse"),
                object.text("whenNotToUse"),
                object.text("example"));
    }

    private UUID id(JsonObject object) {
        UUID id = uuid(object);
        if (!ids.add(id)) {
            throw idTwice(object);
        }
        return id;
    }

    private static UUID uuid(JsonObject object) {
        try {
            return UUID.fromString(object.requiredText("id"));
        } catch (IllegalArgumentException e) {
            throw object.wrong(object.required("id"), "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx");
        }
    }

    private static String color(JsonObject object) {
        String color = object.requiredText("color").toLowerCase(Locale.ROOT);
        if (!color.matches("#[0-9a-f]{6}")) {
            throw object.wrong(object.required("color"), "#rrggbb");
        }
        return color;
    }

    private static CodeStatus status(JsonObject object) {
        String written = object.find("status").isPresent() ? object.text("status") : CodeStatus.OPEN.code();
        return CodeStatus.ofCode(written).orElseThrow(() -> object.wrong(object.required("status"), STATUSES));
    }

    private Set<Id<CodeGroup>> groups(JsonObject object) {
        Set<Id<CodeGroup>> found = new LinkedHashSet<>();
        for (JsonValue value : object.elements("groups")) {
            CodeGroup group = groups.get(folded(object.text(value).strip()));
            if (group == null) {
                throw Problem.of(
                                "exchange.group-unknown",
                                object.file(),
                                value.place().line(),
                                value.place().column())
                        .exception();
            }
            found.add(group.id());
        }
        return found;
    }

    private static RuntimeException nameTwice(JsonObject object) {
        JsonValue.Place place = object.required("name").place();
        return Problem.of("exchange.name-twice", object.file(), place.line(), place.column())
                .exception();
    }

    private static RuntimeException idTwice(JsonObject object) {
        JsonValue.Place place = object.required("id").place();
        return Problem.of("exchange.id-twice", object.file(), place.line(), place.column())
                .exception();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package no.utsagn.ui.search.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.language.SortOrder;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Round;
import no.utsagn.transcript.people.Site;
import no.utsagn.transcript.turn.Speaker;

/** The fields of the query language with what a study has for each. */
final class Fields {

    private final Messages say;
    private final Study study;
    private final Map<String, Function<Study, Stream<String>>> values = new LinkedHashMap<>();

    Fields(Messages say, Study study) {
        this.say = say;
        this.study = study;
        values.put("rolle", s -> s.people().roles().stream().map(Role::singular));
        values.put("taler", Fields::speakers);
        values.put("kode", s -> s.codebook().inTreeOrder().stream().map(Code::name));
        values.put("ikkekode", s -> s.codebook().inTreeOrder().stream().map(Code::name));
        values.put("overlapper", s -> Stream.empty());
        values.put("runde", s -> s.transcripts().stream().flatMap(t -> t.fields().round().map(Round::name).stream()));
        values.put("sted", s -> s.people().sites().stream().map(Site::name));
        values.put("fil", s -> s.transcripts().stream().map(Transcript::title));
        values.put("koder", s -> s.coders().stream().map(Coder::name));
        values.put("notat", s -> Stream.empty());
        values.put("erstattet", s -> Stream.empty());
        for (String attribute : attributes()) {
            values.putIfAbsent(attribute, s -> attribute(s, attribute));
        }
    }

    /** The names of all fields, those of the language first. */
    List<String> names() {
        return List.copyOf(values.keySet());
    }

    /** What a field is about, in a few words. */
    String about(String field) {
        return switch (field) {
            case "rolle" -> say.text("ui.search.field.role");
            case "taler" -> say.text("ui.search.field.speaker");
            case "kode" -> say.text("ui.search.field.code");
            case "ikkekode" -> say.text("ui.search.field.not-code");
            case "overlapper" -> say.text("ui.search.field.overlap");
            case "runde" -> say.text("ui.search.field.round");
            case "sted" -> say.text("ui.search.field.site");
            case "fil" -> say.text("ui.search.field.file");
            case "koder" -> say.text("ui.search.field.coder");
            case "notat" -> say.text("ui.search.field.memo");
            case "erstattet" -> say.text("ui.search.field.replaced");
            default -> say.text("ui.search.field.attribute");
        };
    }

    /** The values that the study has for a field, each once. */
    List<String> values(String field) {
        return values.getOrDefault(field.toLowerCase(Locale.ROOT), s -> Stream.empty())
                .apply(study)
                .filter(value -> !value.isBlank())
                .distinct()
                .toList();
    }

    private static Stream<String> speakers(Study study) {
        Stream<String> labels = study.people().participants().stream()
                .map(person -> study.people().label(person.id()));
        Stream<String> written = study.transcripts().stream()
                .flatMap(transcript -> transcript.speakers().stream())
                .map(Speaker::written);
        return Stream.concat(labels, written)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted(SortOrder.norwegian());
    }

    private List<String> attributes() {
        TreeSet<String> names = new TreeSet<>();
        for (Participant person : study.people().participants()) {
            names.addAll(person.attributes().values().keySet());
        }
        return List.copyOf(names);
    }

    private static Stream<String> attribute(Study study, String name) {
        return study.people().participants().stream().flatMap(person -> person.attributes().get(name).stream());
    }
}

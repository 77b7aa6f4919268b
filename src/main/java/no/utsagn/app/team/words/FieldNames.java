package no.utsagn.app.team.words;

import java.util.Arrays;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.transcript.TranscriptKind;

/** What fields are called, and what their values are in words. */
public final class FieldNames {

    private final Messages say;

    public FieldNames(Messages say) {
        this.say = say;
    }

    /** The name of a field, or of the part of it that is meant: the name of an attribute. */
    public String name(FieldDifference field) {
        if (isVoice(field)) {
            return say.text("merge.field.voice");
        }
        String part = field.question().part();
        return part.isEmpty() ? name(field.field()) : part;
    }

    /** Whether it is about who speaks a turn. */
    public static boolean isVoice(FieldDifference field) {
        return field.field() == Field.PEOPLE && field.question().other().isPresent();
    }

    /** The same within a sentence. */
    public String inSentence(FieldDifference field) {
        if (isVoice(field)) {
            return say.text("merge.field.voice").toLowerCase(say.language().locale());
        }
        String part = field.question().part();
        return part.isEmpty() ? inSentence(field.field()) : "«" + part + "»";
    }

    /** The name of a field within a sentence: "kort definisjon". */
    public String inSentence(Field field) {
        return name(field).toLowerCase(say.language().locale());
    }

    /** The name of a field. */
    public String name(Field field) {
        return switch (field) {
            case NAME -> say.text("merge.field.name");
            case BRIEF -> say.text("merge.field.brief");
            case FULL -> say.text("merge.field.full");
            case WHEN_TO_USE -> say.text("merge.field.when");
            case WHEN_NOT_TO_USE -> say.text("merge.field.when-not");
            case EXAMPLE -> say.text("merge.field.example");
            case PLACE -> say.text("merge.field.place");
            case ORDER -> say.text("merge.field.order");
            case COLOR -> say.text("merge.field.color");
            case STATUS -> say.text("merge.field.status");
            case GROUPS -> say.text("merge.field.groups");
            case EXISTENCE -> say.text("merge.field.existence");
            case SAME -> say.text("merge.field.same");
            case TEXT -> say.text("merge.field.text");
            default -> ofPeople(field);
        };
    }

    private String ofPeople(Field field) {
        return switch (field) {
            case PEOPLE -> say.text("merge.field.people");
            case ROLE -> say.text("merge.field.role");
            case SITE -> say.text("merge.field.site");
            case ROUND -> say.text("merge.field.round");
            case KIND -> say.text("merge.field.kind");
            case LANGUAGE -> say.text("merge.field.language");
            case ATTRIBUTE -> say.text("merge.field.attribute");
            case LABEL -> say.text("merge.field.label");
            case REPLACEMENT -> say.text("merge.field.replacement");
            case CONTENTS -> say.text("merge.field.contents");
            default -> say.text("merge.field.setting");
        };
    }

    /** A value as a person reads it; empty where the field says nothing. */
    public String value(Field field, String value) {
        return switch (field) {
            case STATUS -> status(value);
            case EXISTENCE -> existence(value);
            case PLACE -> value.isEmpty() ? say.text("merge.value.top") : value;
            case ORDER -> position(value);
            case KIND -> kind(value);
            default -> value;
        };
    }

    private String kind(String value) {
        return Arrays.stream(TranscriptKind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .map(kind -> name(kind))
                .orElse(value);
    }

    private String name(TranscriptKind kind) {
        return switch (kind) {
            case INTERVIEW -> say.text("ui.kind.interview");
            case GROUP_INTERVIEW -> say.text("ui.kind.group-interview");
            case FOCUS_GROUP -> say.text("ui.kind.focus-group");
            case SURVEY_ANSWER -> say.text("ui.kind.survey-answer");
            case FIELD_NOTE -> say.text("ui.kind.field-note");
            case DOCUMENT -> say.text("ui.kind.document");
        };
    }

    private String status(String code) {
        return switch (code) {
            case "open" -> say.text("ui.status.open");
            case "settled" -> say.text("ui.status.settled");
            case "given-back" -> say.text("ui.status.given-back");
            case "retired" -> say.text("ui.status.retired");
            default -> code;
        };
    }

    private String existence(String value) {
        return switch (value) {
            case "there" -> say.text("merge.value.there");
            case "gone" -> say.text("merge.value.gone");
            default -> value;
        };
    }

    private String position(String value) {
        Optional<Integer> place = value.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
        return place.map(at -> say.text("merge.value.nth", at + 1)).orElse(value);
    }
}

package no.utsagn.ui.team.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.transcript.TranscriptKind;

/** What fields are called, and what their values are in the language of the window. */
public final class FieldNames {

    private final Messages say;

    public FieldNames(Messages say) {
        this.say = say;
    }

    /** The name of a field, or of the part of it that is meant: the name of an attribute. */
    public String name(FieldDifference field) {
        String part = field.question().part();
        return part.isEmpty() ? name(field.field()) : part;
    }

    /** The same within a sentence. */
    public String inSentence(FieldDifference field) {
        String part = field.question().part();
        return part.isEmpty() ? name(field.field()).toLowerCase(say.language().locale()) : "«" + part + "»";
    }

    /** The name of a field. */
    public String name(Field field) {
        return switch (field) {
            case NAME -> say.text("ui.team.field.name");
            case BRIEF -> say.text("ui.team.field.brief");
            case FULL -> say.text("ui.team.field.full");
            case WHEN_TO_USE -> say.text("ui.team.field.when");
            case WHEN_NOT_TO_USE -> say.text("ui.team.field.when-not");
            case EXAMPLE -> say.text("ui.team.field.example");
            case PLACE -> say.text("ui.team.field.place");
            case ORDER -> say.text("ui.team.field.order");
            case COLOR -> say.text("ui.team.field.color");
            case STATUS -> say.text("ui.team.field.status");
            case GROUPS -> say.text("ui.team.field.groups");
            case EXISTENCE -> say.text("ui.team.field.existence");
            case SAME -> say.text("ui.team.field.same");
            case TEXT -> say.text("ui.team.field.text");
            default -> ofPeople(field);
        };
    }

    private String ofPeople(Field field) {
        return switch (field) {
            case PEOPLE -> say.text("ui.team.field.people");
            case ROLE -> say.text("ui.team.field.role");
            case SITE -> say.text("ui.team.field.site");
            case ROUND -> say.text("ui.team.field.round");
            case KIND -> say.text("ui.team.field.kind");
            case LANGUAGE -> say.text("ui.team.field.language");
            case ATTRIBUTE -> say.text("ui.team.field.attribute");
            case LABEL -> say.text("ui.team.field.label");
            case REPLACEMENT -> say.text("ui.team.field.replacement");
            case CONTENTS -> say.text("ui.team.field.contents");
            default -> say.text("ui.team.field.setting");
        };
    }

    /** A value as a person reads it; empty where the field says nothing. */
    public String value(Field field, String value) {
        return switch (field) {
            case STATUS -> status(value);
            case EXISTENCE -> existence(value);
            case PLACE -> value.isEmpty() ? say.text("ui.team.value.top") : value;
            case ORDER -> position(value);
            case KIND -> kind(value);
            default -> value;
        };
    }

    private String kind(String value) {
        return Arrays.stream(TranscriptKind.values())
                .filter(kind -> kind.name().equals(value))
                .findFirst()
                .map(kind -> no.utsagn.ui.desk.Kinds.name(say, kind))
                .orElse(value);
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
            case "there" -> say.text("ui.team.value.there");
            case "gone" -> say.text("ui.team.value.gone");
            default -> value;
        };
    }

    private String position(String value) {
        Optional<Integer> place = value.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
        return place.map(at -> say.text("ui.team.value.nth", at + 1)).orElse(value);
    }

    /** With a capital at the beginning. */
    static String begun(String sentence, Locale locale) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }
}

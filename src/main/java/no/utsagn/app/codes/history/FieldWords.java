package no.utsagn.app.codes.history;

import no.utsagn.base.Messages;
import no.utsagn.merge.Field;

/** What the fields of a code are called in a sentence, and what they say: a status by its word. */
public final class FieldWords {

    private final Messages say;

    public FieldWords(Messages say) {
        this.say = say;
    }

    /** "kort definisjon", "plassering". */
    public String name(Field field) {
        return switch (field) {
            case NAME -> say.text("codebook.field.name");
            case BRIEF -> say.text("codebook.field.brief");
            case FULL -> say.text("codebook.field.full");
            case WHEN_TO_USE -> say.text("codebook.field.when-to-use");
            case WHEN_NOT_TO_USE -> say.text("codebook.field.when-not-to-use");
            case EXAMPLE -> say.text("codebook.field.example");
            case PLACE -> say.text("codebook.field.place");
            case ORDER -> say.text("codebook.field.order");
            case COLOR -> say.text("codebook.field.color");
            case STATUS -> say.text("codebook.field.status");
            case GROUPS -> say.text("codebook.field.groups");
            case EXISTENCE -> say.text("codebook.field.existence");
            case SAME -> say.text("codebook.field.same");
            default -> field.toString();
        };
    }

    /** What a value says: of a status or of whether a code is there by its word, of a root that it is one. */
    public String value(Field field, String value) {
        return switch (field) {
            case STATUS -> status(value);
            case PLACE -> value.isEmpty() ? say.text("codebook.past.top") : value;
            case EXISTENCE ->
                value.equals("there") ? say.text("codebook.value.there") : say.text("codebook.value.gone");
            default -> value;
        };
    }

    private String status(String code) {
        return switch (code) {
            case "settled" -> say.text("codebook.value.settled");
            case "given-back" -> say.text("codebook.value.given-back");
            case "retired" -> say.text("codebook.value.retired");
            default -> say.text("codebook.value.open");
        };
    }
}

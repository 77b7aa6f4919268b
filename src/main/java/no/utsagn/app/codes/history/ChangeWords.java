package no.utsagn.app.codes.history;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Messages;
import no.utsagn.language.Span;
import no.utsagn.merge.Field;
import no.utsagn.merge.codes.field.CodeValue;
import no.utsagn.merge.codes.past.CodeChange;
import no.utsagn.merge.codes.past.FieldChange;

/** Says what happened to codes: "Kari ga «Åpenhet» nytt navn: «Å snakke om feil»." */
public final class ChangeWords {

    private final Messages say;
    private final FieldNames fields;

    /** @param say in the language of the sentences */
    public ChangeWords(Messages say) {
        this.say = say;
        this.fields = new FieldNames(say);
    }

    /**
     * A sentence for each thing that was done.
     *
     * @param who did it
     */
    public List<String> of(String who, CodeChange change) {
        return switch (change.what()) {
            case MADE ->
                List.of(
                        change.path().isEmpty()
                                ? say.text("codebook.past.made", who, change.name())
                                : say.text("codebook.past.made-under", who, change.name(), change.path()));
            case JOINED -> List.of(say.text("codebook.past.joined", who, change.path()));
            case DELETED -> List.of(say.text("codebook.past.deleted", who));
            case CHANGED -> changed(who, change);
        };
    }

    private List<String> changed(String who, CodeChange change) {
        List<String> sentences = new ArrayList<>();
        boolean moved = change.fields().stream().anyMatch(field -> field.field() == Field.PLACE);
        for (FieldChange field : change.fields()) {
            boolean blanksOnly =
                    CodeValue.TEXTS.contains(field.field()) && field.words().isEmpty();
            if (!blanksOnly && (field.field() != Field.ORDER || !moved)) {
                sentences.add(sentence(who, change.name(), field));
            }
        }
        return sentences;
    }

    private String sentence(String who, String code, FieldChange change) {
        return switch (change.field()) {
            case NAME -> say.text("codebook.past.renamed", who, code, change.after());
            case PLACE ->
                say.text(
                        "codebook.past.moved",
                        who,
                        code,
                        fields.value(Field.PLACE, change.before()),
                        fields.value(Field.PLACE, change.after()));
            case ORDER -> say.text("codebook.past.order", who, code);
            case COLOR -> say.text("codebook.past.color", who, code);
            case STATUS -> say.text("codebook.past.status", who, code, fields.value(Field.STATUS, change.after()));
            case GROUPS ->
                change.after().isEmpty()
                        ? say.text("codebook.past.no-groups", who, code)
                        : say.text("codebook.past.groups", who, code, change.after());
            default -> text(who, code, change);
        };
    }

    private String text(String who, String code, FieldChange change) {
        String name = fields.inSentence(change.field());
        if (change.before().isBlank()) {
            return say.text("codebook.past.text-first", who, name, code, oneLine(change.after()));
        }
        if (change.after().isBlank()) {
            return say.text("codebook.past.text-emptied", who, name, code);
        }
        List<String> parts = new ArrayList<>();
        List<String> came = words(change.after(), change.words().came());
        List<String> went = words(change.before(), change.words().went());
        if (!came.isEmpty()) {
            parts.add(say.text("codebook.past.came", String.join(", ", came)));
        }
        if (!went.isEmpty()) {
            parts.add(say.text("codebook.past.went", String.join(", ", went)));
        }
        return parts.isEmpty()
                ? say.text("codebook.past.text-signs", who, name, code)
                : say.text("codebook.past.text", who, name, code, String.join("; ", parts));
    }

    /** The words in quotation marks; signs alone are not worth telling. */
    private static List<String> words(String text, List<Span> stretches) {
        return stretches.stream()
                .filter(span -> span.of(text).chars().anyMatch(Character::isLetterOrDigit))
                .map(span -> "«" + oneLine(span.of(text)) + "»")
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

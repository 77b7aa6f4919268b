package no.utsagn.ui.team.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Messages;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Side;

/** Tells in what a code of the study and one of a codebook file differ: which of them was changed, nobody knows. */
final class FileSayings {

    private final Messages say;
    private final FieldNames fields;

    FileSayings(Messages say, FieldNames fields) {
        this.say = say;
        this.fields = fields;
    }

    /** "Ulikt: kort definisjon, farge. Fra filen: eksempel". */
    String changed(List<FieldDifference> changed) {
        String apart = names(changed, Side.BOTH);
        String theirs = names(changed, Side.THEIRS);
        List<String> parts = new ArrayList<>();
        if (!apart.isEmpty()) {
            parts.add(say.text("ui.team.file.what.apart", apart));
        }
        if (!theirs.isEmpty()) {
            parts.add(say.text("ui.team.file.what.filled", theirs));
        }
        return parts.isEmpty() ? say.text("ui.team.what.changed") : String.join(". ", parts);
    }

    private String names(List<FieldDifference> changed, Side side) {
        return changed.stream()
                .filter(field -> field.changed() == side)
                .map(fields::inSentence)
                .collect(Collectors.joining(", "));
    }
}

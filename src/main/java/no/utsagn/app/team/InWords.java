package no.utsagn.app.team;

import java.util.stream.Collectors;
import no.utsagn.app.team.words.FieldNames;
import no.utsagn.base.Messages;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;

/** Says in words in what two copies differ. */
public final class InWords {

    private final Messages say;
    private final FieldNames fields;
    private final String ours;
    private final String theirs;

    /** @param theirs the name of who works in the other copy */
    public InWords(Messages say, String theirs) {
        this.say = say;
        this.fields = new FieldNames(say);
        this.ours = say.text("merge.side.ours");
        this.theirs = theirs;
    }

    /** Whose doing something is: "Oss", "Eirik", "Begge". */
    public String of(Side side) {
        return switch (side) {
            case OURS -> ours;
            case THEIRS -> theirs;
            case BOTH, NEITHER -> say.text("merge.side.both");
        };
    }

    /** What sort of thing: "kode". */
    public String of(Kind kind) {
        return switch (kind) {
            case STUDY -> say.text("merge.kind.study");
            case CODER -> say.text("merge.kind.coder");
            case ROLE -> say.text("merge.kind.role");
            case SITE -> say.text("merge.kind.site");
            case PARTICIPANT -> say.text("merge.kind.participant");
            case CASE -> say.text("merge.kind.case");
            case TRANSCRIPT -> say.text("merge.kind.transcript");
            case CODE -> say.text("merge.kind.code");
            case CODE_GROUP -> say.text("merge.kind.code-group");
            case CODING -> say.text("merge.kind.coding");
            case MEMO -> say.text("merge.kind.memo");
            case ENTITY -> say.text("merge.kind.entity");
            case CHAPTER -> say.text("merge.kind.chapter");
            case PRINTED -> say.text("merge.kind.printed");
            case SEARCH -> say.text("merge.kind.search");
        };
    }

    /** What happened: "ny", "slettet". */
    public String of(Difference.What what) {
        return switch (what) {
            case NEW -> say.text("merge.what.new");
            case GONE -> say.text("merge.what.gone");
            case CHANGED -> say.text("merge.what.changed");
            case JOINED -> say.text("merge.what.joined");
            case GONE_AND_CHANGED -> say.text("merge.what.gone-and-changed");
            case UNITED -> say.text("merge.what.united");
            case RELABELLED -> say.text("merge.what.relabelled");
        };
    }

    /** The name of a field, or of the attribute that is meant. */
    public String name(FieldDifference field) {
        return fields.name(field);
    }

    /** A value of a field as a person reads it. */
    public String value(Field field, String value) {
        return value.isEmpty() && field != Field.EXISTENCE && field != Field.PLACE
                ? say.text("merge.empty")
                : fields.value(field, value);
    }

    /** One line about a thing: "Eirik: kode «Åpenhet om feil» endret (Navn, Plassering)". */
    public String line(Difference difference) {
        String changed = difference.fields().stream()
                .filter(field -> field.changed() != Side.NEITHER)
                .map(fields::inSentence)
                .collect(Collectors.joining(", "));
        String name = difference.path().isEmpty() ? difference.name() : difference.path();
        String what = of(difference.what());
        String line = name.isEmpty()
                ? say.text(
                        "merge.line.nameless", of(difference.side()), of(difference.kind()), what, difference.count())
                : say.text("merge.line", of(difference.side()), of(difference.kind()), name, what, difference.count());
        return changed.isEmpty() ? line : say.text("merge.line.fields", line, changed);
    }
}

package no.utsagn.ui.people.table;

import no.utsagn.app.people.Fact;
import no.utsagn.base.Messages;

/** What the columns of the table are called. */
public final class FactNames {

    private FactNames() {}

    /** The heading of a column. */
    public static String of(Messages say, Fact fact) {
        return switch (fact.kind()) {
            case ROLE -> say.text("ui.people.role");
            case SITE -> say.text("ui.people.site");
            case ROUND -> say.text("ui.people.round");
            case CASES -> say.text("ui.people.cases");
            case ATTRIBUTE -> fact.attribute();
        };
    }
}

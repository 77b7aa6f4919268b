package no.utsagn.ui.search.coding;

import no.utsagn.base.Messages;
import no.utsagn.coding.Unit;

/** What is coded around a hit, in words. */
public final class UnitNames {

    private UnitNames() {}

    /** "Setningen". */
    public static String of(Messages say, Unit unit) {
        return switch (unit) {
            case HIT -> say.text("ui.search.unit.hit");
            case SENTENCE -> say.text("ui.search.unit.sentence");
            case TURN -> say.text("ui.search.unit.turn");
            case EXCHANGE -> say.text("ui.search.unit.exchange");
        };
    }
}

package no.utsagn.ui.desk;

import no.utsagn.base.Messages;
import no.utsagn.transcript.entity.Rung;

/** What the levels of a ladder are called. */
public final class Levels {

    private final Messages say;

    public Levels(Messages say) {
        this.say = say;
    }

    /** The name of a level: "Landsdel". */
    public String of(Rung.Level level) {
        return switch (level) {
            case OWN -> say.text("ui.anonymise.level.own");
            case LETTER -> say.text("ui.anonymise.level.letter");
            case NAME -> say.text("ui.anonymise.level.name");
            case SETTLEMENT -> say.text("ui.anonymise.level.settlement");
            case MUNICIPALITY -> say.text("ui.anonymise.level.municipality");
            case COUNTY -> say.text("ui.anonymise.level.county");
            case PART -> say.text("ui.anonymise.level.part");
            case COUNTRY -> say.text("ui.anonymise.level.country");
            case TRADE_AND_SIZE -> say.text("ui.anonymise.level.trade-and-size");
            case TRADE -> say.text("ui.anonymise.level.trade");
            case SECTOR -> say.text("ui.anonymise.level.sector");
            case DAY -> say.text("ui.anonymise.level.day");
            case MONTH -> say.text("ui.anonymise.level.month");
            case SEASON -> say.text("ui.anonymise.level.season");
            case YEAR -> say.text("ui.anonymise.level.year");
            case PERIOD -> say.text("ui.anonymise.level.period");
            case AGE -> say.text("ui.anonymise.level.age");
            case AGE_BAND -> say.text("ui.anonymise.level.age-band");
            case LIFE_STAGE -> say.text("ui.anonymise.level.life-stage");
        };
    }
}

package no.utsagn.ui.anonymise.list;

import no.utsagn.base.Messages;
import no.utsagn.names.review.Group;
import no.utsagn.names.review.Item;
import no.utsagn.names.review.ItemState;
import no.utsagn.transcript.entity.EntityKind;

/** What kinds, groups and states are called on the screen. */
public final class Words {

    private final Messages say;

    public Words(Messages say) {
        this.say = say;
    }

    /** The name of a group: "Personer". */
    public String of(Group group) {
        return switch (group) {
            case PERSONS -> say.text("ui.anonymise.group.persons");
            case PLACES -> say.text("ui.anonymise.group.places");
            case ORGANISATIONS -> say.text("ui.anonymise.group.organisations");
            case NUMBERS -> say.text("ui.anonymise.group.numbers");
            case CUES -> say.text("ui.anonymise.group.cues");
        };
    }

    /** The name of a kind: "Sted". */
    public String of(EntityKind kind) {
        return switch (kind) {
            case PERSON -> say.text("ui.anonymise.kind.person");
            case PLACE -> say.text("ui.anonymise.kind.place");
            case ORGANISATION -> say.text("ui.anonymise.kind.organisation");
            case NATIONAL_ID -> say.text("ui.anonymise.kind.national-id");
            case PHONE -> say.text("ui.anonymise.kind.phone");
            case EMAIL -> say.text("ui.anonymise.kind.email");
            case ADDRESS -> say.text("ui.anonymise.kind.address");
            case DATE -> say.text("ui.anonymise.kind.date");
            case AGE -> say.text("ui.anonymise.kind.age");
            case PLATE -> say.text("ui.anonymise.kind.plate");
            case CUE -> say.text("ui.anonymise.kind.cue");
            case OTHER -> say.text("ui.anonymise.kind.other");
        };
    }

    /** The name of a state: "til gjennomgang". */
    public String of(ItemState state) {
        return switch (state) {
            case OPEN -> say.text("ui.anonymise.state.open");
            case ACCEPTED -> say.text("ui.anonymise.state.accepted");
            case WRITTEN -> say.text("ui.anonymise.state.written");
            case SKIPPED -> say.text("ui.anonymise.state.skipped");
            case CUE -> say.text("ui.anonymise.state.cue");
        };
    }

    /** What stands under a name: what comes in its place, or why nothing does. */
    String under(Item item) {
        return switch (item.state()) {
            case OPEN, ACCEPTED, WRITTEN -> "→ " + item.replacement();
            case SKIPPED -> say.text("ui.anonymise.row.left");
            case CUE -> say.text("ui.anonymise.row.cue");
        };
    }

    /** A row for who hears the screen. */
    String heard(Item item) {
        return say.text(
                "ui.anonymise.row.heard",
                item.masked(),
                of(item.kind()),
                of(item.state()),
                item.replacement(),
                item.count(),
                item.transcripts());
    }
}

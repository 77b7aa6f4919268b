package no.utsagn.ui.team.words;

import no.utsagn.base.Messages;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;
import org.kordamp.ikonli.feather.Feather;

/** The icons and names of what may differ. */
public final class Kinds {

    private Kinds() {}

    /** The icon of a sort of thing. */
    public static Feather icon(Kind kind) {
        return switch (kind) {
            case STUDY -> Feather.SETTINGS;
            case CODER -> Feather.USER_CHECK;
            case ROLE -> Feather.AWARD;
            case SITE -> Feather.MAP_PIN;
            case PARTICIPANT -> Feather.USER;
            case CASE -> Feather.BRIEFCASE;
            case TRANSCRIPT -> Feather.FILE;
            case CODE -> Feather.SQUARE;
            case CODE_GROUP -> Feather.FOLDER;
            case CODING -> Feather.TAG;
            case MEMO -> Feather.MESSAGE_SQUARE;
            case ENTITY -> Feather.SHIELD;
            case CHAPTER -> Feather.BOOK_OPEN;
            case PRINTED -> Feather.PRINTER;
            case SEARCH -> Feather.SEARCH;
        };
    }

    /** The icon of what happened. */
    public static Feather icon(Difference difference) {
        return switch (difference.what()) {
            case NEW -> Feather.PLUS;
            case GONE, GONE_AND_CHANGED -> Feather.TRASH_2;
            case JOINED -> Feather.GIT_MERGE;
            case UNITED -> Feather.LINK_2;
            case RELABELLED -> Feather.HASH;
            case CHANGED -> changed(difference);
        };
    }

    private static Feather changed(Difference difference) {
        return difference.fields().stream()
                .filter(field -> field.changed() != Side.NEITHER)
                .max((a, b) -> Boolean.compare(a.asks(), b.asks()))
                .map(FieldDifference::field)
                .map(Kinds::icon)
                .orElse(Feather.EDIT_2);
    }

    private static Feather icon(Field field) {
        return switch (field) {
            case NAME -> Feather.EDIT_2;
            case PLACE -> Feather.CORNER_DOWN_RIGHT;
            case STATUS -> Feather.FLAG;
            case COLOR -> Feather.DROPLET;
            case GROUPS -> Feather.FOLDER;
            case ORDER, CONTENTS -> Feather.LIST;
            case PEOPLE, ROLE -> Feather.USER;
            case SITE -> Feather.MAP_PIN;
            case EXISTENCE -> Feather.TRASH_2;
            case LABEL -> Feather.HASH;
            case REPLACEMENT -> Feather.SHIELD;
            case SETTING -> Feather.SETTINGS;
            default -> Feather.FILE_TEXT;
        };
    }

    /** What several of a sort are called. */
    public static String several(Messages say, Kind kind) {
        return switch (kind) {
            case STUDY -> say.text("ui.team.kind.study");
            case CODER -> say.text("ui.team.kind.coder");
            case ROLE -> say.text("ui.team.kind.role");
            case SITE -> say.text("ui.team.kind.site");
            case PARTICIPANT -> say.text("ui.team.kind.participant");
            case CASE -> say.text("ui.team.kind.case");
            case TRANSCRIPT -> say.text("ui.team.kind.transcript");
            case CODE -> say.text("ui.team.kind.code");
            case CODE_GROUP -> say.text("ui.team.kind.group");
            case CODING -> say.text("ui.team.kind.coding");
            case MEMO -> say.text("ui.team.kind.memo");
            case ENTITY -> say.text("ui.team.kind.entity");
            case CHAPTER -> say.text("ui.team.kind.chapter");
            case PRINTED -> say.text("ui.team.kind.printed");
            case SEARCH -> say.text("ui.team.kind.search");
        };
    }

    /** That one of a sort came. */
    static String fresh(Messages say, Kind kind) {
        return switch (kind) {
            case STUDY -> say.text("ui.team.new.study");
            case CODER -> say.text("ui.team.new.coder");
            case ROLE -> say.text("ui.team.new.role");
            case SITE -> say.text("ui.team.new.site");
            case PARTICIPANT -> say.text("ui.team.new.participant");
            case CASE -> say.text("ui.team.new.case");
            case TRANSCRIPT -> say.text("ui.team.new.transcript");
            case CODE -> say.text("ui.team.new.code");
            case CODE_GROUP -> say.text("ui.team.new.group");
            case CODING -> say.text("ui.team.new.coding");
            case MEMO -> say.text("ui.team.new.memo");
            case ENTITY -> say.text("ui.team.new.entity");
            case CHAPTER -> say.text("ui.team.new.chapter");
            case PRINTED -> say.text("ui.team.new.printed");
            case SEARCH -> say.text("ui.team.new.search");
        };
    }
}

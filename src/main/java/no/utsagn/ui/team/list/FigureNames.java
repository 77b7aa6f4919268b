package no.utsagn.ui.team.list;

import no.utsagn.base.Messages;
import no.utsagn.ui.team.model.Figure;
import org.kordamp.ikonli.feather.Feather;

/** What the numbers of a merge are called. */
public final class FigureNames {

    private FigureNames() {}

    /** What is counted. */
    public static String of(Messages say, Figure figure) {
        return switch (figure) {
            case NEW_CODES -> say.text("ui.team.figure.new-codes");
            case NEW_NAMES -> say.text("ui.team.figure.new-names");
            case MOVED -> say.text("ui.team.figure.moved");
            case DEFINITIONS -> say.text("ui.team.figure.definitions");
            case JOINED -> say.text("ui.team.figure.joined");
            case CODES_GONE -> say.text("ui.team.figure.gone");
            case OTHER_OF_CODES -> say.text("ui.team.figure.other-of-codes");
            case TRANSCRIPTS -> say.text("ui.team.figure.transcripts");
            case PEOPLE -> say.text("ui.team.figure.people");
            case CODINGS -> say.text("ui.team.figure.codings");
            case MEMOS -> say.text("ui.team.figure.memos");
            case CASES -> say.text("ui.team.figure.cases");
            case CHAPTERS -> say.text("ui.team.figure.chapters");
            case OTHERS -> say.text("ui.team.figure.others");
        };
    }

    /** Its icon. */
    public static Feather icon(Figure figure) {
        return switch (figure) {
            case NEW_CODES -> Feather.PLUS;
            case NEW_NAMES -> Feather.EDIT_2;
            case MOVED -> Feather.CORNER_DOWN_RIGHT;
            case DEFINITIONS, TRANSCRIPTS -> Feather.FILE_TEXT;
            case JOINED -> Feather.GIT_MERGE;
            case CODES_GONE -> Feather.TRASH_2;
            case OTHER_OF_CODES -> Feather.DROPLET;
            case PEOPLE -> Feather.USER;
            case CODINGS -> Feather.TAG;
            case MEMOS -> Feather.MESSAGE_SQUARE;
            case CASES -> Feather.BRIEFCASE;
            case CHAPTERS -> Feather.BOOK_OPEN;
            case OTHERS -> Feather.MORE_HORIZONTAL;
        };
    }
}

package no.utsagn.importing.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import no.utsagn.importing.document.LeftOut;
import no.utsagn.importing.document.LeftOut.Thing;
import no.utsagn.importing.document.Paragraphs;
import no.utsagn.importing.grid.TextAndTables;
import no.utsagn.importing.rtf.Group.Place;

/** Follows the groups and commands of a file, and takes what is text. */
final class RtfText extends RtfListenerAdaptor {

    /** Word nests some tens of groups; a file that goes on for ever has no end either. */
    private static final int DEEPEST = 2_000;

    /** How much text there may be, in UTF-16 characters: as much as a plain text may hold. */
    private static final int MOST_TEXT = 20 << 20;

    /** Groups without text of the document. */
    private static final Set<Command> NO_TEXT = EnumSet.of(
            Command.fonttbl,
            Command.colortbl,
            Command.info,
            Command.fldinst,
            Command.listtext,
            Command.pntext,
            Command.sp,
            Command.nonshppict,
            Command.nonesttables,
            Command.xe,
            Command.tc,
            Command.listtable,
            Command.filetbl,
            Command.objdata,
            Command.themedata,
            Command.datastore,
            Command.bkmkstart,
            Command.bkmkend,
            Command.revtbl,
            Command.atnid,
            Command.atnauthor,
            Command.atntime,
            Command.atndate,
            Command.txe,
            Command.rxe);

    /** Groups that are left out, and what to say of them. */
    private static final Map<Command, Thing> LEFT_OUT = Map.ofEntries(
            Map.entry(Command.footnote, Thing.NOTES),
            Map.entry(Command.annotation, Thing.COMMENTS),
            Map.entry(Command.pict, Thing.PICTURES),
            Map.entry(Command.header, Thing.HEADERS),
            Map.entry(Command.headerl, Thing.HEADERS),
            Map.entry(Command.headerr, Thing.HEADERS),
            Map.entry(Command.headerf, Thing.HEADERS),
            Map.entry(Command.footer, Thing.HEADERS),
            Map.entry(Command.footerl, Thing.HEADERS),
            Map.entry(Command.footerr, Thing.HEADERS),
            Map.entry(Command.footerf, Thing.HEADERS));

    /** Groups that a reader may pass over, but that hold text or lead to some. */
    private static final Set<Command> OPTIONAL_TEXT = EnumSet.of(
            Command.shpinst,
            Command.shptxt,
            Command.shppict,
            Command.cs,
            Command.ds,
            Command.ts,
            Command.nesttableprops);

    private final Deque<Group> groups = new ArrayDeque<>();
    private final Paragraphs paragraphs = new Paragraphs();
    private final RtfRows rows = new RtfRows(paragraphs);
    private final StyleList styles = new StyleList();
    private final StringBuilder inCell = new StringBuilder();
    private final LeftOut leftOut;
    private Group now = Group.first();
    private boolean inTable;
    private boolean heading;
    private boolean open;
    private int taken;

    RtfText(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    TextAndTables.Read read() {
        if (open) {
            endParagraph();
        }
        rows.endTable();
        return paragraphs.read();
    }

    @Override
    public void processGroupStart() {
        groups.push(now);
        if (groups.size() > DEEPEST) {
            throw new IllegalStateException("nested deeper than " + DEEPEST);
        }
        if (now.place() == Place.STYLES) {
            now = now.in(Place.STYLE);
            styles.start();
        }
    }

    @Override
    public void processGroupEnd() {
        Group ended = now;
        now = groups.isEmpty() ? Group.first() : groups.pop();
        if (ended.place() == Place.STYLE && now.place() == Place.STYLES) {
            styles.end();
        }
    }

    @Override
    public void processString(String string) {
        switch (now.place()) {
            case TEXT -> append(string);
            case STYLE -> styles.name(string);
            default -> {}
        }
    }

    private void append(String string) {
        taken += string.length();
        if (taken > MOST_TEXT) {
            throw new IllegalStateException("more text than " + MOST_TEXT);
        }
        if (now.deleted()) {
            leftOut.saw(Thing.CHANGES);
        } else if (now.hidden()) {
            leftOut.saw(Thing.HIDDEN);
        } else if (inTable) {
            inCell.append(string);
        } else {
            if (!open) {
                rows.endTable();
                paragraphs.startParagraph();
                open = true;
            }
            paragraphs.append(string, now.bold());
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (now.place() == Place.LEFT_OUT) {
            return;
        }
        Thing thing = LEFT_OUT.get(command);
        if (thing != null) {
            leftOut.saw(thing);
            now = now.in(Place.LEFT_OUT);
        } else if (command == Command.optionalcommand
                || NO_TEXT.contains(command)
                || (optional && !OPTIONAL_TEXT.contains(command))) {
            // The sign for "may be passed over" comes alone where the parser does not know what follows it.
            now = now.in(Place.LEFT_OUT);
        } else if (command == Command.stylesheet) {
            now = now.in(Place.STYLES);
        } else if (now.place() == Place.STYLE) {
            style(command, parameter);
        } else if (now.place() == Place.TEXT) {
            text(command, parameter, !hasParameter || parameter != 0);
        }
    }

    private void style(Command command, int parameter) {
        switch (command) {
            case s -> styles.number(parameter);
            case cs, ds, ts -> styles.ofLetters();
            default -> {}
        }
    }

    private void text(Command command, int parameter, boolean on) {
        switch (command) {
            case b -> now = now.bold(on);
            case v -> now = now.hidden(on);
            case deleted -> now = now.deleted(on);
            case revised -> leftOut.saw(Thing.CHANGES);
            case plain -> now = now.plain();
            case tab -> append("\t");
            case line -> append("\n");
            case nonbreakingspace -> append(" ");
            case nonbreakinghyphen -> append("-");
            case pard -> {
                inTable = false;
                heading = false;
            }
            case intbl -> inTable = true;
            case s -> heading = styles.isHeading(parameter);
            default -> end(command);
        }
    }

    private void end(Command command) {
        switch (command) {
            case par, sect, page -> endParagraph();
            case cell -> {
                endInCell();
                rows.endCell();
            }
            case nestcell -> {
                rows.endNestedCell(inCell.toString());
                inCell.setLength(0);
            }
            case nestrow -> rows.endNestedRow();
            case row -> rows.endRow();
            default -> {}
        }
    }

    private void endParagraph() {
        if (open) {
            if (heading) {
                paragraphs.setHeading();
            }
            paragraphs.endParagraph();
            open = false;
        } else if (inTable) {
            endInCell();
        } else {
            rows.endTable();
            paragraphs.startParagraph();
            paragraphs.endParagraph();
        }
    }

    private void endInCell() {
        rows.paragraph(inCell.toString());
        inCell.setLength(0);
    }
}

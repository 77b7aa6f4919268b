package no.utsagn.ui.mending.removal;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.app.removal.Going;
import no.utsagn.base.Messages;
import no.utsagn.study.Tombstone;

/** What goes with a removal, a line each; what there is none of is not told. */
final class GoingLines {

    private final Messages say;
    private final Going going;
    private final List<String> lines = new ArrayList<>();

    private GoingLines(Messages say, Going going) {
        this.say = say;
        this.going = going;
    }

    static List<String> of(Messages say, Going going) {
        return new GoingLines(say, going).all();
    }

    private List<String> all() {
        if (going.kind() == Tombstone.Kind.TRANSCRIPT) {
            lines.add(say.text("ui.remove.turns", going.turns(), going.words()));
        } else {
            lines.add(say.text("ui.remove.voice", going.turns(), going.transcripts()));
        }
        add(going.codings(), say.text("ui.remove.codings", going.codings()));
        add(going.memos(), say.text("ui.remove.memos", going.memos()));
        add(going.quotes(), say.text("ui.remove.quotes", going.quotes()));
        add(going.printed(), say.text("ui.remove.printed", going.printed()));
        add(going.replacements(), say.text("ui.remove.replacements", going.replacements()));
        add(going.cases(), say.text("ui.remove.cases", going.cases()));
        add(going.attributes(), say.text("ui.remove.attributes", going.attributes()));
        add(going.leftSilent(), say.text("ui.remove.silent", going.leftSilent()));
        return lines;
    }

    private void add(int count, String line) {
        if (count > 0) {
            lines.add(line);
        }
    }
}

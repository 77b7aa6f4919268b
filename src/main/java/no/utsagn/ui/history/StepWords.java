package no.utsagn.ui.history;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.app.history.Extent;
import no.utsagn.app.history.Step;
import no.utsagn.base.Messages;

/** Says what a step was, in counts alone: never what was said, or what anything is called. */
public final class StepWords {

    private final Messages say;

    public StepWords(Messages say) {
        this.say = say;
    }

    /** What it is called in the menu: "Kodet", "Tok inn transkripsjoner (+16 transkripsjoner)". */
    public String inMenu(Step step) {
        String name = say.text(step.kind().messageKey());
        Extent extent = step.extent();
        int most = Math.max(
                Math.max(Math.abs(extent.transcripts()), Math.abs(extent.codings())),
                Math.max(Math.abs(extent.codes()), Math.abs(extent.memos())));
        return most > 1 ? name + " (" + counts(extent).get(0) + ")" : name;
    }

    /** What came and went: "+1 kode, +3 kodinger"; empty if nothing did. */
    public String extent(Step step) {
        return String.join(", ", counts(step.extent()));
    }

    private List<String> counts(Extent extent) {
        List<String> counts = new ArrayList<>();
        add(counts, "ui.history.transcripts", extent.transcripts());
        add(counts, "ui.history.participants", extent.participants());
        add(counts, "ui.history.codes", extent.codes());
        add(counts, "ui.history.codings", extent.codings());
        add(counts, "ui.history.memos", extent.memos());
        return counts;
    }

    private void add(List<String> counts, String key, int change) {
        if (change != 0) {
            counts.add(say.text(key, change > 0 ? "+" : "\u2212", Math.abs(change)));
        }
    }
}

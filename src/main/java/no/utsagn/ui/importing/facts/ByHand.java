package no.utsagn.ui.importing.facts;

import java.util.Locale;
import java.util.function.UnaryOperator;
import no.utsagn.app.transcripts.intake.batch.Said;
import no.utsagn.transcript.TranscriptKind;
import no.utsagn.ui.importing.batch.BatchModel;

/** What a person says of the chosen file alone. */
public final class ByHand {

    private final BatchModel batch;

    public ByHand(BatchModel batch) {
        this.batch = batch;
    }

    /** What sort of material it is. */
    public void kind(TranscriptKind kind) {
        say(said -> said.ofKind(kind));
    }

    /** The round; a blank word for none. */
    public void round(String word) {
        say(said -> said.ofRound(word));
    }

    /** The site; a blank word for none. */
    public void site(String word) {
        say(said -> said.ofSite(word));
    }

    /** An attribute; a blank value takes it away. One that is called as the round or the site are is that. */
    public void attribute(String name, String value) {
        switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "" -> {}
            case "runde", "round" -> round(value);
            case "sted", "stad", "site" -> site(value);
            default -> say(said -> said.of(name, value));
        }
    }

    private void say(UnaryOperator<Said> change) {
        batch.file()
                .ifPresent(file ->
                        batch.change(all -> all.with(file.path(), one -> one.saying(change.apply(one.said())))));
    }
}

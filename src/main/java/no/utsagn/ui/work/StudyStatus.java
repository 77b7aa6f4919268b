package no.utsagn.ui.work;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import no.utsagn.analysis.Coverage;
import no.utsagn.base.Messages;
import no.utsagn.ui.desk.Counts;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.frame.StatusBar;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Keeps the bar at the bottom up to date with the study. */
public final class StudyStatus {

    private final Messages say;
    private final DeskModel desk;
    private final Counts counts;
    private final Label saved = new Label("", Parts.icon(Feather.CHECK_CIRCLE, "success"));
    private final Label title = Parts.label("", "muted");
    private final Label coverage = Parts.label("", "muted");
    private boolean importing;
    private final Label figures = Parts.label("", "muted");

    public StudyStatus(Messages say, DeskModel desk, Counts counts) {
        this.say = say;
        this.desk = desk;
        this.counts = counts;
        desk.study().addListener((property, before, now) -> refresh());
        desk.saved().addListener((property, before, now) -> refresh());
        desk.transcript().addListener((property, before, now) -> refresh());
        saved.setId("saved");
    }

    /** Shows itself. */
    public void showIn(StatusBar bar) {
        refresh();
        Label network = new Label(say.text("ui.status.no-network"), Parts.icon(Feather.WIFI_OFF));
        Parts.tip(network, say.text("ui.promise.network.text"));
        bar.show(List.of(saved, title), List.of(coverage, figures, network));
    }

    /** Does something at a click on the sign that tells when was saved. */
    public void onSaved(String tip, Consumer<Node> act) {
        Parts.tip(saved, tip);
        saved.getStyleClass().add("pressable");
        saved.setOnMouseClicked(event -> act.accept(saved));
    }

    /** Tells whether files are looked at that are not in the study yet; then that is said in place of its counts. */
    public void importing(boolean now) {
        importing = now;
        refresh();
    }

    private void refresh() {
        saved.setText(say.text("ui.status.saved", time(desk.saved().get())));
        title.setText(desk.study().get().facts().title());
        Optional<Coverage> here =
                desk.openTranscript().map(t -> counts.coverage(desk.study().get(), t));
        if (importing) {
            coverage.setText("");
            figures.setText(say.text("ui.import.unchanged"));
            return;
        }
        coverage.setText(
                here.map(c -> say.text("ui.coverage", c.share(), c.words())).orElse(""));
        figures.setText(say.text(
                "ui.status.figures",
                desk.study().get().codebook().codes().size(),
                desk.study().get().codings().size(),
                Counts.informants(desk.study().get())));
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH.mm").format(at.atZone(ZoneId.systemDefault()));
    }
}

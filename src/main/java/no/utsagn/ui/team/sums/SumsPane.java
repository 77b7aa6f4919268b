package no.utsagn.ui.team.sums;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Side;
import no.utsagn.merge.Sums;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.team.list.FigureNames;
import no.utsagn.ui.team.model.By;
import no.utsagn.ui.team.model.Figure;
import no.utsagn.ui.team.model.MergeModel;
import no.utsagn.ui.team.model.Showing;
import no.utsagn.ui.team.words.Sayings;
import org.kordamp.ikonli.feather.Feather;

/** What the merge comes to in numbers. A number that counts lines of the list opens them there. */
public final class SumsPane {

    /** Names of codes that codings come under are told for so many; the rest as a count. */
    private static final int TOLD = 3;

    private final Messages say;
    private final MergeModel model;
    private final Supplier<Sayings> sayings;
    private final Runnable takeIn;
    private final NumberFormat numbers;
    private final VBox body = new VBox(6);
    private final ScrollPane node = new ScrollPane(body);

    /** @param takeIn merges together with the taking in of the copy's key */
    public SumsPane(Messages say, MergeModel model, Supplier<Sayings> sayings, Runnable takeIn) {
        this.say = say;
        this.model = model;
        this.sayings = sayings;
        this.takeIn = takeIn;
        this.numbers = NumberFormat.getIntegerInstance(say.language().locale());
        body.getStyleClass().add("merge-sums");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("edge-to-edge");
        node.setMinWidth(276);
        node.setId("merge-sums");
        model.outcome().addListener((property, before, now) -> show());
        show();
    }

    public Node node() {
        return node;
    }

    private void show() {
        Sums sums = model.outcome().get().sums();
        body.getChildren().setAll(Parts.label(say.text("ui.team.sums.title"), "pane-title"));
        body.getChildren().add(heading(say.text("ui.team.sums.codebook")));
        body.getChildren().add(codes(sums.codes()));
        for (Figure figure : Figure.values()) {
            long count = model.outcome().get().differences().stream()
                    .filter(figure::counts)
                    .map(Difference::thing)
                    .distinct()
                    .count();
            if (count > 0) {
                body.getChildren().add(line(figure, count));
            }
        }
        body.getChildren().add(heading(say.text("ui.team.sums.codings")));
        boolean file = model.merging().isCodebookFile();
        body.getChildren().addAll(file ? List.of(sameCodings(sums.codings())) : codings(sums.codings()));
        List<String> told = told(sums);
        if (!told.isEmpty()) {
            body.getChildren().add(Parts.wrapped(String.join(" ", told), "muted", "small", "sums-told"));
        }
        int names = model.merging().replacedThereAlone();
        if (names > 0) {
            body.getChildren().add(Promises.otherKey(say, sayings.get().parties(), names, withKey()));
        }
        boolean forGood = model.outcome().get().forGood();
        body.getChildren()
                .addAll(
                        Promises.undo(say, forGood),
                        file
                                ? Promises.nothingGoes(say, onlyHere(sums.codes()))
                                : Promises.bothWays(say, sayings.get().parties()));
    }

    /** The button for those who have a key of their own; it waits until all is decided. */
    private Optional<Button> withKey() {
        if (model.merging().ours().facts().key().isEmpty()) {
            return Optional.empty();
        }
        Button button = Parts.button(say.text("ui.team.merge-with-key.ask"), takeIn);
        button.setId("merge-with-key");
        button.setDisable(!model.outcome().get().isDecided());
        return Optional.of(button);
    }

    /** How many codes the file does not have. */
    private static int onlyHere(Sums.Codes codes) {
        return codes.ours() - codes.base();
    }

    private Node sameCodings(Sums.Codings sums) {
        return sum(say.text("ui.team.file.codings"), number(sums.after()), "bold");
    }

    private static Label heading(String text) {
        return Parts.label(text, "bold", "muted", "small", "sums-heading");
    }

    private Node codes(Sums.Codes codes) {
        Label arrow = new Label("", Parts.icon(Feather.ARROW_RIGHT, "muted", "small-icon"));
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(
                still(figure(codes.base(), say.text("ui.team.sums.base"), "")),
                Parts.spring(),
                opening(By.OURS, figure(codes.ours(), sayings.get().parties().at(Side.OURS), "")),
                Parts.spring(),
                opening(
                        By.THEIRS,
                        figure(codes.theirs(), sayings.get().parties().briefly(), "")),
                Parts.spring(),
                arrow,
                Parts.spring(),
                opening(By.ALL, figure(codes.after(), say.text("ui.team.sums.after"), "after")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sums-codes");
        return row;
    }

    /** A number on a line with those that can be pressed. */
    private static Node still(Node figure) {
        figure.getStyleClass().add("sums-still");
        return figure;
    }

    /** A number of codes that shows the codes which differ by it in the list. */
    private Node opening(By by, Node figure) {
        Button button = new Button("", figure);
        button.getStyleClass().addAll("sums-line", "sums-figure");
        button.setId("codes-" + by.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(Region.USE_PREF_SIZE);
        String name =
                switch (by) {
                    case OURS ->
                        say.text(
                                "ui.team.sums.codes.of", sayings.get().parties().at(Side.OURS));
                    case THEIRS ->
                        say.text(
                                "ui.team.sums.codes.of", sayings.get().parties().at(Side.THEIRS));
                    case ALL, SAME -> say.text("ui.team.sums.codes.all");
                };
        Parts.named(button, name);
        button.setOnAction(event -> model.showing().set(new Showing(by, Set.of(Kind.CODE), Optional.empty())));
        return button;
    }

    private Node figure(int number, String unit, String style) {
        Label count = Parts.label(number(number), "sums-number");
        if (!style.isEmpty()) {
            count.getStyleClass().add(style);
        }
        Label small = Parts.label(unit, "muted", "small");
        VBox box = new VBox(count, small);
        box.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        small.setMinWidth(0);
        return box;
    }

    private Node line(Figure figure, long count) {
        Label name = Parts.label(FigureNames.of(say, figure));
        name.setGraphic(Parts.icon(FigureNames.icon(figure), "muted", "small-icon"));
        name.setGraphicTextGap(10);
        name.setMinWidth(0);
        Label number = Parts.label(number(count), "bold");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(8, name, Parts.spring(), number);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(name.getText(), content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("sums-line");
        button.setId("figure-" + figure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(button.widthProperty().subtract(16));
        Parts.named(button, say.text("ui.team.sums.open", name.getText(), count));
        button.setOnAction(event -> model.showing().set(Showing.only(figure)));
        return button;
    }

    private List<Node> codings(Sums.Codings sums) {
        List<Node> lines = new ArrayList<>();
        lines.add(sum(say.text("ui.team.sums.both"), number(sums.both()), ""));
        lines.add(sum(say.text("ui.team.sums.new-ours"), "+ " + number(sums.newOurs()), "ours"));
        lines.add(sum(
                say.text("ui.team.sums.new-theirs", sayings.get().parties().at(Side.THEIRS)),
                "+ " + number(sums.newTheirs()),
                "theirs"));
        if (sums.gone() > 0) {
            lines.add(sum(say.text("ui.team.sums.gone"), "− " + number(sums.gone()), ""));
        }
        Node after = sum(say.text("ui.team.sums.after-merge"), number(sums.after()), "bold");
        after.getStyleClass().add("sums-after");
        lines.add(after);
        return lines;
    }

    private static Node sum(String text, String number, String style) {
        Label name = Parts.label(text);
        Label count = Parts.label(number, "sums-count");
        if (!style.isEmpty()) {
            count.getStyleClass().add(style);
        }
        if (style.equals("bold")) {
            name.getStyleClass().add("bold");
        }
        name.setMinWidth(0);
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, name, Parts.spring(), count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("sums-sum");
        return line;
    }

    private List<String> told(Sums sums) {
        List<String> told = new ArrayList<>();
        sums.recoded().stream()
                .limit(TOLD)
                .map(moved -> say.text(
                        "ui.team.sums.recoded",
                        moved.codings(),
                        sayings.get().code(moved.from()),
                        sayings.get().code(moved.to())))
                .forEach(told::add);
        int more = sums.recoded().stream()
                .skip(TOLD)
                .mapToInt(Sums.Recoded::codings)
                .sum();
        if (more > 0) {
            told.add(say.text("ui.team.sums.recoded-more", more));
        }
        if (sums.renamed() > 0) {
            told.add(say.text("ui.team.sums.renamed", sums.renamed()));
        }
        if (!model.merging().isCodebookFile()) {
            told.add(say.text("ui.team.sums.untouched"));
        }
        return told;
    }

    private String number(long count) {
        return numbers.format(count);
    }
}

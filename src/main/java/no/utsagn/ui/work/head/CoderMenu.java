package no.utsagn.ui.work.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Coder;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.CoderFilter;
import no.utsagn.ui.desk.CoderSigns;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import org.kordamp.ikonli.feather.Feather;

/** Chooses whose codings are seen. It is there only where more than one person codes. */
public final class CoderMenu {

    private final Messages say;
    private final DeskModel desk;
    private final MenuButton button = new MenuButton();

    public CoderMenu(Messages say, DeskModel desk) {
        this.say = say;
        this.desk = desk;
        button.setId("coders");
        button.getStyleClass().addAll("coder-menu", "flat");
        button.setGraphic(Parts.icon(Feather.USERS));
        Parts.tip(button, say.text("ui.coders.tip"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(true);
        desk.study().addListener((property, before, now) -> {
            if (!before.coders().equals(now.coders())) {
                fill();
            }
        });
        desk.coders().addListener((property, before, now) -> fill());
        fill();
    }

    /** What is put into the window. */
    public Node node() {
        return button;
    }

    /** The letter of a coder on the coder's colour. */
    public static Label badge(CoderSigns.Sign sign) {
        Label badge = Parts.label(sign.letter(), "coder-badge");
        badge.setStyle("-fx-background-color: " + sign.color());
        badge.setMinWidth(Region.USE_PREF_SIZE);
        badge.setAccessibleText(sign.name());
        Parts.tip(badge, sign.name());
        return badge;
    }

    private void fill() {
        Study study = desk.study().get();
        Map<Id<Coder>, CoderSigns.Sign> signs = signs(study);
        boolean several = signs.size() > 1;
        button.setVisible(several);
        button.setManaged(several);
        button.setText(told(signs));
        List<MenuItem> items = new ArrayList<>(whole(signs));
        items.add(new SeparatorMenuItem());
        signs.forEach((coder, sign) -> items.add(single(coder, sign, signs.keySet())));
        items.add(new SeparatorMenuItem());
        CheckMenuItem compare = new CheckMenuItem(say.text("ui.coders.compare"));
        compare.setSelected(desk.coders().get().comparison());
        compare.setOnAction(event -> desk.coders().set(desk.coders().get().comparing(compare.isSelected())));
        items.add(compare);
        button.getItems().setAll(items);
    }

    /** All coders, I first and then in the order of the study. */
    private Map<Id<Coder>, CoderSigns.Sign> signs(Study study) {
        Coder me = desk.desk().me();
        Map<Id<Coder>, CoderSigns.Sign> unordered = CoderSigns.of(study, me);
        Map<Id<Coder>, CoderSigns.Sign> signs = new LinkedHashMap<>();
        List<Id<Coder>> order = new ArrayList<>(List.of(me.id()));
        order.addAll(study.coders().ids());
        order.forEach(id -> {
            CoderSigns.Sign sign = unordered.get(id);
            if (sign != null) {
                signs.put(id, sign);
            }
        });
        return signs;
    }

    private String told(Map<Id<Coder>, CoderSigns.Sign> signs) {
        CoderFilter filter = desk.coders().get();
        List<CoderSigns.Sign> shown = signs.entrySet().stream()
                .filter(entry -> filter.shows(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (filter.shown().isEmpty()) {
            return say.text("ui.coders.all");
        }
        if (filter.shown().filter(Set.of(desk.desk().me().id())::equals).isPresent()) {
            return say.text("ui.coders.mine");
        }
        return shown.size() == 1
                ? say.text("ui.coders.one", shown.get(0).name())
                : say.text("ui.coders.some", shown.size(), signs.size());
    }

    private List<MenuItem> whole(Map<Id<Coder>, CoderSigns.Sign> signs) {
        ToggleGroup group = new ToggleGroup();
        Set<Id<Coder>> me = Set.of(desk.desk().me().id());
        RadioMenuItem all = new RadioMenuItem(say.text("ui.coders.everybody", signs.size()));
        all.setSelected(desk.coders().get().shown().isEmpty());
        all.setOnAction(event -> desk.coders().set(desk.coders().get().everybody()));
        RadioMenuItem mine = new RadioMenuItem(say.text("ui.coders.mine"));
        mine.setSelected(desk.coders().get().shown().filter(me::equals).isPresent());
        mine.setOnAction(event -> desk.coders().set(desk.coders().get().of(me)));
        all.setToggleGroup(group);
        mine.setToggleGroup(group);
        return List.of(all, mine);
    }

    private MenuItem single(Id<Coder> coder, CoderSigns.Sign sign, Set<Id<Coder>> all) {
        CheckMenuItem item = new CheckMenuItem(sign.name(), badge(sign));
        item.setSelected(desk.coders().get().shows(coder));
        item.setOnAction(event -> desk.coders().set(desk.coders().get().toggled(coder, all)));
        return item;
    }
}

package no.utsagn.ui.frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Notice;
import no.utsagn.ui.parts.Overlay;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;

/** The one frame of the window. It stays; what stands in it changes with the activity. */
public final class Frame {

    /** The style class of what is in the window only to be drawn. */
    private static final String UNSEEN = "unseen";

    /** The first lays it out, the second draws it; one more for what is put off until layout is done. */
    private static final int FRAMES_TO_DRAW = 3;

    private final Messages say;
    private final Overlay overlay = new Overlay();
    private final StackPane body = new StackPane();
    private final HBox tabs = new HBox(4);
    private final StatusBar status = new StatusBar();
    private final Notice notice;
    private final TopBar top;
    private final StackPane root;
    private List<CommandMenu> menus = List.of();
    private List<Command> own = List.of();
    private Optional<CommandMenu> ownMenu = Optional.empty();
    private Optional<KeyCode> held = Optional.empty();

    public Frame(Messages say) {
        this.say = say;
        notice = new Notice(say.text("ui.close"));
        notice.setId("notice");
        top = new TopBar(say, this::openPalette);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinSize(0, 0);
        root = new StackPane(new VBox(top, tabs, body, notice, status.node()), overlay.node());
        tabs.getStyleClass().add("view-tabs");
        showTabs(false);
        new FieldMenu(say).on(root);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = Optional.empty());
    }

    /** All of it, the root of a scene. */
    public StackPane root() {
        return root;
    }

    /** The layer for dialogs. */
    public Overlay overlay() {
        return overlay;
    }

    /** The bar at the bottom. */
    public StatusBar status() {
        return status;
    }

    /** Says something in a line above the bar at the bottom, with something that can be done about it. */
    public void tell(String text, String actName, Runnable act) {
        notice.tell(text, actName, act);
    }

    /** Says something of which a person should beware, with what can be done about it. */
    public void warn(String text, String actName, Runnable act) {
        notice.warn(text, actName, act);
    }

    /** Says what was done, and offers to take it back until {@link #studyChanged something else} is done. */
    public void tellDone(String text, String undoName, Runnable undo) {
        notice.tellDone(text, undoName, undo);
    }

    /** Hears that the study was changed. */
    public void studyChanged() {
        notice.passOn();
    }

    /** Says something in a line above the bar at the bottom; nobody has to answer. */
    public void tell(String text) {
        notice.tell(text);
    }

    /** Shows something between the bars. */
    public void show(Node page) {
        body.getChildren().setAll(page);
    }

    /**
     * Draws something once behind the page that is shown, where nobody sees it: what is not in the window keeps what it
     * showed when it was drawn last.
     *
     * @param then told when that is done
     */
    void drawUnseen(Node page, Runnable then) {
        if (page.getParent() != null) {
            then.run();
            return;
        }
        page.getStyleClass().add(UNSEEN);
        body.getChildren().add(0, page);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > FRAMES_TO_DRAW) {
                    stop();
                    page.getStyleClass().remove(UNSEEN);
                    if (body.getChildren().indexOf(page) < body.getChildren().size() - 1) {
                        body.getChildren().remove(page);
                    }
                    then.run();
                }
            }
        }.start();
    }

    /** Offers these commands: in menus, by their keys and in the palette. */
    public void offer(List<CommandMenu> all) {
        menus = List.copyOf(all);
        top.menus(menus, ownMenu);
    }

    /**
     * Offers what belongs to the page that is shown now; its keys come before those of the menus.
     *
     * @param menu stands among the others as long as the page is shown
     */
    public void offerOwn(List<Command> commands, Optional<CommandMenu> menu) {
        own = List.copyOf(commands);
        if (!menu.equals(ownMenu)) {
            ownMenu = menu;
            top.menus(menus, ownMenu);
        }
    }

    /** Shows the switch with these activities. */
    public void activities(Collection<Activity> shown, ObjectProperty<Activity> current, Consumer<Activity> go) {
        top.activities(shown, current, go);
    }

    /** Shows the tabs of an activity; one that has a single view needs none. */
    void tabs(List<View> views, View current, Consumer<View> go, Optional<Node> beside) {
        showTabs(views.size() > 1);
        tabs.getChildren()
                .setAll(views.stream()
                        .map(view -> tab(view, view == current, go))
                        .toList());
        beside.ifPresent(node -> tabs.getChildren().addAll(Parts.spring(), node));
    }

    private void showTabs(boolean now) {
        tabs.setVisible(now);
        tabs.setManaged(now);
    }

    private ToggleButton tab(View view, boolean chosen, Consumer<View> go) {
        ToggleButton tab = new ToggleButton(say.text(view.messageKey()));
        tab.getStyleClass().add("tab-button");
        tab.setId("view-" + view.name().toLowerCase(Locale.ROOT));
        Parts.tip(tab, KeyCombination.valueOf(view.keys()).getDisplayText());
        tab.setSelected(chosen);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            go.accept(view);
        });
        return tab;
    }

    /** Shows how the key is: open, locked, none yet. */
    public void keyState(Region node) {
        top.keyState(node);
    }

    /** Opens the list of all commands. */
    public void openPalette() {
        new Picker(overlay, say.text("ui.palette.prompt"), new Palette(say, own, menus)::choices).open();
    }

    /** Opens the list of all keys. */
    public void openKeys() {
        List<CommandMenu> all = new ArrayList<>(menus);
        if (!own.isEmpty()) {
            all.add(0, new CommandMenu(say.text("ui.keys.here"), List.of(own)));
        }
        new KeyList(say, overlay, all).open();
    }

    private Stream<Command> commands() {
        return Stream.concat(own.stream(), menus.stream().flatMap(menu -> menu.commands().stream()));
    }

    private void keys(KeyEvent event) {
        boolean again = held.equals(Optional.of(event.getCode()));
        held = Optional.of(event.getCode());
        if (overlay.isOpen() || OwnKeys.isKept(root.getScene().getFocusOwner(), event)) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && root.getScene().getFocusOwner() instanceof ButtonBase) {
            return; // It presses the button.
        }
        boolean typing = root.getScene().getFocusOwner() instanceof TextInputControl;
        if (KeyCombination.valueOf("Shortcut+Shift+P").match(event)) {
            event.consume();
            openPalette();
            return;
        }
        List<Command> meant = commands()
                .filter(command -> command.keys().filter(k -> k.match(event)).isPresent())
                .filter(command -> command.whileTyping() || !typing)
                .toList();
        if (!meant.isEmpty()) {
            event.consume();
        }
        meant.stream()
                .filter(command -> command.enabled().get())
                .findFirst()
                .filter(command -> command.repeated() || !again)
                .ifPresent(command -> command.action().run());
    }
}

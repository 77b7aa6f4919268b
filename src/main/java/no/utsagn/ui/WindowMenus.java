package no.utsagn.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.frame.Command;
import no.utsagn.ui.frame.Frame;
import no.utsagn.ui.frame.MenuPlace;
import no.utsagn.ui.frame.Offer;
import no.utsagn.ui.parts.Problems;
import no.utsagn.ui.rooms.StudyDialogs;
import no.utsagn.ui.settings.SettingsModel;

/** The commands of the window itself: about files of studies, how it looks, and where help is. */
final class WindowMenus {

    /** What the window does when it is told to. */
    interface Acts {
        void create();

        void open();

        void openSample();

        void close();

        void copy();

        void settings();

        void quit();
    }

    private final Messages say;
    private final Frame frame;
    private final SettingsModel settings;
    private final Acts acts;

    WindowMenus(Messages say, Frame frame, SettingsModel settings, Acts acts) {
        this.say = say;
        this.frame = frame;
        this.settings = settings;
        this.acts = acts;
    }

    /** Offers them in the frame, with those of the study that is open. */
    void offer(Optional<OpenDesk> desk, StudyDialogs dialogs) {
        List<Offer> offers = new ArrayList<>(file(desk, dialogs));
        desk.ifPresent(shown -> offers.addAll(shown.offers()));
        offers.addAll(look());
        offers.add(Offer.in(
                MenuPlace.HELP,
                Command.of(say.text("ui.menu.commands"), frame::openPalette),
                Command.of(say.text("ui.menu.keys"), frame::openKeys).on("F1")));
        frame.offer(Offer.menus(say, offers));
    }

    private List<Offer> file(Optional<OpenDesk> desk, StudyDialogs dialogs) {
        List<Command> studies = new ArrayList<>(List.of(
                Command.of(say.text("ui.menu.new"), acts::create).on("Shortcut+N"),
                Command.of(say.text("ui.menu.open"), acts::open).on("Shortcut+O"),
                Command.of(say.text("ui.menu.sample"), acts::openSample).on("Shortcut+Shift+E")));
        desk.ifPresent(shown ->
                studies.add(Command.of(say.text("ui.menu.close"), acts::close).on("Shortcut+W")));
        return List.of(
                new Offer(MenuPlace.FILE, studies),
                new Offer(
                        MenuPlace.FILE,
                        desk.map(shown -> onStudy(shown, dialogs)).orElse(List.of())),
                Offer.in(
                        MenuPlace.FILE,
                        Command.of(say.text("ui.menu.settings"), acts::settings).on("Shortcut+Comma")),
                Offer.in(
                        MenuPlace.FILE,
                        Command.of(say.text("ui.menu.quit"), acts::quit).on("Shortcut+Q")));
    }

    private List<Command> onStudy(OpenDesk shown, StudyDialogs dialogs) {
        return List.of(
                Command.of(say.text("ui.menu.import"), () -> shown.importFiles(List.of()))
                        .on("Shortcut+Shift+I"),
                Command.of(say.text("ui.menu.replace"), () -> dialogs.replaceNames(shown.desk()))
                        .on("Shortcut+Shift+R"),
                Command.of(say.text("ui.menu.export"), () -> dialogs.export(shown.desk()))
                        .on("Shortcut+E"),
                Command.of(say.text("ui.menu.save-copy"), acts::copy).on("Shortcut+Shift+S"));
    }

    private List<Offer> look() {
        Command theme = Command.of(
                        say.text("ui.menu.theme"),
                        () -> guard(() ->
                                settings.change(now -> now.with(now.theme().other()))))
                .on("Shortcut+Shift+L")
                .once();
        return List.of(
                Offer.in(MenuPlace.VIEW, theme),
                Offer.in(
                        MenuPlace.VIEW,
                        Command.of(say.text("ui.menu.larger"), () -> guard(() -> settings.largerWords(1)))
                                .on("Shortcut+Plus"),
                        Command.of(say.text("ui.menu.smaller"), () -> guard(() -> settings.largerWords(-1)))
                                .on("Shortcut+Minus"),
                        Command.of(say.text("ui.menu.usual-size"), () -> guard(settings::usualWords))
                                .on("Shortcut+0")),
                Offer.in(
                        MenuPlace.VIEW,
                        Command.of(say.text("ui.menu.bokmaal"), () -> speakIn(TextLanguage.BOKMAAL)),
                        Command.of(say.text("ui.menu.nynorsk"), () -> speakIn(TextLanguage.NYNORSK)),
                        Command.of(say.text("ui.menu.english"), () -> speakIn(TextLanguage.ENGLISH))));
    }

    private void speakIn(TextLanguage language) {
        guard(() -> settings.change(now -> now.with(language)));
    }

    private void guard(Runnable act) {
        new Problems(say, frame.overlay()).guard(act);
    }
}

package no.utsagn.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.utsagn.base.Messages;
import no.utsagn.ui.parts.Choice;
import no.utsagn.ui.settings.RecentStudy;

/** The studies that something can go into while none is open: those that were open lately, and a new one. */
record WhichStudy(Messages say, boolean titlesHidden, List<RecentStudy> recent) {

    List<Choice> choices(String typed, Consumer<Path> open, Runnable create) {
        List<Choice> choices = new ArrayList<>();
        for (RecentStudy study : recent) {
            String title = titlesHidden ? say.text("ui.start.hidden") : study.title();
            if (Files.exists(study.path()) && title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT))) {
                choices.add(new Choice(title, opened(study), "", () -> open.accept(study.path())));
            }
        }
        choices.add(new Choice(say.text("ui.drop.new"), "", "", create));
        return choices;
    }

    private String opened(RecentStudy study) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(say.language().locale())
                .format(study.opened().atZone(ZoneId.systemDefault()));
    }

    /** Titles of studies may tell. */
    @Override
    public String toString() {
        return "WhichStudy of " + recent.size();
    }
}

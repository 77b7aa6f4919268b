package no.utsagn.ui.team.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import no.utsagn.app.codes.history.ChangeWords;
import no.utsagn.base.Messages;
import no.utsagn.merge.codes.past.Version;

/** Versions in words. */
final class Telling {

    private final Messages say;
    private final HistoryModel model;
    private final ChangeWords words;
    private final DateTimeFormatter time;

    Telling(Messages say, HistoryModel model) {
        this.say = say;
        this.model = model;
        this.words = new ChangeWords(say);
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(say.language().locale())
                .withZone(ZoneId.systemDefault());
    }

    String who(Version version) {
        return model.who(version);
    }

    String when(Version version) {
        return time.format(version.stamp().at());
    }

    /** A sentence for each thing that was done. */
    List<String> done(Version version) {
        String who = model.who(version);
        return version.changes().stream()
                .flatMap(change -> words.of(who, change).stream())
                .toList();
    }

    /** The first sentence, and how many follow. */
    String first(List<String> done) {
        return done.isEmpty()
                ? ""
                : done.size() == 1 ? done.get(0) : say.text("ui.team.history.more", done.size() - 1, done.get(0));
    }
}

package no.utsagn.ui.people.table;

import java.time.Duration;
import java.util.Locale;

/** Writes how long something lasts: "1:04:09", "4:09". */
public final class Durations {

    private Durations() {}

    /** Hours, if there are any, minutes and seconds. */
    public static String shown(Duration time) {
        return time.toHours() > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }
}

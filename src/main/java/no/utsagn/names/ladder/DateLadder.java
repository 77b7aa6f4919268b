package no.utsagn.names.ladder;

import static no.utsagn.transcript.entity.Rung.Level.DAY;
import static no.utsagn.transcript.entity.Rung.Level.MONTH;
import static no.utsagn.transcript.entity.Rung.Level.PERIOD;
import static no.utsagn.transcript.entity.Rung.Level.SEASON;
import static no.utsagn.transcript.entity.Rung.Level.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.language.Span;
import no.utsagn.names.word.Calendar;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.SaidDate;

/** Day, month, season with the year, year, part of a decade. */
final class DateLadder {

    private static final int DECADE = 10;
    private static final int EARLY = 3;
    private static final int LATE = 7;

    private DateLadder() {}

    /** The steps of a date as it is written; none if it cannot be read. */
    static List<Step> of(String written) {
        Line line = Line.of(written, Span.over(written));
        for (int i = 0; i < line.size(); i++) {
            Optional<SaidDate> date = SaidDate.at(line, i);
            if (date.isPresent()) {
                return of(date.get());
            }
        }
        return yearAlone(line);
    }

    /** The steps of a date that has been read. */
    static List<Step> of(SaidDate date) {
        List<Step> steps = new ArrayList<>();
        String year = date.year().isPresent() ? " " + date.year().getAsInt() : "";
        date.month().ifPresent(number -> {
            String month = Calendar.monthName(number) + year;
            date.day().ifPresent(day -> steps.add(Step.bracketed(DAY, day + ". " + month, day + ". " + month)));
            steps.add(Step.bracketed(MONTH, month, (year.isEmpty() ? "i " : "") + month));
        });
        date.season().ifPresent(season -> {
            String name = season.norwegian() + year;
            steps.add(Step.bracketed(SEASON, name, (year.isEmpty() ? "om " : "") + name));
        });
        if (date.year().isPresent()) {
            steps.addAll(ofYear(date.year().getAsInt()));
        } else {
            steps.add(Step.bracketed(PERIOD, "året", "en gang i året"));
        }
        return List.copyOf(steps);
    }

    private static List<Step> yearAlone(Line line) {
        for (int i = 0; i < line.size(); i++) {
            var year = Calendar.year(line.folded(i));
            if (year.isPresent()) {
                return ofYear(year.getAsInt());
            }
        }
        return List.of();
    }

    private static List<Step> ofYear(int year) {
        String period = period(year);
        return List.of(
                Step.bracketed(YEAR, String.valueOf(year), String.valueOf(year)),
                Step.bracketed(PERIOD, period, period));
    }

    /** "tidlig på 2020-tallet": the years 0 to 3 are early, 7 to 9 late. */
    private static String period(int year) {
        int of = year % DECADE;
        String part = of <= EARLY ? "tidlig på " : of >= LATE ? "sent på " : "midt på ";
        return part + (year - of) + "-tallet";
    }
}

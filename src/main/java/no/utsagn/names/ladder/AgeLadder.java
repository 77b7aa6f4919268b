package no.utsagn.names.ladder;

import static no.utsagn.transcript.entity.Rung.Level.AGE;
import static no.utsagn.transcript.entity.Rung.Level.AGE_BAND;
import static no.utsagn.transcript.entity.Rung.Level.LIFE_STAGE;

import java.util.List;
import java.util.OptionalInt;
import no.utsagn.language.Span;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Numerals;

/** Age in years, decade of life, stage of life. */
final class AgeLadder {

    private static final int DECADE = 10;
    private static final int TEENS = 13;
    private static final int GROWN = 20;
    private static final int MIDDLE = 35;
    private static final int LATER = 60;
    private static final int OLD = 80;
    private static final int OLDEST_BAND = 90;

    private AgeLadder() {}

    /** The steps of an age as it is written: "42 år", "førtito", "42-åring"; none if it holds no number. */
    static List<Step> of(String written) {
        Line line = Line.of(written, Span.over(written));
        for (int i = 0; i < line.size(); i++) {
            OptionalInt age = age(line.folded(i));
            if (age.isPresent()) {
                return of(age.getAsInt());
            }
        }
        return List.of();
    }

    private static OptionalInt age(String word) {
        int years = word.indexOf("år");
        return Numerals.cardinal(years > 0 ? word.substring(0, years).replaceAll("-$", "") : word);
    }

    /** The steps of an age in years. */
    static List<Step> of(int age) {
        String band = band(age);
        String stage = stage(age);
        return List.of(
                Step.bracketed(AGE, age + " år", age + " år"),
                Step.bracketed(AGE_BAND, band, band),
                Step.bracketed(LIFE_STAGE, stage, stage));
    }

    private static String band(int age) {
        if (age < TEENS) {
            return "i barneårene";
        }
        if (age < GROWN) {
            return "i tenårene";
        }
        return age < OLDEST_BAND ? "i " + age / DECADE * DECADE + "-årene" : "over 90 år";
    }

    private static String stage(int age) {
        if (age < TEENS) {
            return "barn";
        }
        if (age < GROWN) {
            return "ungdom";
        }
        if (age < MIDDLE) {
            return "ung voksen";
        }
        return age < LATER ? "midt i livet" : age < OLD ? "godt voksen" : "gammel";
    }
}

package no.utsagn.names.pattern.figure;

import java.util.Optional;
import java.util.Set;
import no.utsagn.names.ladder.Ladders;
import no.utsagn.names.ladder.Step;
import no.utsagn.names.word.Hit;
import no.utsagn.names.word.Line;
import no.utsagn.names.word.Rule;
import no.utsagn.names.word.SaidDate;
import no.utsagn.transcript.entity.EntityKind;

/**
 * Days with their month, months and seasons with their year. Years alone are left: interviews are full of them, they single
 * nobody out by themselves, and what they tell together with other facts is for the check before export. Feasts that
 * everybody keeps ("17. mai") are left too.
 */
final class Dates implements Rule {

    /** Month and day: New Year, 1 and 17 May, Christmas. */
    private static final Set<Integer> FEASTS = Set.of(101, 501, 517, 1224, 1225, 1226, 1231);

    private static final int HUNDRED = 100;

    private final Ladders ladders;

    Dates(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public Optional<Hit> at(Line line, int i) {
        return SaidDate.at(line, i)
                .filter(date -> !isFeast(date))
                .map(date -> new Hit(date.span(), EntityKind.DATE, wording(line, date)));
    }

    private String wording(Line line, SaidDate date) {
        return ladders.proposed(EntityKind.DATE, line.of(date.span()))
                .map(Step::words)
                .orElse("[dato]");
    }

    private static boolean isFeast(SaidDate date) {
        return date.day().isPresent()
                && date.year().isEmpty()
                && FEASTS.contains(HUNDRED * date.month().orElse(0) + date.day().getAsInt());
    }
}

package no.utsagn.disclosure;

import java.util.ArrayList;
import java.util.List;
import no.utsagn.chapter.QuoteEdit;
import no.utsagn.coding.Quotation;
import no.utsagn.disclosure.check.Finding;
import no.utsagn.disclosure.check.Place;
import no.utsagn.disclosure.check.Rule;
import no.utsagn.disclosure.check.Screen;
import no.utsagn.study.Study;

/**
 * Notices a passage that was printed before: in an earlier publication, or in this report in other words. The same
 * passage in the same words under two codes is no matter.
 */
final class Reprints {

    private record Printed(Quotation quotation, QuoteEdit edit, Place place) {}

    private final Study study;
    private final Screen screen;
    private final List<Printed> here = new ArrayList<>();

    Reprints(Study study, Screen screen) {
        this.study = study;
        this.screen = screen;
    }

    /** What is to be said of one more quotation. */
    List<Finding> of(Quotation quotation, QuoteEdit edit, Place place) {
        List<Finding> findings = new ArrayList<>();
        study.printed().stream()
                .filter(before ->
                        before.transcript().equals(quotation.transcript().id())
                                && before.span().overlaps(quotation.span()))
                .map(before -> new Finding(Rule.PRINTED_BEFORE, place, screen.masked(before.where())))
                .forEach(findings::add);
        here.stream()
                .filter(before -> isSamePassage(before.quotation(), quotation)
                        && !before.edit().equals(edit))
                .map(before -> new Finding(
                        Rule.PRINTED_BEFORE,
                        place,
                        String.valueOf(before.place().names().get(0))))
                .forEach(findings::add);
        here.add(new Printed(quotation, edit, place));
        return findings;
    }

    private static boolean isSamePassage(Quotation one, Quotation other) {
        return one.transcript().id().equals(other.transcript().id())
                && one.span().overlaps(other.span());
    }
}

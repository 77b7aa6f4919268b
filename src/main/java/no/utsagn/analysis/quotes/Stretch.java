package no.utsagn.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.utsagn.coding.Coding;
import no.utsagn.language.Span;

/** Codings that overlap or touch, and the stretch that they make together. */
record Stretch(Span span, List<Coding> codings) {

    /** The stretches of the codings that count. @param codings of one transcript, by where they begin */
    static List<Stretch> of(List<Coding> codings, Predicate<Coding> counted) {
        List<Stretch> all = new ArrayList<>();
        List<Coding> open = new ArrayList<>();
        Span span = Span.at(0);
        for (Coding coding : codings) {
            if (!counted.test(coding)) {
                continue;
            }
            if (!open.isEmpty() && !span.overlapsOrTouches(coding.span())) {
                all.add(new Stretch(span, open));
                open = new ArrayList<>();
            }
            span = open.isEmpty() ? coding.span() : span.hull(coding.span());
            open.add(coding);
        }
        if (!open.isEmpty()) {
            all.add(new Stretch(span, open));
        }
        return all;
    }
}

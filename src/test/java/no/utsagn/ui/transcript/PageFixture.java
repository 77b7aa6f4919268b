package no.utsagn.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.Page.Head;
import no.utsagn.ui.transcript.Page.Stripe;

/** Pages for tests: the first speaker asks, the others answer. */
final class PageFixture {

    static final String BLUE = "#2f74d0";
    static final String GREEN = "#2f9e5b";
    static final String RED = "#c23f86";

    private PageFixture() {}

    static Transcript transcript(String... turns) {
        return StudyBuilder.transcript(
                new StudyBuilder().transcript("Intervju", turns).build(), "Intervju");
    }

    static Stripe stripe(String color, int start, int end) {
        return new Stripe(Id.random(), Id.random(), new Span(start, end), color, "kode");
    }

    static Page page(Transcript transcript, List<Stripe> stripes, List<Span> hits, Optional<Span> lit) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < transcript.turns().size(); i++) {
            heads.add(new Head(i % 2 == 0 ? "Intervjuer" : "Kandidat 5", "", i % 2 == 0));
        }
        return new Page(transcript, heads, stripes, hits, lit);
    }
}

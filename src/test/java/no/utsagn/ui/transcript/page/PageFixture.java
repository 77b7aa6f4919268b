package no.utsagn.ui.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import no.utsagn.ui.transcript.page.Page.Head;
import no.utsagn.ui.transcript.page.Page.Stripe;

/** Pages for tests: the first speaker asks, the others answer. */
public final class PageFixture {

    public static final String BLUE = "#2f74d0";
    public static final String GREEN = "#2f9e5b";
    public static final String RED = "#c23f86";

    private PageFixture() {}

    public static Transcript transcript(String... turns) {
        return StudyBuilder.transcript(
                new StudyBuilder().transcript("Intervju", turns).build(), "Intervju");
    }

    public static Stripe stripe(String color, int start, int end) {
        return new Stripe(Id.random(), Id.random(), new Span(start, end), color, "", about("kode"));
    }

    public static Page.About about(String path) {
        return new Page.About(path, BLUE, "IH", GREEN, Optional.empty());
    }

    public static Page page(Transcript transcript, List<Stripe> stripes, List<Span> hits, Optional<Span> lit) {
        List<Head> heads = new ArrayList<>();
        for (int i = 0; i < transcript.turns().size(); i++) {
            heads.add(Head.of(i % 2 == 0 ? "Intervjuer" : "Kandidat 5", "", i % 2 == 0));
        }
        return new Page(transcript, heads, stripes, hits, lit);
    }
}

package no.utsagn.ui.quotes.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.utsagn.analysis.quotes.Facet;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Case;
import no.utsagn.language.SortOrder;
import no.utsagn.study.Study;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.people.Participant;
import no.utsagn.transcript.people.Role;
import no.utsagn.transcript.people.Site;

/** What facets and their values are called on the screen. */
public final class FacetNames {

    private final Messages say;
    private final Study study;

    public FacetNames(Messages say, Study study) {
        this.say = say;
        this.study = study;
    }

    /** The name of a facet: "Rolle". */
    public String of(Facet facet) {
        return switch (facet.kind()) {
            case ROLE -> say.text("ui.quotes.facet.role");
            case PERSON -> say.text("ui.quotes.facet.person");
            case CASE -> say.text("ui.quotes.facet.case");
            case ROUND -> say.text("ui.quotes.facet.round");
            case SITE -> say.text("ui.quotes.facet.site");
            case TRANSCRIPT -> say.text("ui.quotes.facet.transcript");
            case CODER -> say.text("ui.quotes.facet.coder");
            case ABOUT -> say.text("ui.quotes.facet.about");
            case ATTRIBUTE -> capital(facet.attribute());
        };
    }

    /** The name of a value: "Kandidat 5". */
    public String of(Facet facet, String value) {
        People people = new People(study);
        Optional<String> name =
                switch (facet.kind()) {
                    case ROLE -> study.people().roles().find(Id.<Role>of(value)).map(Role::heading);
                    case PERSON, ABOUT -> people.name(Id.<Participant>of(value));
                    case CASE -> study.people().cases().find(Id.<Case>of(value)).map(Case::name);
                    case SITE -> study.people().sites().find(Id.<Site>of(value)).map(Site::name);
                    case TRANSCRIPT ->
                        study.transcripts().find(Id.<Transcript>of(value)).map(Transcript::title);
                    case CODER -> study.coders().find(Id.<Coder>of(value)).map(Coder::name);
                    case ROUND, ATTRIBUTE -> Optional.of(value);
                };
        return name.orElseGet(() -> say.text("ui.quotes.nobody"));
    }

    /** Values in the order in which they are listed: roles and transcripts as the study has them, others by name. */
    public List<String> sorted(Facet facet, Iterable<String> values) {
        List<String> sorted = new ArrayList<>();
        values.forEach(sorted::add);
        switch (facet.kind()) {
            case ROLE ->
                sorted.sort(Comparator.comparingInt(ids(study.people().roles().ids())::indexOf));
            case TRANSCRIPT ->
                sorted.sort(Comparator.comparingInt(ids(study.transcripts().ids())::indexOf));
            default ->
                sorted.sort(Comparator.comparing((String value) -> of(facet, value), SortOrder.norwegian())
                        .thenComparing(value -> value));
        }
        return sorted;
    }

    private static List<String> ids(Iterable<?> ids) {
        List<String> texts = new ArrayList<>();
        ids.forEach(id -> texts.add(id.toString()));
        return texts;
    }

    static String capital(String name) {
        int end = name.offsetByCodePoints(0, Math.min(1, name.length()));
        return name.substring(0, end).toUpperCase(Locale.ROOT) + name.substring(end);
    }
}

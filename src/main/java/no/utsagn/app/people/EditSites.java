package no.utsagn.app.people;

import java.util.List;
import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Problem;
import no.utsagn.study.EditKind;
import no.utsagn.study.People;
import no.utsagn.study.Study;
import no.utsagn.transcript.people.Site;

/** Makes, names and takes away the sites of a study: counties, offices, teams. */
public final class EditSites {

    /** How much is said to belong to a site. */
    public record Use(int participants, int transcripts) {

        /** Whether nothing belongs to it. */
        public boolean none() {
            return participants == 0 && transcripts == 0;
        }
    }

    private final OpenStudy open;

    public EditSites(OpenStudy open) {
        this.open = open;
    }

    /**
     * Makes a site.
     *
     * @param kind what sort of site it is: "team"
     * @throws no.utsagn.base.ProblemException if name or kind is blank or too long, or another site has the name
     */
    public Id<Site> create(String kind, String name) {
        Site made = new Site(Id.random(), Wording.name(kind), free(name, Id.random()), Optional.empty());
        open.apply(
                EditKind.SITE_CREATED,
                List.of(made.id().value()),
                study -> study.with(study.people().with(made)));
        return made.id();
    }

    /**
     * Says something else of a site. Its letter stays.
     *
     * @throws no.utsagn.base.ProblemException if name or kind is blank or too long, or another site has the name
     */
    public void describe(Id<Site> id, String kind, String name) {
        String ofKind = Wording.name(kind);
        String called = free(name, id);
        open.apply(
                EditKind.SITE_CHANGED,
                List.of(id.value()),
                study -> study.with(study.people()
                        .with(new Site(
                                id,
                                ofKind,
                                called,
                                study.people().sites().get(id).letter()))));
    }

    private String free(String name, Id<Site> but) {
        String wanted = Wording.name(name);
        boolean taken = open.now().people().sites().stream()
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(wanted) && !other.id().equals(but));
        if (taken) {
            throw Problem.of("people.site-taken", wanted).exception();
        }
        return wanted;
    }

    /** How many participants and transcripts belong to a site. */
    public static Use use(Study study, Id<Site> id) {
        return new Use(
                (int) study.people().participants().stream()
                        .filter(p -> p.site().equals(Optional.of(id)))
                        .count(),
                (int) study.transcripts().stream()
                        .filter(t -> t.fields().site().equals(Optional.of(id)))
                        .count());
    }

    /** @throws no.utsagn.base.ProblemException if a participant or transcript belongs to it */
    public void remove(Id<Site> id) {
        Use use = use(open.now(), id);
        if (!use.none()) {
            String name = open.now().people().sites().get(id).name();
            throw Problem.of("people.site-in-use", name, use.participants(), use.transcripts())
                    .exception();
        }
        open.apply(EditKind.SITE_REMOVED, List.of(id.value()), study -> {
            People people = study.people();
            Items<Site> left = people.sites().without(id);
            return study.with(new People(people.roles(), left, people.participants(), people.cases()));
        });
    }
}

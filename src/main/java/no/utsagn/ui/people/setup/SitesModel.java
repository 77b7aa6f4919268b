package no.utsagn.ui.people.setup;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.app.people.EditSites;
import no.utsagn.base.Id;
import no.utsagn.language.SortOrder;
import no.utsagn.transcript.people.Site;
import no.utsagn.ui.desk.DeskModel;

/** The sites of the study, with how much belongs to each. */
public final class SitesModel {

    /** A site in the list. */
    public record Line(Site site, EditSites.Use use) {
        @Override
        public String toString() {
            return "Line of " + site;
        }
    }

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    public SitesModel(DeskModel desk) {
        this.desk = desk;
        desk.study().addListener((property, before, now) -> refresh());
        refresh();
    }

    private void refresh() {
        lines.set(desk.study().get().people().sites().stream()
                .sorted(Comparator.comparing(Site::name, SortOrder.norwegian()))
                .map(site -> new Line(site, EditSites.use(desk.study().get(), site.id())))
                .toList());
    }

    /** All sites, by name. */
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    private EditSites editing() {
        return new EditSites(desk.desk());
    }

    /** @throws no.utsagn.base.ProblemException if name or kind cannot be had */
    public void create(String kind, String name) {
        editing().create(kind, name);
    }

    /** @throws no.utsagn.base.ProblemException if name or kind cannot be had */
    public void describe(Id<Site> id, String kind, String name) {
        editing().describe(id, kind, name);
    }

    /** @throws no.utsagn.base.ProblemException if something belongs to it */
    public void remove(Id<Site> id) {
        editing().remove(id);
    }
}

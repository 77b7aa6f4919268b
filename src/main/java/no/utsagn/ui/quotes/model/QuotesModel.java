package no.utsagn.ui.quotes.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.quotes.Facet;
import no.utsagn.analysis.quotes.Grouping;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.analysis.quotes.QuoteFilter;
import no.utsagn.analysis.quotes.Quotes;
import no.utsagn.analysis.quotes.Sorting;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.codebook.Code;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;
import no.utsagn.ui.running.RunningModel;

/** Which quotes are listed, in which order, and which of them are chosen and ticked. It follows the study while it is seen. */
public final class QuotesModel {

    private final Messages say;
    private final DeskModel desk;
    private final Looking looking;
    private final ReadOnlyObjectWrapper<QuoteFilter> filter = new ReadOnlyObjectWrapper<>(QuoteFilter.all());
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(Sorting.PLACE);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ReadOnlyObjectWrapper<Quotes> found = new ReadOnlyObjectWrapper<>(Quotes.none());
    private final ReadOnlyObjectWrapper<List<QuoteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Choosing> choosing = new ReadOnlyObjectWrapper<>(Choosing.nothing());
    private final ReadOnlyObjectWrapper<Optional<Quote>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Set<Passage>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final Set<Object> watchers = new LinkedHashSet<>();
    private List<Quote> order = List.of();
    private boolean stale = true;

    public QuotesModel(Messages say, DeskModel desk, RunningModel running) {
        this.say = say;
        this.desk = desk;
        this.looking = new Looking(running);
        choosing.addListener((property, before, now) -> {
            chosen.set(now.chosen());
            ticked.set(now.ticked());
        });
        desk.study().addListener((property, before, now) -> {
            if (desk.desk().formerDropped()) {
                looking.forget();
            }
            refresh();
        });
        desk.code().addListener((property, before, now) -> now.ifPresent(code -> show(Set.of(code))));
        desk.code().get().ifPresent(code -> show(Set.of(code)));
        filter.addListener((property, before, now) -> refresh());
        sorting.addListener((property, before, now) -> refresh());
        grouping.addListener((property, before, now) -> refresh());
    }

    /** Says that somebody sees the list, or does so no more; while nobody does, it is not kept up to date. */
    public void seen(Object watcher, boolean now) {
        if (now) {
            watchers.add(watcher);
            if (stale) {
                refresh();
            }
        } else {
            watchers.remove(watcher);
        }
    }

    /** What is asked for. */
    public ReadOnlyObjectProperty<QuoteFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    public ObjectProperty<Sorting> sorting() {
        return sorting;
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /** What was found. */
    public ReadOnlyObjectProperty<Quotes> found() {
        return found.getReadOnlyProperty();
    }

    /** Whether what is listed is not yet what is asked for. */
    public ReadOnlyBooleanProperty busy() {
        return looking.busy();
    }

    /** The lines of the list: quotes in their order, under headings where they are grouped. */
    public ReadOnlyObjectProperty<List<QuoteRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The quote that the keyboard is at. */
    public ReadOnlyObjectProperty<Optional<Quote>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The passages that are ticked. */
    public ReadOnlyObjectProperty<Set<Passage>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** Asks for the passages of these codes; none for all. */
    public void show(Set<Id<Code>> codes) {
        filter.set(filter.get().withCodes(codes));
    }

    /** Counts the codes below the chosen ones, or leaves them out. */
    public void below(boolean too) {
        filter.set(filter.get().withBelow(too));
    }

    /** Asks for a value too, or no more. */
    public void toggle(Facet facet, String value) {
        filter.set(filter.get().toggled(facet, value));
    }

    /** Asks for nothing but the codes. */
    public void clear() {
        filter.set(filter.get().cleared());
    }

    public void choose(Optional<Quote> quote) {
        choosing.set(choosing.get().at(quote));
    }

    /** Ticks a passage, or takes the tick away. */
    public void tick(Passage passage) {
        choosing.set(choosing.get().toggled(passage));
    }

    /** Ticks all that are listed; if all are, none. */
    public void tickAll() {
        Set<Passage> all = new LinkedHashSet<>();
        order.forEach(quote -> all.add(quote.passage()));
        choosing.set(choosing.get().ticking(ticked.get().containsAll(all) ? Set.of() : all));
    }

    public void untick() {
        choosing.set(choosing.get().ticking(Set.of()));
    }

    /** What an act is done to: the ticked quotes in their order, or else the chosen one. */
    public List<Quote> meant() {
        List<Quote> some = order.stream()
                .filter(quote -> ticked.get().contains(quote.passage()))
                .toList();
        return some.isEmpty() ? chosen.get().stream().toList() : some;
    }

    /** Goes to where the chosen quote stands. */
    public void goToSource() {
        chosen.get().ifPresent(quote -> desk.goTo(new Place(quote.transcript(), quote.span())));
    }

    private void refresh() {
        stale = watchers.isEmpty();
        if (stale) {
            return;
        }
        Study study = desk.study().get();
        looking.look(study, filter.get(), now -> list(study, now));
    }

    private void list(Study study, Quotes now) {
        List<Grouping.Group> groups =
                grouping.get().grouped(study, sorting.get().sorted(study, now.list()));
        List<Quote> before = order;
        order = groups.stream()
                .flatMap(group -> group.quotes().stream())
                .distinct()
                .toList();
        found.set(now);
        rows.set(rows(study, groups));
        choosing.set(choosing.get().in(order, before));
    }

    private List<QuoteRow> rows(Study study, List<Grouping.Group> groups) {
        List<QuoteRow> lines = new ArrayList<>();
        for (Grouping.Group group : groups) {
            if (grouping.get() != Grouping.NONE) {
                lines.add(new QuoteRow.Heading(
                        title(study, group.of()), group.quotes().size(), group.people()));
            }
            group.quotes().forEach(quote -> lines.add(new QuoteRow.Line(quote)));
        }
        return List.copyOf(lines);
    }

    private String title(Study study, String of) {
        FacetNames names = new FacetNames(say, study);
        return switch (grouping.get()) {
            case NONE -> "";
            case TRANSCRIPT -> names.of(Facet.of(Facet.Kind.TRANSCRIPT), of);
            case PERSON -> of.isEmpty() ? say.text("ui.quotes.nobody") : names.of(Facet.of(Facet.Kind.PERSON), of);
            case ROLE -> of.isEmpty() ? say.text("ui.quotes.nobody") : names.of(Facet.of(Facet.Kind.ROLE), of);
            case CODE -> study.codebook().path(Id.of(of)).written();
        };
    }
}

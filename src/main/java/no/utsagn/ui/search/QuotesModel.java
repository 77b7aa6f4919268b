package no.utsagn.ui.search;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.utsagn.analysis.Passage;
import no.utsagn.analysis.Passages;
import no.utsagn.analysis.Voices;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.desk.Place;

/** The passages of the chosen code, across the study, and how many people are behind them. */
public final class QuotesModel {

    private static final int MOST = 500;
    private static final Context CONTEXT = new Context(0, 190);

    private final DeskModel desk;
    private final ReadOnlyObjectWrapper<List<Found>> quotes = new ReadOnlyObjectWrapper<>(List.of());
    private int passages;
    private Voices voices = new Voices(Set.of(), false);

    public QuotesModel(DeskModel desk) {
        this.desk = desk;
        desk.code().addListener((property, before, now) -> refresh());
        desk.study().addListener((property, before, now) -> refresh());
    }

    /** The passages with their words, the first {@value #MOST}. */
    public ReadOnlyObjectProperty<List<Found>> quotes() {
        return quotes.getReadOnlyProperty();
    }

    /** How many there are. */
    public int passages() {
        return passages;
    }

    /** How many informants say them. */
    public Voices voices() {
        return voices;
    }

    private void refresh() {
        List<Passage> all = desk.code()
                .get()
                .map(code -> Passages.of(desk.study().get(), Set.of(code)))
                .orElse(List.of());
        passages = all.size();
        voices = Voices.of(desk.study().get(), all);
        quotes.set(all.stream()
                .limit(MOST)
                .map(p -> CONTEXT.of(desk.study().get(), new Place(p.transcript(), p.span())))
                .toList());
    }
}

package no.utsagn.storage.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.utsagn.base.Id;
import no.utsagn.base.Items;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.coding.Unit;
import no.utsagn.language.forms.FormChoice;
import no.utsagn.language.forms.Width;
import no.utsagn.storage.row.Cells;
import no.utsagn.storage.row.Rows;
import no.utsagn.storage.row.Source;
import no.utsagn.storage.row.Table;
import no.utsagn.study.OwnWords;
import no.utsagn.study.SavedSearch;
import no.utsagn.study.Searches;
import no.utsagn.transcript.Transcript;

/** Saved searches, and what a study says of words. */
final class SearchTables {

    private static final Table SEARCH =
            Table.of("saved_search", "id", "place name query width folded coder saved rule_code rule_unit");
    private static final Table FORM = Table.of("saved_search_form", "search form", "taken");
    private static final Table LOOKED = Table.of("saved_search_looked", "search transcript", "");
    private static final Table ALIKE = Table.of("own_alike", "line place", "word");
    private static final Table FILLER = Table.of("own_filler", "word", "counted");

    static final List<Table> ALL = List.of(SEARCH, FORM, LOOKED, ALIKE, FILLER);

    private SearchTables() {}

    static void difference(Searches before, Searches after, Difference difference) {
        difference.items(before.saved(), after.saved(), SearchTables::write);
        difference.thing(before.words(), after.words(), SearchTables::write);
    }

    private static void write(SavedSearch search, int place, Rows rows) {
        FormChoice forms = search.forms();
        rows.add(
                SEARCH,
                search.id(),
                place,
                search.name(),
                search.query(),
                forms.width(),
                forms.folded(),
                search.stamp().by(),
                search.stamp().at(),
                search.rule().map(SavedSearch.Rule::code),
                search.rule().map(SavedSearch.Rule::unit));
        forms.without().forEach(form -> rows.add(FORM, search.id(), form, false));
        forms.with().forEach(form -> rows.add(FORM, search.id(), form, true));
        search.rule().ifPresent(rule -> rule.looked().forEach(transcript -> rows.add(LOOKED, search.id(), transcript)));
    }

    private static void write(OwnWords words, int place, Rows rows) {
        for (int line = 0; line < words.alike().size(); line++) {
            List<String> row = words.alike().get(line);
            for (int i = 0; i < row.size(); i++) {
                rows.add(ALIKE, line, i, row.get(i));
            }
        }
        words.fillers().forEach(word -> rows.add(FILLER, word, false));
        words.counted().forEach(word -> rows.add(FILLER, word, true));
    }

    static Searches read(Source source) {
        Source.Owned forms = source.owned(FORM, 1);
        Source.Owned looked = source.owned(LOOKED, 1);
        return new Searches(
                Items.of(
                        source.all(SEARCH).stream()
                                .map(c -> search(c, forms, looked))
                                .toList(),
                        SavedSearch::id),
                new OwnWords(alike(source), fillers(source, false), fillers(source, true)));
    }

    private static SavedSearch search(Cells c, Source.Owned forms, Source.Owned looked) {
        UUID id = c.uuid("id");
        Optional<Id<Code>> code = c.maybeId("rule_code");
        return new SavedSearch(
                new Id<>(id),
                c.string("name"),
                c.string("query"),
                new FormChoice(
                        c.word("width", Width.class),
                        c.flag("folded"),
                        forms(forms.of(id), false),
                        forms(forms.of(id), true)),
                code.map(of -> new SavedSearch.Rule(
                        of,
                        c.word("rule_unit", Unit.class),
                        looked.of(id).stream()
                                .map(row -> row.<Transcript>id("transcript"))
                                .collect(Collectors.toSet()))),
                new Stamp(c.uuid("coder"), c.instant("saved")));
    }

    private static Set<String> forms(List<Cells> rows, boolean taken) {
        return rows.stream()
                .filter(row -> row.flag("taken") == taken)
                .map(row -> row.string("form"))
                .collect(Collectors.toSet());
    }

    private static List<List<String>> alike(Source source) {
        List<List<String>> rows = new ArrayList<>();
        for (Cells cells : source.all(ALIKE)) {
            if (cells.number("place") == 0) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(cells.string("word"));
        }
        return rows;
    }

    private static Set<String> fillers(Source source, boolean counted) {
        return source.all(FILLER).stream()
                .filter(row -> row.flag("counted") == counted)
                .map(row -> row.string("word"))
                .collect(Collectors.toSet());
    }
}

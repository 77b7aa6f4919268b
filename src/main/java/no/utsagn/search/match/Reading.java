package no.utsagn.search.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.search.condition.Region;
import no.utsagn.search.index.Placed;
import no.utsagn.search.index.Snapshot;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/**
 * Reads turns of a part of the index, and says what a query finds in them: the definitions of {@link
 * no.utsagn.search.query.Query}, carried out. Goes through documents in their order; not safe for threads.
 */
final class Reading {

    /** A term of more forms is found by reading the turn: opening so many lists costs more. */
    static final int MOST_POSTINGS = 24;

    private static final Region EVERYWHERE = Region.of(new Span(0, Integer.MAX_VALUE));

    private final Plan plan;
    private final View view;
    private final LeafReaderContext leaf;
    private final boolean characters;
    private final NumericDocValues keys;
    private final Postings[] postings;
    private final TurnWords words;
    /** By the numbers of terms: where they stand, and in which document. */
    private final List<List<Place>> read;

    private final int[] readIn;
    private final Region[] regions;
    private final int[] regionOf;
    private int doc = -1;
    private int key;
    private Placed transcript = Placed.nothing();
    private Span turn = Span.at(0);

    /** @param characters whether places are to tell their characters, and not their words alone */
    Reading(Plan plan, View view, LeafReaderContext leaf, boolean characters) {
        this.plan = plan;
        this.view = view;
        this.leaf = leaf;
        this.characters = characters || !plan.picked().isEmpty();
        this.words = new TurnWords(plan.forms(), this.characters);
        this.keys = Snapshot.keys(leaf);
        this.postings = new Postings[plan.forms().size()];
        this.read = new ArrayList<>(Collections.nCopies(postings.length, List.of()));
        this.readIn = new int[postings.length];
        Arrays.fill(readIn, -1);
        this.regions = new Region[plan.picked().size()];
        this.regionOf = new int[plan.picked().size()];
    }

    /** What the query finds in a turn; nothing if it is not met. @param document not before the last one */
    List<Place> found(int document) {
        try {
            go(document);
            return found(plan.root(), EVERYWHERE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of the turn that was read last. */
    int key() {
        return key;
    }

    private void go(int document) throws IOException {
        if (doc != document) {
            doc = document;
            key = Snapshot.key(keys, doc);
            transcript = view.shelf().find(key);
            turn = transcript.turns().get(view.shelf().indexOf(key)).span();
            words.to(transcript.text(), turn);
        }
    }

    private List<Place> found(Node node, Region region) throws IOException {
        if (node instanceof Node.OneTerm term) {
            return within(places(term.number()), region);
        } else if (node instanceof Node.Row || node instanceof Node.Near) {
            return within(row(node), region);
        } else if (node instanceof Node.Any any) {
            List<Place> found = new ArrayList<>();
            for (Node one : any.either()) {
                found.addAll(found(one, region));
            }
            return found;
        }
        return all((Node.All) node, region);
    }

    private List<Place> all(Node.All all, Region region) throws IOException {
        Region narrowed = all.picked().isPresent() ? narrowed(all, region) : region;
        if (narrowed.isEmpty()) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        for (Node part : all.parts()) {
            List<Place> places = found(part, narrowed);
            if (places.isEmpty()) {
                return places;
            }
            found.addAll(places);
        }
        for (Node part : all.without()) {
            if (!found(part, narrowed).isEmpty()) {
                return List.of();
            }
        }
        return all.parts().isEmpty() ? stretches(narrowed.in(turn)) : found;
    }

    private Region narrowed(Node.All all, Region region) {
        int number = transcript.number();
        if (regions[all.number()] == null || regionOf[all.number()] != number) {
            regions[all.number()] =
                    view.transcript(number).map(all.picked().orElseThrow()::in).orElse(Region.NONE);
            regionOf[all.number()] = number;
        }
        Region picked = regions[all.number()].in(turn);
        if (turn.isEmpty() || picked.isEmpty()) {
            return Region.NONE;
        } else if (picked.covers(turn)) {
            return region;
        }
        return region.equals(EVERYWHERE) ? picked : region.and(picked);
    }

    /** Where single stretches of words stand, each told by its words; found in all of the turn. */
    private List<Place> row(Node node) throws IOException {
        if (node instanceof Node.OneTerm term) {
            return places(term.number());
        } else if (node instanceof Node.Row row) {
            List<List<Place>> places = new ArrayList<>(row.terms().size());
            for (int term : row.terms()) {
                places.add(places(term));
            }
            return Rows.phrase(places, row.between());
        } else if (node instanceof Node.Near near) {
            return Rows.near(row(near.one()), row(near.other()), near.within());
        }
        List<Place> either = new ArrayList<>();
        for (Node one : ((Node.Any) node).either()) {
            either.addAll(row(one));
        }
        either.sort(Place.ORDER);
        return either;
    }

    /** Read once in a turn, as a query may name a word twice. */
    private List<Place> places(int term) throws IOException {
        if (readIn[term] != doc) {
            readIn[term] = doc;
            read.set(term, readPlaces(term));
        }
        return read.get(term);
    }

    private List<Place> readPlaces(int term) throws IOException {
        TermForms forms = plan.formsOf(term);
        if (characters || forms.searched().size() > MOST_POSTINGS) {
            return words.places(term);
        }
        if (postings[term] == null) {
            postings[term] = new Postings(leaf.reader(), forms.searched());
        }
        return postings[term].places(doc);
    }

    private static List<Place> within(List<Place> places, Region region) {
        if (region.equals(EVERYWHERE)) {
            return places;
        }
        List<Place> within = new ArrayList<>();
        for (Place place : places) {
            if (region.covers(new Span(place.start(), place.end()))) {
                within.add(place);
            }
        }
        return within;
    }

    /** Stretches as they are shown: without the blanks at their ends, and with a word in them. */
    private List<Place> stretches(Region region) {
        List<Place> places = new ArrayList<>();
        String text = transcript.text();
        for (Span span : region.stretches()) {
            int start = span.start();
            int end = span.end();
            while (start < end && Characters.isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && Characters.isBlank(text.charAt(end - 1))) {
                end--;
            }
            Span stretch = new Span(start, end);
            if (PickedTurns.hasWord(text, stretch)) {
                places.add(Place.of(stretch));
            }
        }
        return places;
    }
}

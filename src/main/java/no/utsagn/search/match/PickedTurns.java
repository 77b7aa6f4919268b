package no.utsagn.search.match;

import java.util.List;
import no.utsagn.language.Characters;
import no.utsagn.language.Span;
import no.utsagn.search.condition.Picked;
import no.utsagn.search.condition.Region;
import no.utsagn.search.index.Documents;
import no.utsagn.search.index.Placed;
import no.utsagn.search.index.Snapshot;
import no.utsagn.transcript.turn.Turn;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;

/** The turns of a part of the index of which conditions pick a word, or a part of one. */
final class PickedTurns {

    private final View view;
    private final Picked picked;
    private final Documents documents;
    private final FixedBitSet turns;

    private PickedTurns(View view, Picked picked, Documents documents, int most) {
        this.view = view;
        this.picked = picked;
        this.documents = documents;
        this.turns = new FixedBitSet(most);
    }

    /** The documents of those turns. */
    static FixedBitSet of(View view, Picked picked, Documents documents, LeafReaderContext leaf) {
        PickedTurns all = new PickedTurns(view, picked, documents, leaf.reader().maxDoc());
        if (documents.areOfOneTurnEach()) {
            view.shelf().transcripts().stream().filter(documents::hold).forEach(all::add);
        } else {
            all.addEach(leaf);
        }
        return all.turns;
    }

    private Region region(int transcript) {
        return view.transcript(transcript).map(picked::in).orElse(Region.NONE);
    }

    /** Those that lie where something is picked; the others are not looked at. */
    private void add(Placed transcript) {
        List<Turn> said = transcript.turns();
        Region region = region(transcript.number());
        int turn = 0;
        for (Span stretch : region.stretches()) {
            turn = firstEndingBehind(stretch.start(), said, turn);
            for (; turn < said.size() && said.get(turn).span().start() < stretch.end(); turn++) {
                int document = documents.find(transcript, turn);
                if (document >= 0 && picks(region, transcript, said.get(turn).span())) {
                    turns.set(document);
                }
            }
        }
    }

    private static int firstEndingBehind(int offset, List<Turn> said, int from) {
        int low = from;
        int high = said.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (said.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** One document after the other, where a turn lies here in several states. */
    private void addEach(LeafReaderContext leaf) {
        NumericDocValues keys = Snapshot.keys(leaf);
        for (int document = 0; document < turns.length(); document++) {
            int at = document;
            int key = Snapshot.key(keys, document);
            view.shelf().ifThere(key).ifPresent(transcript -> {
                Region region = region(transcript.number());
                if (picks(
                        region,
                        transcript,
                        transcript.turns().get(view.shelf().indexOf(key)).span())) {
                    turns.set(at);
                }
            });
        }
    }

    private static boolean picks(Region region, Placed transcript, Span turn) {
        if (turn.isEmpty() || !region.touches(turn)) {
            return false;
        } else if (region.covers(turn)) {
            return hasWord(transcript.text(), turn);
        }
        return region.in(turn).stretches().stream().anyMatch(stretch -> hasWord(transcript.text(), stretch));
    }

    /** Whether a word begins in a stretch of a text, or goes on there by a letter. */
    static boolean hasWord(String text, Span stretch) {
        for (int at = stretch.start(); at < stretch.end(); ) {
            int letter = text.codePointAt(at);
            if (Characters.startsWord(letter)) {
                return true;
            }
            at += Character.charCount(letter);
        }
        return false;
    }
}

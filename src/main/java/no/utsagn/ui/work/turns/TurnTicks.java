package no.utsagn.ui.work.turns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import no.utsagn.ui.transcript.page.Page;

/**
 * The turns of a group as ticks: a row for each informant in the order in which they come to speak, below them those who
 * ask and observe.
 *
 * @param voices by row
 * @param ticks in the order of the text
 * @param words in all of them
 */
record TurnTicks(List<Voice> voices, List<Tick> ticks, int words) {

    /** Somebody who speaks. @param number that has a colour; empty for researchers and unknown */
    record Voice(String name, Optional<Integer> number, boolean researcher, int turns, int words) {
        @Override
        public String toString() {
            return "Voice of " + turns + " turns";
        }
    }

    /**
     * A turn.
     *
     * @param turn its number in the transcript, from 0
     * @param before how many words are said before it
     */
    record Tick(int row, int turn, int before, int words) {}

    private record Key(String name, boolean researcher) {
        /** The name may be that of a person. */
        @Override
        public String toString() {
            return "Key";
        }
    }

    static final TurnTicks NONE = new TurnTicks(List.of(), List.of(), 0);

    TurnTicks {
        voices = List.copyOf(voices);
        ticks = List.copyOf(ticks);
    }

    /** The ticks of a page; none where fewer than three talk, which needs no strip. */
    static TurnTicks of(Page page) {
        if (page.heads().stream().noneMatch(head -> head.voice().isPresent())) {
            return NONE;
        }
        Transcript transcript = page.transcript();
        Map<Key, Voice> voices = new LinkedHashMap<>();
        List<Key> keys = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < transcript.turns().size(); i++) {
            Turn turn = transcript.turns().get(i);
            Page.Head head = page.heads().get(i);
            Key key = new Key(head.name(), head.researcher());
            int count = transcript.wordCount(turn.span());
            keys.add(key);
            words.add(count);
            if (turn.speaker().isPresent()) {
                voices.merge(key, new Voice(head.name(), head.voice(), head.researcher(), 1, count), TurnTicks::more);
            }
        }
        List<Key> rows = new ArrayList<>(
                voices.keySet().stream().filter(key -> !key.researcher()).toList());
        voices.keySet().stream().filter(Key::researcher).forEach(rows::add);
        List<Tick> ticks = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < keys.size(); i++) {
            int row = rows.indexOf(keys.get(i));
            if (row >= 0) {
                ticks.add(new Tick(row, i, before, words.get(i)));
            }
            before += words.get(i);
        }
        return new TurnTicks(
                rows.stream()
                        .map(key -> Optional.ofNullable(voices.get(key)).orElseThrow())
                        .toList(),
                ticks,
                before);
    }

    private static Voice more(Voice one, Voice other) {
        return new Voice(
                one.name(), one.number(), one.researcher(), one.turns() + other.turns(), one.words() + other.words());
    }

    /** The tick under a place of the strip. @param share from the left, 0 to 1 */
    Optional<Tick> at(double share) {
        double place = share * words;
        Optional<Tick> last = Optional.empty();
        for (Tick tick : ticks) {
            if (tick.before() > place) {
                break;
            }
            last = Optional.of(tick);
        }
        return last;
    }
}

package no.utsagn.analysis.words;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import no.utsagn.analysis.words.said.Chosen;

/** Finds what stands near a word, turn by turn. */
final class Nearby {

    private final Lexicon lexicon;
    private final Set<Integer> node;
    private final int window;
    private final int[] nodes;
    private int count;

    /** @param node the numbers of its forms */
    Nearby(Lexicon lexicon, Set<Integer> node, int window) {
        this.lexicon = lexicon;
        this.node = node;
        this.window = window;
        this.nodes = new int[lexicon.size()];
    }

    /** How often the node was met so far. */
    int count() {
        return count;
    }

    /** How often the node was met with a word near. */
    int nodesWith(int word) {
        return nodes[word];
    }

    /** What a voice says, without the node. */
    Said without(Chosen.Run run, Said said) {
        int[] left = said.words().clone();
        for (int i = 0; i < left.length; i++) {
            left[i] = isNode(run, said, i) ? Lexicon.NOTHING : left[i];
        }
        return said.with(left);
    }

    /** What stands near the node of what a voice says. */
    Said near(Chosen.Run run, Said said) {
        int[] near = new int[said.words().length];
        Arrays.fill(near, Lexicon.NOTHING);
        for (int i = 0; i < near.length; i++) {
            if (isNode(run, said, i)) {
                count++;
                around(run, said, i, near);
            }
        }
        return said.with(near);
    }

    private void around(Chosen.Run run, Said said, int at, int[] near) {
        Set<Integer> met = new HashSet<>();
        for (int i = Math.max(0, at - window); i <= Math.min(near.length - 1, at + window); i++) {
            if (!isNode(run, said, i)) {
                near[i] = said.words()[i];
                met.add(near[i]);
            }
        }
        met.stream().filter(word -> word >= 0).forEach(word -> nodes[word]++);
    }

    private boolean isNode(Chosen.Run run, Said said, int at) {
        return said.words()[at] != Lexicon.NOTHING && node.contains(run.words().at(run.start() + at));
    }

    @Override
    public String toString() {
        return count + " nodes, " + lexicon;
    }
}

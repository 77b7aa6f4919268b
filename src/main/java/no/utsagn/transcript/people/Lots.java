package no.utsagn.transcript.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws the numbers and letters of labels, so that neither tells in which order people were met. */
public final class Lots {

    private Lots() {}

    /**
     * Numbers for people who have none: the least free ones, in random order.
     *
     * @param taken numbers that are given already
     * @param howMany 0 or more
     */
    public static List<Integer> numbers(Set<Integer> taken, int howMany, Random random) {
        List<Integer> free = new ArrayList<>();
        for (int n = 1; free.size() < howMany; n++) {
            if (!taken.contains(n)) {
                free.add(n);
            }
        }
        Collections.shuffle(free, random);
        return List.copyOf(free);
    }

    /**
     * Letters for people or sites that have none, any of those that are free. Past the end of the alphabet come pairs.
     *
     * @param taken letters that are given already
     * @param leftOut capital letters that are not used
     */
    public static List<String> letters(Set<String> taken, String leftOut, int howMany, Random random) {
        List<String> alphabet = alphabet(leftOut);
        List<String> free = new ArrayList<>(alphabet);
        free.removeAll(taken);
        for (int i = 0; free.size() < howMany; i++) {
            String first = alphabet.get(i % alphabet.size());
            alphabet.stream()
                    .map(first::concat)
                    .filter(pair -> !taken.contains(pair))
                    .forEach(free::add);
        }
        Collections.shuffle(free, random);
        List<String> singlesFirst = new ArrayList<>(free);
        singlesFirst.sort((a, b) -> Integer.compare(a.length(), b.length()));
        return List.copyOf(singlesFirst.subList(0, howMany));
    }

    private static List<String> alphabet(String leftOut) {
        List<String> letters = new ArrayList<>();
        for (char c = 'A'; c <= 'Z'; c++) {
            if (leftOut.indexOf(c) < 0) {
                letters.add(String.valueOf(c));
            }
        }
        return letters;
    }
}

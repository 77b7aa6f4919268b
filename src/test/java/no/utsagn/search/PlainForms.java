package no.utsagn.search;

import no.utsagn.search.query.Term;

/** Whether a word fits a term, told without index and automata. For tests. */
final class PlainForms {

    private PlainForms() {}

    static boolean fits(Term term, String word) {
        String text = term.text();
        if (term instanceof Term.Prefix) {
            return word.startsWith(text);
        } else if (term instanceof Term.Suffix) {
            return word.endsWith(text);
        } else if (term instanceof Term.Infix) {
            return word.contains(text);
        } else if (term instanceof Term.Fuzzy fuzzy) {
            return distance(word, text) <= fuzzy.edits();
        } else if (term instanceof Term.Regex) {
            return word.matches(text);
        }
        return word.equals(text) || (term instanceof Term.Word && bare(word).equals(bare(text)));
    }

    /** The endings that the words of these tests have; what joins forms in general is tested elsewhere. */
    private static String bare(String word) {
        return word.replaceFirst("(?<=jobb|arbeidsgiver|kandidat)(en|er|ene|e)$", "");
    }

    /** Letters put in, left out, changed, or changing places with the next (optimal string alignment). */
    static int distance(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        int[][] steps = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int changed = steps[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                steps[i][j] = Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    steps[i][j] = Math.min(steps[i][j], 1 + steps[i - 2][j - 2]);
                }
            }
        }
        return steps[a.length][b.length];
    }
}

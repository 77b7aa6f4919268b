package no.utsagn.language.forms.variant;

/** How a word would be spelt with Norwegian letters: "loenn" and "lönn" are "lønn", "paa" is "på", "idé" is "ide". */
public final class Spelling {

    private static final int ASCII = 0x80;

    private Spelling() {}

    /** The word with Norwegian letters, which is itself if it has no others. */
    public static String norwegian(String form) {
        return isPlain(form) ? form : respelt(form);
    }

    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            char letter = form.charAt(i);
            char next = i + 1 < form.length() ? form.charAt(i + 1) : 0;
            boolean pair = (letter == 'a' && (next == 'a' || next == 'e')) || (letter == 'o' && next == 'e');
            if (pair || (letter >= ASCII && "æøå".indexOf(letter) < 0)) {
                return false;
            }
        }
        return true;
    }

    private static String respelt(String form) {
        return form.replace("aa", "å")
                .replace("ae", "æ")
                .replace("oe", "ø")
                .replace('ä', 'æ')
                .replace('ö', 'ø')
                .replace('ü', 'y')
                .replace('é', 'e')
                .replace('è', 'e')
                .replace('ê', 'e')
                .replace('ó', 'o')
                .replace('ò', 'o')
                .replace('ô', 'o')
                .replace('à', 'a')
                .replace('á', 'a');
    }
}

package no.utsagn.language.forms.known;

/** Which words are headwords of a Norwegian dictionary, in bokmål and in nynorsk. */
public record Headwords(WordFilter bokmaal, WordFilter nynorsk) {

    /** Whether a word is one in either norm. */
    public boolean has(String word) {
        return bokmaal.has(word) || nynorsk.has(word);
    }

    /** Whether it is one in bokmål alone. */
    public boolean isBokmaalOnly(String word) {
        return bokmaal.has(word) && !nynorsk.has(word);
    }

    /** Whether it is one in nynorsk alone. */
    public boolean isNynorskOnly(String word) {
        return nynorsk.has(word) && !bokmaal.has(word);
    }
}

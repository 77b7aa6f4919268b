package no.utsagn.search.index;

import java.util.Arrays;
import no.utsagn.language.NormalWords;
import no.utsagn.language.Span;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of one turn, as the index takes them: in normal form, each at the position of its number in the turn. */
final class TurnTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Vocabulary vocabulary;
    private final NormalWords words = new NormalWords();

    TurnTokens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The same stream, set to another turn; one is used again and again. */
    TurnTokens over(String wholeText, Span span) {
        words.over(wholeText, span);
        return this;
    }

    /** Sets what it has set before, and nothing else, so that nothing has to be cleared first. */
    @Override
    public boolean incrementToken() {
        if (!words.next()) {
            return false;
        }
        vocabulary.add(words);
        term.copyBuffer(words.letters(), 0, words.length());
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
    }

    /** Leaves no speech behind in a stream that waits for its next turn. */
    void letGo() {
        words.letGo();
        Arrays.fill(term.buffer(), '\0');
        clearAttributes();
    }
}

package no.utsagn.search.index;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import no.utsagn.language.NormalForm;
import no.utsagn.language.Span;
import no.utsagn.language.Words;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of one turn, as the index takes them. Offsets count from the beginning of the turn, in the text as it
 * stands, so that they hold when an edit moves the turn.
 */
final class TurnTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final Vocabulary vocabulary;
    private String text = "";
    private Span turn = Span.at(0);
    private Iterator<Span> words = List.<Span>of().iterator();

    TurnTokens(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The same stream, set to another turn; one is used again and again. */
    TurnTokens over(String wholeText, Span span) {
        text = wholeText;
        turn = span;
        words = Words.in(wholeText, span).iterator();
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (!words.hasNext()) {
            return false;
        }
        clearAttributes();
        Span word = words.next();
        String form = NormalForm.of(text, word);
        vocabulary.add(form);
        term.append(form);
        Span inTurn = word.relativeTo(turn.start());
        offset.setOffset(inTurn.start(), inTurn.end());
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        offset.setOffset(turn.length(), turn.length());
    }

    /** Leaves no speech behind in a stream that waits for its next turn. */
    void letGo() {
        over("", Span.at(0));
        Arrays.fill(term.buffer(), '\0');
        clearAttributes();
    }
}

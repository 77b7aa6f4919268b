package no.utsagn.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utsagn.language.Span;
import no.utsagn.names.model.Labelled;

/**
 * Gold sentences as a text, so that finders read them as they read transcripts: words divided by blanks, none before
 * what closes and behind what opens, a sentence a line.
 *
 * @param tokens where each token stands, sentence by sentence
 * @param labels the BIO labels of the tokens
 */
record GoldText(String text, List<Span> sentences, List<List<Span>> tokens, List<List<String>> labels) {

    private static final String NO_BLANK_BEFORE = ".,;:!?)]}»”%…";
    private static final String NO_BLANK_AFTER = "([{«“„";

    static GoldText of(List<List<GoldFile.Token>> gold, boolean capitals) {
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        List<List<Span>> tokens = new ArrayList<>();
        for (List<GoldFile.Token> sentence : gold) {
            int start = text.length();
            tokens.add(append(text, sentence, capitals));
            sentences.add(new Span(start, text.length()));
            text.append('\n');
        }
        List<List<String>> labels = gold.stream()
                .map(sentence -> sentence.stream().map(GoldFile.Token::label).toList())
                .toList();
        return new GoldText(text.toString(), sentences, tokens, labels);
    }

    private static List<Span> append(StringBuilder text, List<GoldFile.Token> sentence, boolean capitals) {
        List<Span> spans = new ArrayList<>();
        boolean opened = true;
        for (GoldFile.Token token : sentence) {
            String written = capitals ? token.text() : token.text().toLowerCase(Locale.ROOT);
            if (!opened && !(written.length() == 1 && NO_BLANK_BEFORE.contains(written))) {
                text.append(' ');
            }
            spans.add(Span.ofLength(text.length(), written.length()));
            text.append(written);
            opened = written.length() == 1 && NO_BLANK_AFTER.contains(written);
        }
        return spans;
    }

    /** The names of a sentence, with their labels of nine. */
    List<Labelled.Name> names(int sentence) {
        List<Labelled.Name> names = new ArrayList<>();
        for (int i = 0; i < tokens.get(sentence).size(); i++) {
            String label = labels.get(sentence).get(i);
            Span token = tokens.get(sentence).get(i);
            int last = names.size() - 1;
            if (label.startsWith("B-")) {
                names.add(new Labelled.Name(token, label.substring(2)));
            } else if (label.startsWith("I-")) {
                names.set(last, new Labelled.Name(names.get(last).span().hull(token), label.substring(2)));
            }
        }
        return names;
    }

    /** The sentences for training, each a text of its own. */
    List<Labelled> labelled() {
        List<Labelled> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            List<Labelled.Name> names = names(i).stream()
                    .map(name -> new Labelled.Name(name.span().relativeTo(sentence.start()), name.label()))
                    .toList();
            all.add(new Labelled(sentence.of(text), names));
        }
        return all;
    }

    @Override
    public String toString() {
        return "gold text of " + sentences.size() + " sentences";
    }
}

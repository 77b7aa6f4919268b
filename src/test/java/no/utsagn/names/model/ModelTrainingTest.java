package no.utsagn.names.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.utsagn.language.Span;
import no.utsagn.names.lexicon.Lexicon;
import no.utsagn.transcript.entity.EntityKind;
import org.junit.jupiter.api.Test;

/** On invented sentences, few enough to be trained on in no time. */
class ModelTrainingTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final List<Labelled> SENTENCES = sentences();

    private static List<Labelled> sentences() {
        List<Labelled> sentences = new ArrayList<>();
        for (String name : List.of("Kari", "Ola", "Sunniva", "Amir", "Randi", "Fatima")) {
            sentences.add(sentence("Så sa " + name + " at det gikk bra.", name, "PER"));
            sentences.add(sentence("Jeg ringte " + name + " i går.", name, "PER"));
        }
        for (String place : List.of("Oslo", "Molde", "Tromsø", "Bergen", "Voss")) {
            sentences.add(sentence("Vi bodde i " + place + " den gangen.", place, "GPE_LOC"));
        }
        sentences.add(new Labelled("Det gikk bra.", List.of()));
        return sentences;
    }

    private static Labelled sentence(String text, String name, String label) {
        int start = text.indexOf(name);
        return new Labelled(text, List.of(new Labelled.Name(Span.ofLength(start, name.length()), label)));
    }

    private static byte[] train(List<Labelled> sentences) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ModelTraining(LEXICON, new ModelTraining.Settings(10, 1, 100)).train(sentences, out);
        return out.toByteArray();
    }

    private static List<Guess> guesses(byte[] model, String text, boolean capitals) {
        return NameModel.read(LEXICON, new ByteArrayInputStream(model))
                .reading(capitals, 0)
                .in(text, Span.over(text));
    }

    @Test
    void theSameSentencesGiveTheSameBytes() throws IOException {
        assertThat(train(SENTENCES)).isEqualTo(train(SENTENCES));
    }

    @Test
    void learnsWhatStandsAroundNames() throws IOException {
        String text = "Så sa Ingvild at det gikk bra.";
        assertThat(guesses(train(SENTENCES), text, true))
                .containsExactly(new Guess(new Span(6, 13), EntityKind.PERSON));
    }

    @Test
    void learnsSmallLettersToo() throws IOException {
        String text = "vi bodde i molde den gangen.".toLowerCase(Locale.ROOT);
        assertThat(guesses(train(SENTENCES), text, false))
                .containsExactly(new Guess(new Span(11, 16), EntityKind.PLACE));
    }

    @Test
    void aBolderReadingFindsAtLeastAsMuch() throws IOException {
        NameModel model = NameModel.read(LEXICON, new ByteArrayInputStream(train(SENTENCES)));
        String text = "Det var noen som sa at Molde og Ingvild ventet i Narvik.";
        int shy = model.reading(true, 0).in(text, Span.over(text)).size();
        int bold = model.reading(true, 1_000).in(text, Span.over(text)).size();
        assertThat(bold).isGreaterThanOrEqualTo(shy);
    }
}

package no.utsagn.importing.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    /** Gathers the text. */
    private static final class Gathered implements Markup.Walk {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void start(XMLStreamReader xml) {}

        @Override
        public void characters(String more) {
            text.append(more);
        }
    }

    private static String text(byte[] xml) throws XMLStreamException {
        Gathered gathered = new Gathered();
        Markup.walk(new ByteArrayInputStream(xml), gathered);
        return gathered.text.toString();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void isReadInTheEncodingThatItTells(String encoding) throws XMLStreamException {
        String xml = "<?xml version='1.0' encoding=\"" + encoding + "\"?><a>blåbær</a>";

        assertThat(text(xml.getBytes(Charset.forName(encoding)))).isEqualTo("blåbær");
    }

    @Test
    void withoutADeclarationItIsUtf8WithMarkOrWithout() throws XMLStreamException {
        assertThat(text("<a>æ</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("æ");
        assertThat(text("\uFEFF<a>æ</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("æ");
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedAndNothingIsPrinted() {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> text("<a>blåbær</a>".getBytes(StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anEncodingThatNobodyKnowsIsRefused() {
        byte[] xml = "<?xml version='1.0' encoding='klingon'?><a/>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> text(xml)).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void noDocumentTypeIsBelieved() {
        byte[] xml = "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> text(xml)).isInstanceOf(XMLStreamException.class);
    }
}

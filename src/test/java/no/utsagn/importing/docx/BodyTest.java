package no.utsagn.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import no.utsagn.importing.document.LeftOut;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void elementsWithoutANamespaceAreNoneOfWords() throws Exception {
        String xml = "<document><p><r><t>Ja.</t></r></p></document>";

        Body body = BodyWalk.read(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Styles.none(), new LeftOut());

        assertThat(body.lines()).isEmpty();
    }
}

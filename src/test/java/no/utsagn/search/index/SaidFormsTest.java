package no.utsagn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import no.utsagn.language.NormalWords;
import no.utsagn.language.Span;

class SaidFormsTest {

    private final NormalWords words = new NormalWords();

    @Property(tries = 50)
    void findsWhatWasTakenInAndNothingElse(
            @ForAll @Size(max = 3000) List<@AlphaChars @StringLength(min = 1, max = 4) String> said) {
        SaidForms forms = new SaidForms();
        Map<String, Form> plain = new HashMap<>();
        for (String each : said) {
            read(each);
            assertThat(forms.find(words)).isSameAs(plain.get(words.form()));
            plain.computeIfAbsent(words.form(), form -> {
                Form fresh = new Form(form);
                forms.add(fresh);
                return fresh;
            });
        }
        plain.forEach((text, form) -> {
            read(text);
            assertThat(forms.find(words)).isSameAs(form);
        });
    }

    @Example
    void growsWithWhatItHolds() {
        SaidForms forms = new SaidForms();
        for (int i = 0; i < 20_000; i++) {
            forms.add(new Form("ord" + i));
        }
        for (int i = 0; i < 20_000; i++) {
            read("Ord" + i);
            assertThat(forms.find(words)).isNotNull();
        }
        read("ord20000");
        assertThat(forms.find(words)).isNull();
    }

    private void read(String word) {
        words.over(word, Span.over(word));
        assertThat(words.next()).isTrue();
    }
}

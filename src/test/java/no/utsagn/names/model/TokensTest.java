package no.utsagn.names.model;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.language.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kari sa ja.;Kari|sa|ja|.",
                "«Kjell-Arne» (25), altså;«|Kjell-Arne|»|(|25|)|,|altså",
                "A. Hansen;A.|Hansen",
                "kl. 12.30;kl|.|12.30",
                "Karis og Hans' bil;Karis|og|Hans|'|bil",
                "D'Angelo kom;D'Angelo|kom",
            })
    void cutsWordsAndSigns(String text, String tokens) {
        assertThat(Tokens.in(text, Span.over(text)).stream().map(span -> span.of(text)))
                .containsExactly(tokens.split("\\|"));
    }
}

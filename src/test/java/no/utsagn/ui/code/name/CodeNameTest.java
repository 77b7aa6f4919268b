package no.utsagn.ui.code.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNameTest {

    @ParameterizedTest
    @CsvSource({
        "Tillit, tillit, EXACT",
        "Tillit, Till, PREFIX",
        "Tillit tar tid, ta ti, WORDS",
        "Tillit tar tid, tid, WORDS",
        "Tillit tar tid, llit, ANYWHERE",
        "Tillit tar tid, rel til, PATH",
        "Tillit tar tid, kand, -",
        "Tillit tar tid, ela tar, ANYWHERE",
        "Tillit tar tid, rel > tar, WORDS",
        "Tillit tar tid, til > rel, -",
        "Tillit tar tid, rel >, ANYWHERE",
        "Ålesund, aale, PREFIX",
        "Aalesund, åle, PREFIX",
        "Kjærlighet, kjaer, PREFIX",
        "Café, cafe, EXACT",
        "For, før, -",
        "Lærer, laerer, EXACT"
    })
    void fitsAsAPersonWouldSay(String name, String typed, String fit) {
        CodeName code = CodeName.of(name, List.of("Relasjon til kandidaten"));
        assertThat(code.fits(Query.of(typed)).map(Fit::name).orElse("-")).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'>'", "' > '"})
    void nothingTypedFitsAll(String typed) {
        assertThat(CodeName.of("Tillit", List.of()).fits(Query.of(typed))).contains(Fit.ANYWHERE);
    }
}

package no.utsagn.ui.transcript.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import no.utsagn.codebook.Palette;
import no.utsagn.ui.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What WCAG 2.1 asks of text (AA): 4.5:1, computed on the colours as they lie on each other. */
class ContrastTest {

    private static final double AA = 4.5;

    private static Color paper(Theme theme) {
        return theme == Theme.LIGHT ? Color.WHITE : Color.web("#0d1117");
    }

    private static Color words(Theme theme) {
        return Color.web(theme == Theme.LIGHT ? "#24292f" : "#c9d1d9");
    }

    private static Color over(Color fill, Color ground) {
        return ground.interpolate(Color.color(fill.getRed(), fill.getGreen(), fill.getBlue()), fill.getOpacity());
    }

    /** The colours of codes, and those of coders where they are compared. */
    private static Stream<String> colors() {
        Stream<String> coders = Stream.of("#0e8a83", "#c4570f", "#7a4fd0", "#8a6d00", "#5f6f82");
        return Stream.concat(IntStream.range(0, 8).mapToObj(Palette::color), coders);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadOnEveryFill(Theme theme) {
        assertThat(colors()).allSatisfy(color -> assertThat(
                        Fills.contrast(words(theme), over(Fills.under(List.of(color), theme), paper(theme))))
                .isGreaterThanOrEqualTo(AA));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadWhereCodingsOverlap(Theme theme) {
        assertThat(colors().flatMap(one -> colors().map(two -> List.of(one, two))))
                .allSatisfy(
                        both -> assertThat(Fills.contrast(words(theme), over(Fills.under(both, theme), paper(theme))))
                                .isGreaterThanOrEqualTo(AA));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeReadWhereTheyAreLit(Theme theme) {
        assertThat(Stream.of(true, false)).allSatisfy(goneTo -> assertThat(
                        Fills.contrast(Color.web(Fills.inkOnLit(theme)), over(Fills.lit(theme, goneTo), paper(theme))))
                .isGreaterThanOrEqualTo(AA));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void namesOfVoicesCanBeRead(Theme theme) {
        assertThat(IntStream.range(0, VoiceColors.count()).mapToObj(voice -> VoiceColors.of(voice, theme)))
                .doesNotHaveDuplicates()
                .allSatisfy(color -> assertThat(Fills.contrast(Color.web(color), paper(theme)))
                        .isGreaterThanOrEqualTo(AA));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersCanBeReadOnTheHeadsOfStripes(Theme theme) {
        assertThat(colors().map(color -> Fills.stripe(color, theme)))
                .allSatisfy(ground ->
                        assertThat(Fills.contrast(Fills.inkOn(ground), ground)).isGreaterThanOrEqualTo(AA));
    }
}

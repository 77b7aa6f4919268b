package no.utsagn.ui.team.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.ui.team.MadeUp;
import org.junit.jupiter.api.Test;

class SayingsTest {

    private final MadeUp copies = new MadeUp();
    private final Sayings sayings = new Sayings(Messages.in(TextLanguage.BOKMAAL), copies, copies.with(Answers.none()));

    private List<String> told() {
        return copies.with(Answers.none()).differences().stream()
                .map(sayings::what)
                .toList();
    }

    @Test
    void saysWhatHappenedInWords() {
        assertThat(told())
                .containsExactly(
                        "Kort definisjon hos begge; navn, når den ikke brukes hos oss; plassering, når den brukes, farge hos Eirik",
                        "Slettet hos Eirik, i bruk hos oss",
                        "Flyttet til hvert sitt sted",
                        "Nytt navn, før: Støtte fra leder",
                        "Ny kode, 1 passasje",
                        "Teksten endret, 3 steder",
                        "Nytt notat");
    }

    private String of(Field field, Side changed, String base, String ours, String theirs) {
        FieldDifference one = new FieldDifference(
                Question.of(MadeUp.id("x"), field),
                Optional.of(base),
                ours,
                theirs,
                changed,
                false,
                ours,
                Optional.empty());
        return sayings.what(new Difference(
                Kind.CODE, MadeUp.id("x"), What.CHANGED, changed, "X", "", Optional.empty(), 1, List.of(one)));
    }

    @Test
    void saysWhatASingleFieldCameTo() {
        assertThat(of(Field.STATUS, Side.OURS, "open", "settled", "open")).isEqualTo("Status: åpen › fastlagt");
        assertThat(of(Field.PLACE, Side.THEIRS, "A", "A", "")).isEqualTo("Flyttet til Øverst i treet");
        assertThat(of(Field.COLOR, Side.OURS, "#000000", "#111111", "#000000")).isEqualTo("Ny farge");
        assertThat(of(Field.FULL, Side.OURS, "", "Lang", "")).isEqualTo("Full definisjon skrevet");
        assertThat(of(Field.FULL, Side.OURS, "Kort", "Lang", "Kort")).isEqualTo("Full definisjon endret");
        assertThat(of(Field.NAME, Side.BOTH, "A", "B", "C")).isEqualTo("Hvert sitt nye navn");
    }

    @Test
    void saysWhyTwoAreTakenForOne() {
        assertThat(sayings.why(copies.with(Answers.none()).likely().get(0)))
                .isEqualTo("Ny på begge sider, 4 passasjer felles");
        assertThat(sayings.names(copies.with(Answers.none()).likely().get(0))).isEqualTo("Språk");
    }

    @Test
    void callsTheOtherByTheFirstName() {
        assertThat(sayings.parties().at(Side.THEIRS)).isEqualTo("hos Eirik");
        assertThat(sayings.parties().head(Side.OURS)).isEqualTo("Hos oss");
    }
}

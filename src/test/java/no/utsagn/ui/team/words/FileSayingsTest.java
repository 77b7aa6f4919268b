package no.utsagn.ui.team.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Coder;
import no.utsagn.merge.Answers;
import no.utsagn.merge.Difference;
import no.utsagn.merge.Difference.What;
import no.utsagn.merge.Field;
import no.utsagn.merge.FieldDifference;
import no.utsagn.merge.Kind;
import no.utsagn.merge.LikelySame;
import no.utsagn.merge.Outcome;
import no.utsagn.merge.Question;
import no.utsagn.merge.Side;
import no.utsagn.study.Study;
import no.utsagn.ui.team.MadeUp;
import no.utsagn.ui.team.model.Merging;
import org.junit.jupiter.api.Test;

/** What is said where the other is a codebook file, which is nobody's and of which no history is known. */
class FileSayingsTest {

    private final Merging file = new OfFile(new MadeUp());

    /** The same as two copies, but that the other is a file. */
    private record OfFile(MadeUp made) implements Merging {
        @Override
        public Coder us() {
            return made.us();
        }

        @Override
        public Coder them() {
            return made.them();
        }

        @Override
        public String fileName() {
            return "kodebok.csv";
        }

        @Override
        public Study ours() {
            return made.ours();
        }

        @Override
        public Study theirs() {
            return made.theirs();
        }

        @Override
        public boolean isCodebookFile() {
            return true;
        }

        @Override
        public Outcome with(Answers answers) {
            return made.with(answers);
        }
    }

    private Sayings in(TextLanguage language) {
        return new Sayings(Messages.in(language), file, file.with(Answers.none()));
    }

    private static FieldDifference field(Field field, Side changed) {
        return new FieldDifference(
                Question.of(MadeUp.id("x"), field), Optional.empty(), "A", "B", changed, false, "A", Optional.empty());
    }

    private static Difference difference(What what, FieldDifference... fields) {
        return new Difference(
                Kind.CODE, MadeUp.id("x"), what, Side.BOTH, "X", "", Optional.empty(), 1, List.of(fields));
    }

    @Test
    void thePartiesAreTheStudyAndTheFile() {
        Parties parties = in(TextLanguage.BOKMAAL).parties();
        assertThat(parties.head(Side.THEIRS)).isEqualTo("I fila");
        assertThat(parties.chip(Side.THEIRS)).isEqualTo("Fila");
        assertThat(parties.briefly()).isEqualTo("i fila");
        assertThat(parties.whose()).isEqualTo("Filas");
        assertThat(in(TextLanguage.NYNORSK).parties().whose()).isEqualTo("Fila sin");
        assertThat(in(TextLanguage.ENGLISH).parties().whose()).isEqualTo("The file’s");
    }

    @Test
    void nothingIsCalledChangedSinceNobodyKnowsWhatWasBefore() {
        Sayings sayings = in(TextLanguage.BOKMAAL);
        assertThat(sayings.what(difference(
                        What.CHANGED,
                        field(Field.BRIEF, Side.BOTH),
                        field(Field.COLOR, Side.BOTH),
                        field(Field.EXAMPLE, Side.THEIRS))))
                .isEqualTo("Ulikt: kort definisjon, farge. Fra fila: eksempel");
        assertThat(sayings.what(difference(What.GONE_AND_CHANGED, field(Field.EXISTENCE, Side.BOTH))))
                .isEqualTo("Slettet hos oss, men står i fila");
        LikelySame pair = file.with(Answers.none()).likely().get(0);
        assertThat(sayings.why(pair)).isEqualTo("Samme navn på to steder i treet");
    }

    @Test
    void overTheColumnStandsTheNameOfTheFile() {
        Heads heads = new Heads(Messages.in(TextLanguage.BOKMAAL), file, ZoneId.of("Europe/Oslo"));
        assertThat(heads.of(difference(What.CHANGED), Side.THEIRS)).isEqualTo("kodebok.csv");
    }
}

package no.utsagn.ui.people.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.people.table.ImportPeople;
import no.utsagn.app.people.table.TablePlan;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.ui.desk.Desks;
import no.utsagn.ui.people.exchange.PlanLines.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLinesTest {

    @TempDir
    Path folder;

    @Test
    void saysWhatChangesAndWhatIsLeftOut() throws IOException {
        try (OpenStudy open = Desks.open(folder)) {
            Path file = Files.writeString(
                    folder.resolve("t.csv"), "navn;rolle;alder\nOla;leder;1\nKari;leder;20–29\nPer;arbeidsgiver;");
            TablePlan plan = new ImportPeople(open).plan(file);
            PlanLines lines =
                    new PlanLines(Messages.in(TextLanguage.BOKMAAL), open.now().people());
            assertThat(lines.sum(plan))
                    .isEqualTo("1 deltaker får andre opplysninger. 1 rad er som i studien. 1 rad blir ikke med.");
            assertThat(lines.rows(plan))
                    .containsExactly(
                            new Line("Rad 3: kandidat (Kari)", "Rolle: kandidat → leder · alder: – → 20–29", false),
                            new Line(
                                    "Rad 2",
                                    "t.csv, rad 2: passer ingen deltaker, eller flere. Rett navnet, nummeret eller"
                                            + " etiketten.",
                                    true));
        }
    }
}

package no.utsagn.app.codes.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.codes.DescribeCodes;
import no.utsagn.app.codes.FindDuplicates;
import no.utsagn.app.codes.MakeCodes;
import no.utsagn.app.codes.RemoveCodes;
import no.utsagn.base.Id;
import no.utsagn.base.Messages;
import no.utsagn.base.TextLanguage;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Definition;
import no.utsagn.merge.LikelySame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCodebookHistoryTest {

    private final Messages say = Messages.in(TextLanguage.BOKMAAL);
    private final ZoneId oslo = ZoneId.of("Europe/Oslo");

    @TempDir
    private Path folder;

    private OpenStudy open;
    private Id<Code> code;
    private int minute;

    @BeforeEach
    void start() {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return oslo;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.parse("2026-09-03T10:00:00Z").plusSeconds(60L * minute);
            }
        };
        open = OpenStudy.create(folder.resolve("s.utsagn"), "Nattskift", "Kari", clock);
        minute++;
        code = new MakeCodes(open).make("Åpenhet", Optional.empty()).id();
        minute++;
        describe("Åpenhet", "Feil blir nevnt.");
        minute++;
        describe("Å snakke om feil", "Feil blir tatt opp.");
    }

    private void describe(String name, String brief) {
        new DescribeCodes(open).describe(code, new Definition(name, brief, "", "", "", ""));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<String> sentences() {
        ReadCodebookHistory history = new ReadCodebookHistory(open.now());
        return history.versions().stream()
                .flatMap(version -> version.changes().stream().flatMap(change -> new ChangeWords(say)
                        .of(history.who(version.stamp().by()), change).stream()))
                .toList();
    }

    @Test
    void whoDidWhatIsToldInWords() {
        assertThat(sentences())
                .containsExactly(
                        "Kari laget koden «Åpenhet».",
                        "Kari skrev kort definisjon for «Åpenhet»: «Feil blir nevnt.»",
                        "Kari ga «Åpenhet» nytt navn: «Å snakke om feil».",
                        "Kari endret kort definisjon for «Åpenhet», inn: «tatt opp»; ut: «nevnt».");
    }

    @Test
    void signsAreNotToldAsWords() {
        minute++;
        describe("Å snakke om feil", "Feil blir tatt opp!");
        assertThat(sentences()).endsWith("Kari endret tegnsettingen i kort definisjon for «Å snakke om feil».");
    }

    @Test
    void ofADeletedCodeTheDeletionIsTold() {
        minute++;
        Id<Code> other = new MakeCodes(open).make("Vakt", Optional.empty()).id();
        minute++;
        new RemoveCodes(open).remove(Set.of(other));
        assertThat(sentences()).endsWith("Kari slettet en kode.");
    }

    @Test
    void versionsArePrintedAndCompared() throws IOException {
        Path all = folder.resolve("historie.html");
        PrintCodebookHistory print = new PrintCodebookHistory(open.now(), say, oslo);
        assertThat(print.versions(all, Optional.empty())).isEqualTo(new PrintCodebookHistory.Printed(3, 0, false));
        assertThat(Files.readString(all))
                .contains("Kodebokas historie: Nattskift", "v2", "3. september 2026 12.02", "Kari laget koden");
        Path two = folder.resolve("v1-v3.docx");
        assertThat(print.between(1, 3, two, Optional.empty()).rows()).isEqualTo(2);
        assertThat(Files.size(two)).isPositive();
        assertThatThrownBy(() -> print.between(3, 9, two, Optional.empty())).hasMessage("codebook.no-such-version");
    }

    @Test
    void duplicatesAreListedUntilTheyAreKeptApart() {
        Id<Code> other =
                new MakeCodes(open).make("Å snakke om feilen", Optional.empty()).id();
        FindDuplicates duplicates = new FindDuplicates(open);
        assertThat(duplicates.find()).extracting(LikelySame::why).containsExactly(LikelySame.Why.INFLECTED_NAME);
        duplicates.keepApart(other, code);
        assertThat(duplicates.find()).isEmpty();
    }
}

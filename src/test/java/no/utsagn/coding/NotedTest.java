package no.utsagn.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;
import no.utsagn.codebook.Code;
import no.utsagn.coding.MemoTarget.OnCode;
import no.utsagn.coding.MemoTarget.OnStudy;
import org.junit.jupiter.api.Test;

class NotedTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Id<Code> code = Id.random();

    private static Memo memo(MemoTarget target, int minute) {
        return new Memo(Id.random(), target, "Hemmelig", new Stamp(new UUID(1, 1), NOON.plusSeconds(60L * minute)));
    }

    @Test
    void tellsWhatHasMemosAndGivesThemNewestFirst() {
        Memo first = memo(new OnCode(code), 1);
        Memo second = memo(new OnCode(code), 2);
        Memo study = memo(new OnStudy(), 0);
        Noted noted = Noted.of(List.of(first, study, second));
        assertThat(noted.targets()).containsExactlyInAnyOrder(new OnCode(code), new OnStudy());
        assertThat(noted.has(new OnCode(code))).isTrue();
        assertThat(noted.has(new OnCode(Id.random()))).isFalse();
        assertThat(noted.about(new OnCode(code))).containsExactly(second, first);
        assertThat(noted.about(new OnCode(Id.random()))).isEmpty();
    }

    @Test
    void saysNothingOfWhatWasWritten() {
        assertThat(Noted.of(List.of(memo(new OnStudy(), 1)))).hasToString("Noted about 1 things");
        assertThat(memo(new OnStudy(), 1).toString()).doesNotContain("Hemmelig");
    }
}

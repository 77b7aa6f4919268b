package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnexpectedTest {

    @Test
    void theMessageOfAnExceptionIsNotShown() {
        Unexpected unexpected = Unexpected.of(new IllegalStateException("Kari Nordmann ringte"));

        assertThat(unexpected.what()).isEqualTo("IllegalStateException");
        assertThat(unexpected.where()).startsWith("no.utsagn.app.UnexpectedTest.");
        assertThat(unexpected.toString()).doesNotContain("Kari");
    }

    @Test
    void theInnermostFrameOfTheProgramTellsWhere() {
        IllegalArgumentException thrown = new IllegalArgumentException();
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.List", "of", "List.java", 1),
            new StackTraceElement("no.utsagn.search.Units", "at", "Units.java", 7),
            new StackTraceElement("no.utsagn.app.search.SearchStudy", "find", "SearchStudy.java", 3)
        });

        assertThat(Unexpected.of(thrown))
                .isEqualTo(new Unexpected("IllegalArgumentException", "no.utsagn.search.Units.at(Units.java:7)"));
    }

    @Test
    void withoutAnyFrameNothingIsSaidOfWhere() {
        Exception bare = new Exception();
        bare.setStackTrace(new StackTraceElement[0]);

        assertThat(Unexpected.of(bare).where()).isEmpty();
    }
}

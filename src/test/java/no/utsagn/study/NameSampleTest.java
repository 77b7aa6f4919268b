package no.utsagn.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import org.junit.jupiter.api.Test;

class NameSampleTest {

    @Test
    void isReadSentenceBySentence() {
        UUID lot = UUID.randomUUID();
        NameSample sample = NameSample.begin(2, 40, StudyBuilder.anyStamp());
        assertThat(sample.isDone()).isFalse();
        NameSample read = sample.read(UUID.randomUUID(), false).read(lot, true);
        assertThat(read.isDone()).isTrue();
        assertThat(read).isEqualTo(new NameSample(sample.id(), sample.begun(), 2, 40, 2, 1, Optional.of(lot)));
    }

    @Test
    void isDoneWhereThereAreFewerSentencesThanWereToBeRead() {
        assertThat(NameSample.begin(300, 0, StudyBuilder.anyStamp()).isDone()).isTrue();
    }

    @Test
    void refusesFiguresThatCannotBe() {
        assertThatThrownBy(() -> new NameSample(Id.random(), StudyBuilder.anyStamp(), 300, 5, 1, 2, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

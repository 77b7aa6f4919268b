package no.utsagn.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.utsagn.base.Id;
import no.utsagn.language.Span;
import no.utsagn.study.Study;
import no.utsagn.study.StudyBuilder;
import no.utsagn.transcript.Transcript;
import org.junit.jupiter.api.Test;

class UncodedTest {

    private final Study study = new StudyBuilder()
            .person("Kari", "kandidat")
            .transcript("Ett", "I: Hva skjedde?", "Kari: Først en ting. Så en ting til.", "?: Hm da.")
            .transcript("To", "Kari: Alt er kodet.")
            .transcript("Tre", "I: Ja?", "Kari: Sist, men ikke minst.")
            .code("A", "Ett", "en ting")
            .code("A", "To", "Alt er kodet.")
            .code("A", "Tre", "Sist")
            .build();
    private final Uncoded uncoded = new Uncoded(study);

    private Id<Transcript> id(String title) {
        return StudyBuilder.transcript(study, title).id();
    }

    private String words(Passage passage) {
        Transcript transcript = study.transcripts().get(passage.transcript());
        return transcript.title() + ": " + transcript.words(passage.span());
    }

    @Test
    void isWhatInformantsSaidWithoutACodeFromItsFirstWordOn() {
        Transcript one = StudyBuilder.transcript(study, "Ett");
        assertThat(uncoded.in(one).stream().map(one::words)).containsExactly("Først", "Så en ting til.", "Hm da.");
    }

    @Test
    void goesRoundThroughAllTranscripts() {
        List<String> walk = new ArrayList<>();
        Passage at = new Passage(id("Ett"), Span.at(0));
        for (int i = 0; i < 5; i++) {
            at = uncoded.next(at.transcript(), at.span().end()).orElseThrow();
            walk.add(words(at));
        }
        assertThat(walk)
                .containsExactly(
                        "Ett: Først", "Ett: Så en ting til.", "Ett: Hm da.", "Tre: men ikke minst.", "Ett: Først");
    }

    @Test
    void goesBackTheSameWay() {
        List<String> walk = new ArrayList<>();
        Passage at = new Passage(id("Tre"), Span.at(20));
        for (int i = 0; i < 4; i++) {
            at = uncoded.previous(at.transcript(), at.span().start()).orElseThrow();
            walk.add(words(at));
        }
        assertThat(walk).containsExactly("Ett: Hm da.", "Ett: Så en ting til.", "Ett: Først", "Tre: men ikke minst.");
    }

    @Test
    void isNothingWhereAllIsCoded() {
        Study all = new StudyBuilder()
                .person("Kari", "kandidat")
                .transcript("Ett", "I: Hva?", "Kari: Alt.")
                .code("A", "Ett", "Alt")
                .build();
        Id<Transcript> only = StudyBuilder.transcript(all, "Ett").id();
        assertThat(new Uncoded(all).next(only, 0)).isEqualTo(Optional.empty());
        assertThat(new Uncoded(all).previous(only, 5)).isEqualTo(Optional.empty());
    }
}

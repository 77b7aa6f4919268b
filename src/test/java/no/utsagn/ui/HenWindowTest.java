package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import no.utsagn.analysis.Passage;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.chapters.AddToChapter;
import no.utsagn.chapter.AuthorMark;
import no.utsagn.chapter.ChapterItem;
import no.utsagn.transcript.Transcript;
import no.utsagn.transcript.turn.Turn;
import org.junit.jupiter.api.Test;

/** A robot goes through the gendered words of a chapter of the sample study. */
class HenWindowTest extends OpenWindow {

    /** Long turns in which somebody is called by a pronoun. */
    private List<Passage> talkedOf() {
        return study().transcripts().stream()
                .flatMap(transcript -> transcript.turns().stream()
                        .filter(turn -> isTalkedOf(transcript, turn))
                        .map(turn -> new Passage(transcript.id(), turn.span())))
                .limit(8)
                .toList();
    }

    private static boolean isTalkedOf(Transcript transcript, Turn turn) {
        String words = " " + transcript.words(turn.span());
        return words.length() > 180 && (words.contains(" hun ") || words.contains(" jente"));
    }

    private List<AuthorMark> marks() {
        return study().chapters().stream()
                .flatMap(chapter -> chapter.fields().items().stream())
                .flatMap(item -> ((ChapterItem.Quote) item).edit().marks().stream())
                .toList();
    }

    /** Chooses a quote that lies in the chapter, and goes through the chapter from there. */
    private void go() {
        robot.keys(KeyCode.F4);
        for (int i = 0; i < 40 && !robot.shows("#quotes-hen"); i++) {
            robot.keys(KeyCode.DOWN);
        }
        robot.click("#quotes-hen");
    }

    private ListView<?> list() {
        return robot.find("#hen-list");
    }

    @Test
    void wordsAreAnsweredByKeysOneByOneAndTakenBack() {
        List<Passage> passages = talkedOf();
        robot.doOnScreen(() -> {
            OpenStudy open = window.study().orElseThrow();
            new AddToChapter(open).add(passages, "3.2 Tillit");
        });
        go();
        assertThat(list().getItems()).hasSizeGreaterThan(8);
        robot.picture("hen");
        robot.keys(KeyCode.H);
        robot.keys(KeyCode.L);
        robot.keys(KeyCode.H);
        assertThat(marks()).hasSize(3);
        robot.keys(KeyCode.R);
        robot.picture("hen-role");
        robot.type("jobbsp");
        robot.keys(KeyCode.ENTER);
        assertThat(marks()).extracting(AuthorMark::written).anyMatch(words -> words.startsWith("(jobbspesialisten)"));
        robot.keys(KeyCode.UP);
        robot.keys(KeyCode.BACK_SPACE);
        assertThat(marks()).hasSize(3);
        robot.keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks()).hasSize(4);
        robot.picture("hen-answered");
        robot.keys(KeyCode.ESCAPE);
        assertThat(robot.shows("#hen-list")).isFalse();
        robot.picture("hen-way-in");
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        go();
        robot.picture("hen-dark");
    }

    @Test
    void withoutAChapterItSaysWhatGoesFirst() {
        robot.keys(KeyCode.F4);
        robot.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.type("kjønnsnøytralt");
        robot.keys(KeyCode.ENTER);
        assertThat(robot.texts()).contains("Ingen kapitler ennå");
        robot.picture("hen-none");
    }
}

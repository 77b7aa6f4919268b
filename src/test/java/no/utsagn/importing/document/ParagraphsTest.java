package no.utsagn.importing.document;

import static org.assertj.core.api.Assertions.assertThat;

import no.utsagn.importing.source.RawLine;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private final Paragraphs paragraphs = new Paragraphs();

    private void paragraph(String text) {
        paragraphs.startParagraph();
        paragraphs.append(text, false);
        paragraphs.endParagraph();
    }

    private void cell(String text) {
        paragraphs.startCell();
        paragraph(text);
        paragraphs.endCell();
    }

    @Test
    void emptyOnesCountButAreNoLines() {
        paragraph("a");
        paragraph(" \u200B");
        paragraph("b");

        assertThat(paragraphs.read().lines()).containsExactly(RawLine.paragraph("a", 1), RawLine.paragraph("b", 3));
    }

    @Test
    void aLineFeedBreaksTheLineAndBothAreOfTheSameParagraph() {
        paragraphs.startParagraph();
        paragraphs.append("Kari\n: ja", true);
        paragraphs.append("\nnei", false);
        paragraphs.endParagraph();

        assertThat(paragraphs.read().lines())
                .containsExactly(
                        RawLine.paragraph("Kari", 1).styled(4, false),
                        RawLine.paragraph(": ja", 1).styled(4, false),
                        RawLine.paragraph("nei", 1));
    }

    @Test
    void boldEndsWithTheFirstPlainLetterAndBlanksDoNotEndIt() {
        paragraphs.startParagraph();
        paragraphs.append("Kari", true);
        paragraphs.append(" ", false);
        paragraphs.append("N:", true);
        paragraphs.append(" ja ", false);
        paragraphs.append("visst", true);
        paragraphs.endParagraph();

        assertThat(paragraphs.read().lines())
                .containsExactly(RawLine.paragraph("Kari N: ja visst", 1).styled(7, false));
    }

    @Test
    void aTextBoxStandsBeforeTheParagraphThatHoldsIt() {
        paragraphs.startParagraph();
        paragraphs.append("før ", false);
        paragraph("i boksen");
        paragraphs.append("etter", false);
        paragraphs.setHeading();
        paragraphs.endParagraph();

        assertThat(paragraphs.read().lines())
                .containsExactly(
                        RawLine.paragraph("i boksen", 1),
                        RawLine.paragraph("før etter", 2).styled(0, true));
    }

    @Test
    void aTableWithinACellIsTextOfThatCell() {
        paragraphs.startTable();
        for (String name : new String[] {"Kari", "Ola", "Kari", "Ola"}) {
            cell(name);
            paragraphs.startCell();
            paragraph("Ja vel, det var det.");
            paragraphs.startTable();
            cell("inni");
            paragraphs.endRow();
            paragraphs.endTable();
            paragraphs.endCell();
            paragraphs.endRow();
        }
        paragraphs.endTable();

        assertThat(paragraphs.read().lines().stream().map(RawLine::text).distinct())
                .containsExactly("Ja vel, det var det.", "inni");
    }

    @Test
    void whatEndsWithoutHavingBegunIsPassedOver() {
        paragraphs.append("x", false);
        paragraphs.setHeading();
        paragraphs.endParagraph();
        paragraphs.startCell();
        paragraphs.endCell();
        paragraphs.endRow();
        paragraphs.endTable();

        assertThat(paragraphs.isOpen()).isFalse();
        assertThat(paragraphs.read().lines()).isEmpty();
    }
}

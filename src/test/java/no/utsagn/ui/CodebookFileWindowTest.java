package no.utsagn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Codebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A codebook that somebody sent as a file, merged in the assistant in which copies are merged. */
class CodebookFileWindowTest extends OpenWindow {

    private Path file;
    private int before;

    /** A table in which two codes are said otherwise, one got an example, one has a namesake, and two are new. */
    @BeforeEach
    void write() throws IOException {
        Codebook book = study().codebook();
        before = book.codes().size();
        List<Code> codes = book.inTreeOrder();
        Code namesake = codes.get(codes.size() - 1);
        String rows = String.join(
                "\n",
                "Kode;Kort definisjon;Eksempel;Farge",
                row(book, codes.get(1), "Det prosjektgruppa mener med koden etter møtet i oktober.", "", "#c94f7c"),
                row(book, codes.get(2), "Brukes bare når informanten selv sier det.", "", ""),
                "Arbeidstid;Når på døgnet arbeidet gjøres, og hvem som bestemmer det.;Jeg velger vaktene selv.;",
                "Arbeidstid > Natt;Arbeid etter klokka 22.;;",
                "Arbeidstid > " + namesake.name() + ";;;");
        file = Files.writeString(folder.resolve("Kodebok fra prosjektgruppa.csv"), rows + "\n");
        files.give(file);
        robot.keys(KeyCode.CONTROL, KeyCode.DIGIT6);
    }

    private static String row(Codebook book, Code code, String brief, String example, String color) {
        String path = String.join(" > ", book.path(code.id()).names());
        return String.join(
                ";",
                path,
                brief,
                example.isEmpty() ? code.fields().definition().example().replace(';', ',') : example,
                color.isEmpty() ? code.color() : color);
    }

    private void look() {
        robot.click("#view-merge");
        robot.picture("codebook-file-nothing");
        robot.click("#merge-choose-codebook");
        robot.until(() -> robot.shows("#merge-note"));
        robot.settle();
    }

    private String left() {
        return robot.read(() -> robot.<Label>find("#merge-left").getText());
    }

    private void size(int width, int height) {
        robot.doOnScreen(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.settle();
    }

    @Test
    void isDecidedAndMergedInOneStep() {
        look();
        robot.picture("codebook-file");
        assertThat(robot.shows("#promise-nothing-goes")).isTrue();
        robot.keys(KeyCode.DIGIT2);
        robot.picture("codebook-file-first");
        robot.click("#merge-rule");
        robot.picture("codebook-file-rule");
        robot.click("#rule-theirs");
        robot.click("#dialog-go");
        robot.until(() -> left().equals("Alt er avgjort"));
        robot.picture("codebook-file-decided");
        robot.click("#merge-go");
        robot.until(() -> robot.shows("#merge-done"));
        robot.picture("codebook-file-done");
        assertThat(study().codebook().codes().size()).isGreaterThan(before);
        robot.click("#merge-undo");
        assertThat(study().codebook().codes().size()).isEqualTo(before);
    }

    @Test
    void looksAsWellInTheDarkAndInOtherSizes() {
        size(1280, 800);
        look();
        robot.picture("codebook-file-1280");
        robot.keys(KeyCode.F8);
        robot.keys(KeyCode.F8);
        robot.picture("codebook-file-pair-1280");
        robot.click("#merge-list");
        robot.keys(KeyCode.END);
        assertThat(robot.shows("#new-code")).isTrue();
        robot.picture("codebook-file-new-1280");
        size(1920, 1080);
        robot.picture("codebook-file-1920");
        robot.doOnScreen(() -> {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            stage.getScene().getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("dark"), true);
        });
        robot.picture("codebook-file-dark");
        robot.doOnScreen(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        assertThat(robot.shows("#merge-list")).isTrue();
    }

    @Test
    void saysWhyAFileIsRefused() throws IOException {
        files.give(Files.writeString(folder.resolve("handleliste.csv"), "Vare;Antall\nMelk;2\n"));
        robot.click("#view-merge");
        robot.click("#merge-choose-codebook");
        robot.until(() -> robot.shows("#merge-refused"));
        robot.picture("codebook-file-refused");
        assertThat(study().codebook().codes().size()).isEqualTo(before);
    }
}

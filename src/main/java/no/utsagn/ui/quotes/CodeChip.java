package no.utsagn.ui.quotes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import no.utsagn.analysis.quotes.Quote;
import no.utsagn.base.Id;
import no.utsagn.codebook.Code;
import no.utsagn.codebook.Coder;
import no.utsagn.coding.Coding;
import no.utsagn.study.Study;
import no.utsagn.ui.desk.CoderSigns;
import no.utsagn.ui.desk.CoderSigns.Sign;
import no.utsagn.ui.desk.DeskModel;
import no.utsagn.ui.parts.Parts;
import no.utsagn.ui.parts.Picker;

/** A code on a quote: its colour, its name, and the letters of who laid it there. */
final class CodeChip extends HBox {

    private CodeChip(Code code, String letters) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("chip", "quote-chip");
        Label name = Parts.label(code.name(), "small");
        name.setMinWidth(24);
        Label by = Parts.label(letters, "coder-letter");
        by.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(Picker.swatch(Color.web(code.color())), name, by);
    }

    /** The chips of a quote, one for each of its codes. */
    static List<CodeChip> of(DeskModel desk, Quote quote) {
        Study study = desk.study().get();
        Map<Id<Coder>, Sign> signs = CoderSigns.of(study, desk.desk().me());
        return quote.codes().stream()
                .flatMap(id -> study.codebook().codes().find(id).stream())
                .map(code -> new CodeChip(code, letters(quote, code.id(), signs)))
                .toList();
    }

    private static String letters(Quote quote, Id<Code> code, Map<Id<Coder>, Sign> signs) {
        return quote.codings().stream()
                .filter(coding -> coding.code().equals(code))
                .map(Coding::coder)
                .distinct()
                .flatMap(coder -> Optional.ofNullable(signs.get(coder)).stream())
                .map(Sign::letter)
                .collect(Collectors.joining(" "));
    }
}

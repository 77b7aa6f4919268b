package no.utsagn.ui.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.utsagn.app.print.PrintOrder;
import no.utsagn.chapter.ReportStyle;
import no.utsagn.codebook.Codebook;
import no.utsagn.names.RungChoice;
import no.utsagn.report.Format;
import no.utsagn.study.Study;
import no.utsagn.transcript.entity.Entity;
import no.utsagn.transcript.entity.EntityKind;
import no.utsagn.transcript.entity.Rung.Level;

/** What is to be printed, and how. */
public final class ExportModel {

    private final ObjectProperty<Optional<String>> code = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.DOCX);
    private final ObjectProperty<ReportStyle.LabelPlace> label;
    private final ObjectProperty<ReportStyle.Order> order;
    private final BooleanProperty source;
    private final BooleanProperty counts;
    private final Map<EntityKind, ObjectProperty<Optional<Level>>> rungs = new EnumMap<>(EntityKind.class);
    private ReportStyle base = ReportStyle.common();

    public ExportModel() {
        label = new SimpleObjectProperty<>(base.label());
        order = new SimpleObjectProperty<>(base.order());
        source = new SimpleBooleanProperty(base.sourceReference());
        counts = new SimpleBooleanProperty(base.counts());
    }

    /** The path of the one code that is printed with all below it; empty for the whole codebook. */
    public ObjectProperty<Optional<String>> code() {
        return code;
    }

    public ObjectProperty<Format> format() {
        return format;
    }

    /** Where the speaker's label stands. */
    public ObjectProperty<ReportStyle.LabelPlace> label() {
        return label;
    }

    /** In which order the quotes of a code stand. */
    public ObjectProperty<ReportStyle.Order> order() {
        return order;
    }

    /** Whether each quote tells which transcript it is from. */
    public BooleanProperty source() {
        return source;
    }

    /** Whether headings tell how many passages and people there are. */
    public BooleanProperty counts() {
        return counts;
    }

    /** How much is told of a kind: no more than the level, or as the study has it. */
    public ObjectProperty<Optional<Level>> rung(EntityKind kind) {
        return rungs.computeIfAbsent(kind, k -> new SimpleObjectProperty<>(Optional.empty()));
    }

    /**
     * The levels to choose from, the finest first; none for a kind of which nothing is replaced in the study.
     */
    public static List<Level> levels(Study study, EntityKind kind) {
        boolean replaced = study.entities().stream()
                .anyMatch(entity -> entity.kind() == kind && entity.state() == Entity.State.COMMITTED);
        if (!replaced) {
            return List.of();
        }
        return switch (kind) {
            case PLACE -> List.of(Level.MUNICIPALITY, Level.COUNTY, Level.PART, Level.COUNTRY);
            case ORGANISATION -> List.of(Level.LETTER, Level.TRADE, Level.SECTOR);
            case DATE -> List.of(Level.MONTH, Level.SEASON, Level.YEAR);
            case AGE -> List.of(Level.AGE_BAND, Level.LIFE_STAGE);
            default -> List.of();
        };
    }

    private RungChoice rungChoice() {
        RungChoice choice = RungChoice.asStored();
        for (Map.Entry<EntityKind, ObjectProperty<Optional<Level>>> one : rungs.entrySet()) {
            Optional<Level> level = one.getValue().get();
            if (level.isPresent()) {
                choice = choice.with(one.getKey(), level.get());
            }
        }
        return choice;
    }

    /** The paths that can be printed alone, in the order of the tree. */
    public static List<String> paths(Codebook codebook) {
        List<String> paths = new ArrayList<>();
        codebook.inTreeOrder().forEach(c -> paths.add(codebook.path(c.id()).written()));
        return paths;
    }

    /** Fills in what a style says. What cannot be changed here is as it says, too. */
    public void wear(ReportStyle style) {
        base = style;
        label.set(style.label());
        order.set(style.order());
        source.set(style.sourceReference());
        counts.set(style.counts());
    }

    /** The file's name with the ending of the format. */
    public String named(String file) {
        return file.replaceFirst("\\.(docx|html|md|csv)$", "") + "."
                + format.get().extension();
    }

    /** The order to print. @param acceptedBy who says yes to warnings, if somebody does */
    public PrintOrder order(Path out, Optional<String> acceptedBy) {
        ReportStyle style = new ReportStyle(
                base.name(),
                label.get(),
                base.elision(),
                base.heard(),
                base.inserted(),
                base.blockFromWords(),
                source.get(),
                order.get(),
                counts.get(),
                base.hen());
        return new PrintOrder(code.get().stream().toList(), style, out, acceptedBy, rungChoice());
    }
}

package no.utsagn.ui.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import no.utsagn.base.Messages;
import no.utsagn.language.Span;
import no.utsagn.ui.transcript.card.PassageCard;
import no.utsagn.ui.transcript.card.StripeActs;
import no.utsagn.ui.transcript.ink.WordArea;
import no.utsagn.ui.transcript.ink.Writing;
import no.utsagn.ui.transcript.page.Page;

/**
 * When the card of the codings on some words is shown: when it is asked for at the caret, or while the mouse rests on
 * words that have more than one coding, where stripes and fills alone do not tell which is which.
 */
final class PassageHints {

    private static final Duration REST = Duration.millis(400);

    private final Messages say;
    private final WordArea area;
    private final Lines lines;
    private final StackPane pane;
    private final Supplier<Optional<Writing>> shown;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<PassageCard> card = Optional.empty();
    private List<Page.Stripe> told = List.of();
    private boolean asked;

    PassageHints(Messages say, WordArea area, Lines lines, StackPane pane, Supplier<Optional<Writing>> shown) {
        this.say = say;
        this.area = area;
        this.lines = lines;
        this.pane = pane;
        this.shown = shown;
        area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> changed());
        area.addEventFilter(ScrollEvent.SCROLL, event -> changed());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void offer(StripeActs acts) {
        PassageCard made = new PassageCard(say, acts, area::requestFocus);
        card.ifPresent(before -> pane.getChildren().remove(before.node()));
        pane.getChildren().add(made.node());
        card = Optional.of(made);
    }

    /** Puts the card away: what it tells of stands otherwise now. */
    void changed() {
        rest.stop();
        told = List.of();
        asked = false;
        card.ifPresent(PassageCard::hide);
    }

    /** Shows the card of the codings here, with the keyboard in it, or puts it away. */
    void toggle(Span here) {
        if (card.filter(PassageCard::isOpen).isPresent()) {
            changed();
            area.requestFocus();
            return;
        }
        List<Page.Stripe> stripes = stripes(here);
        if (!stripes.isEmpty()) {
            show(stripes, here.start());
            asked = true;
            card.ifPresent(PassageCard::focus);
        }
    }

    private void key(KeyEvent event) {
        if (card.filter(PassageCard::isOpen).isPresent() && !event.getCode().isModifierKey()) {
            boolean escaped = event.getCode() == KeyCode.ESCAPE;
            changed();
            if (escaped) {
                event.consume();
            }
        }
    }

    private void moved(MouseEvent event) {
        if (asked || card.isEmpty()) {
            return;
        }
        Optional<Integer> at = shown.get().flatMap(now -> lines.at(now.pieces(), event.getX(), event.getY()));
        List<Page.Stripe> under = at.map(offset -> stripes(Span.at(offset))).orElse(List.of());
        if (!under.equals(told)) {
            changed();
            told = under;
            if (under.size() > 1) {
                rest.setOnFinished(done -> show(under, at.orElseThrow()));
                rest.playFromStart();
            }
        }
    }

    /** The codings that hold the place, or share a sign with the stretch; the shortest first. */
    private List<Page.Stripe> stripes(Span here) {
        return shown.get().stream()
                .flatMap(now -> now.pieces().under(here.isEmpty() ? Span.ofLength(here.start(), 1) : here).stream()
                        .flatMap(piece -> now.inking().stripesOn(piece).stream()))
                .distinct()
                .filter(stripe -> here.isEmpty()
                        ? stripe.span().contains(here.start())
                        : stripe.span().overlaps(here))
                .sorted(Comparator.comparingInt(stripe -> stripe.span().length()))
                .toList();
    }

    private void show(List<Page.Stripe> stripes, int at) {
        Writing now = shown.get().orElseThrow();
        List<Bounds> free = new ArrayList<>();
        lines.onScreen(now.pieces(), stripes.get(0).span()).ifPresent(free::add);
        lines.onScreen(now.pieces(), Span.ofLength(at, 1)).ifPresent(free::add);
        if (!free.isEmpty()) {
            Insets padding = area.getPadding();
            List<Bounds> inPane = free.stream().map(pane::screenToLocal).toList();
            card.ifPresent(c -> c.show(stripes, area.getWidth() - padding.getRight(), inPane));
            told = stripes;
        }
    }
}

package no.utsagn.ui.transcript.card;

import java.util.function.Consumer;
import no.utsagn.ui.transcript.page.Page;

/**
 * What can be done with a coding where it is told of.
 *
 * @param uncode takes it away
 * @param recode asks for another code in its place
 * @param memo writes or opens its memo
 */
public record StripeActs(Consumer<Page.Stripe> uncode, Consumer<Page.Stripe> recode, Consumer<Page.Stripe> memo) {}

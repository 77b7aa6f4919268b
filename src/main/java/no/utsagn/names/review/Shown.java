package no.utsagn.names.review;

/** A place together with the row it belongs to. */
public record Shown(Item item, Place place) {}

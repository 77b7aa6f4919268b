package no.utsagn.names.pattern;

/** The finders that need no training and no list. */
public final class Patterns {

    private Patterns() {}

    /** Numbers of eleven digits, phone numbers and e-mail addresses, written and spoken. */
    public static Finder all() {
        return new ElevenDigits().and(new Phones()).and(new Emails());
    }
}

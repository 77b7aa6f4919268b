package no.utsagn.names.gather;

import java.util.Locale;
import no.utsagn.transcript.entity.EntityKind;

/** What all ways of writing one number or address have in common. */
public final class NumberKey {

    private NumberKey() {}

    /** The same for the same number: "+47 930 18 442" and "93018442" are one telephone. */
    public static String of(EntityKind kind, String written) {
        String digits = written.replaceAll("\\D", "");
        return switch (kind) {
            case PHONE -> "phone " + digits.replaceFirst("^(?:00)?47(?=\\d{8}$)", "");
            case EMAIL -> "email " + written.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            case NATIONAL_ID, OTHER -> kind.code() + " " + (digits.isEmpty() ? Naming.lower(written) : digits);
            default -> kind.code() + " " + Naming.lower(written);
        };
    }
}

package no.utsagn.app.print;

import java.util.Optional;
import no.utsagn.app.OpenStudy;
import no.utsagn.app.key.HeldKey;
import no.utsagn.disclosure.check.CheckReport;
import no.utsagn.disclosure.check.DisclosureCheck;

/** Looks through a whole study for what could tell who somebody is. */
public final class CheckDisclosure {

    private CheckDisclosure() {}

    /** @param key the key of the study, if it is open: without it originals cannot be compared, and the report says so */
    public static CheckReport of(OpenStudy open, Optional<HeldKey> key) {
        return DisclosureCheck.of(open.now(), key.map(HeldKey::contents)).study();
    }
}

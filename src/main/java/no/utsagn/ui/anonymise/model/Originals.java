package no.utsagn.ui.anonymise.model;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import no.utsagn.app.key.HeldKey;

/** What the open key can tell. It is asked each time; nothing that it says is kept. */
public interface Originals {

    /** Whether it can be asked. */
    ObservableBooleanValue open();

    /** The key, while it is open. */
    Optional<HeldKey> held();
}

package no.utsagn.app.key;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.utsagn.base.Problem;
import no.utsagn.base.SafeFile;
import no.utsagn.keyfile.Beside;

/** Saves a recovery code as a text, away from the key and the study: whoever has it beside the key needs no passphrase. */
public final class RecoverySheet {

    private final KeyHolder holder;

    public RecoverySheet(KeyHolder holder) {
        this.holder = holder;
    }

    /**
     * Saves it for its owner alone to read.
     *
     * @throws no.utsagn.base.ProblemException if the key or the study lies in that folder, if there is such a file, or it
     *     cannot be written
     */
    public void save(Path file, List<String> lines) {
        boolean besideKey =
                holder.place().filter(key -> Beside.warns(key, file)).isPresent();
        if (besideKey || Beside.warns(holder.study().path(), file)) {
            throw Problem.of("key.code-beside").exception();
        }
        if (Files.exists(file)) {
            throw Problem.of("key.sheet-exists", file.toString()).exception();
        }
        String text = String.join("\n\n", lines) + "\n";
        SafeFile.writeForOwner(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}

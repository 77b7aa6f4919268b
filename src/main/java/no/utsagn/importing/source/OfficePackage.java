package no.utsagn.importing.source;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Opens the packages of Word and Excel, which {@link ZipGuard} looked through before. */
public final class OfficePackage {

    private OfficePackage() {}

    /**
     * Opens a package; it is the caller's to revert and close.
     *
     * @throws IOException if it is damaged
     * @throws InvalidFormatException if it is no package
     */
    public static OPCPackage open(SourceFile file) throws IOException, InvalidFormatException {
        // POI refuses what packs to less than a hundredth, as rows without end that only have a colour do. What a
        // package may hold unpacked is bounded already.
        ZipSecureFile.setMinInflateRatio(0);
        return OPCPackage.open(file.stream());
    }
}

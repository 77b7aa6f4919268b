package no.utsagn.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a zip file anew so that it does not tell when it was made, and the same members give the same bytes. */
final class Repacked {

    /** The first moment that a zip file can tell. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Repacked() {}

    /** @param instead members that take the place of those in the file, by name */
    static void write(byte[] zip, Map<String, byte[]> instead, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out);
        try (ZipInputStream members = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry member = members.getNextEntry(); member != null; member = members.getNextEntry()) {
                ZipEntry entry = new ZipEntry(member.getName());
                entry.setTimeLocal(NEVER);
                packed.putNextEntry(entry);
                byte[] own = instead.get(member.getName());
                packed.write(own == null ? members.readAllBytes() : own);
                packed.closeEntry();
            }
        }
        packed.finish();
        packed.flush();
    }
}

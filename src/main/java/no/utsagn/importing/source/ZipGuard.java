package no.utsagn.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.utsagn.base.Problem;

/**
 * Looks through a zip before anything else unpacks it. The bounds are far beyond any transcript: pictures count little,
 * since they do not pack.
 */
public final class ZipGuard {

    /** How many bytes all XML of a document may unpack to. */
    static final long MAX_XML = 64L * 1024 * 1024;

    /** How many bytes all members may unpack to. */
    static final long MAX_ALL = 400L * 1024 * 1024;

    /** How many members there may be. */
    static final int MAX_MEMBERS = 5_000;

    /** How XML begins, whatever its member is called: with its first sign or a byte order mark. */
    private static final Pattern BEGINNING = Pattern.compile("\\s*<|\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE");

    private static final int GLANCE = 40;

    private final SourceFile file;
    private final Set<String> names = new LinkedHashSet<>();
    private long xml;
    private long all;

    private ZipGuard(SourceFile file) {
        this.file = file;
    }

    /**
     * The names of a zip's members.
     *
     * @throws IOException if it is damaged
     * @throws no.utsagn.base.ProblemException if it unpacks to more than any document holds
     */
    public static Set<String> members(SourceFile file) throws IOException {
        ZipGuard guard = new ZipGuard(file);
        guard.scan();
        return guard.names;
    }

    private void scan() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(file.stream())) {
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MAX_MEMBERS) {
                    throw tooLarge();
                }
                unpack(zip, buffer, entry.getName());
            }
        } catch (IllegalArgumentException e) {
            // A member's name that is no UTF-8.
            throw new IOException(e);
        }
    }

    private void unpack(InputStream in, byte[] buffer, String name) throws IOException {
        boolean isXml = isXml(name);
        boolean begins = true;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            isXml |= begins && beginsXml(buffer, read);
            begins = false;
            all += read;
            xml += isXml ? read : 0;
            if (all > MAX_ALL || xml > MAX_XML) {
                throw tooLarge();
            }
        }
    }

    private static boolean beginsXml(byte[] buffer, int read) {
        return BEGINNING
                .matcher(new String(buffer, 0, Math.min(read, GLANCE), StandardCharsets.ISO_8859_1))
                .lookingAt();
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private RuntimeException tooLarge() {
        return Problem.of("import.unpacks-too-large", file.name()).exception();
    }
}

package no.utsagn.importing.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.utsagn.importing.source.Markup;
import no.utsagn.importing.source.SourceFile;

/**
 * The package of a document: a zip with a list of its members (OpenDocument 1.3, part 2).
 *
 * @param members those that matter for the text, by name
 */
record Container(Map<String, byte[]> members) {

    private static final String TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final Set<String> WANTED = Set.of(TYPE, MANIFEST, CONTENT, STYLES);

    private static final String FAMILY = "application/vnd.oasis.opendocument.";
    private static final int LONGEST_TYPE = 200;

    /** Whether a file is a zip that says it is of OpenDocument, by the member "mimetype", which stands first. */
    static boolean isOpenDocument(SourceFile file) {
        if (!file.startsWith('P', 'K', 3, 4)) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(file.stream())) {
            ZipEntry first = zip.getNextEntry();
            return first != null
                    && first.getName().equals(TYPE)
                    && ascii(zip.readNBytes(LONGEST_TYPE)).startsWith(FAMILY);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Opens a package whose size was looked at before.
     *
     * @throws IOException if it is damaged, or a member stands in it twice
     */
    static Container open(SourceFile file) throws IOException {
        Map<String, byte[]> members = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(file.stream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (WANTED.contains(entry.getName()) && members.put(entry.getName(), content(entry, zip)) != null) {
                    throw new IOException("a member stands there twice");
                }
            }
        }
        return new Container(members);
    }

    private static byte[] content(ZipEntry member, ZipInputStream zip) throws IOException {
        return member.getName().equals(TYPE) ? zip.readNBytes(LONGEST_TYPE) : zip.readAllBytes();
    }

    /** What the document is, behind the part that all types of OpenDocument share: "text", "spreadsheet" … */
    String kind() throws IOException {
        return ascii(bytes(TYPE)).strip().replace(FAMILY, "");
    }

    /** Whether some member is encrypted. */
    boolean isEncrypted() throws IOException, XMLStreamException {
        Encryption encryption = new Encryption();
        Markup.walk(new ByteArrayInputStream(bytes(MANIFEST)), encryption);
        return encryption.found;
    }

    /** The text with the formatting that it makes for itself. */
    InputStream content() throws IOException {
        return new ByteArrayInputStream(bytes(CONTENT));
    }

    boolean hasStyles() {
        return members.containsKey(STYLES);
    }

    /** The named styles and the pages. */
    InputStream styles() throws IOException {
        return new ByteArrayInputStream(bytes(STYLES));
    }

    private byte[] bytes(String name) throws IOException {
        byte[] bytes = members.get(name);
        if (bytes == null) {
            throw new IOException("no " + name);
        }
        return bytes;
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "package with " + members.size() + " members";
    }

    private static final class Encryption implements Markup.Walk {
        private boolean found;

        @Override
        public void start(XMLStreamReader xml) {
            found |= xml.getLocalName().equals("encryption-data") && Odf.MANIFEST.equals(xml.getNamespaceURI());
        }

        @Override
        public void end(XMLStreamReader xml) {}

        @Override
        public void characters(String text) {}
    }
}

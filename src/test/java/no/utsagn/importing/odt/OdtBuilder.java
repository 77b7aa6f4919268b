package no.utsagn.importing.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument texts for tests, in few words. */
public final class OdtBuilder {

    private static final String NAMESPACES = namespace("office", "office")
            + namespace("text", "text")
            + namespace("table", "table")
            + namespace("style", "style")
            + namespace("draw", "drawing")
            + namespace("svg", "svg-compatible")
            + namespace("fo", "xsl-fo-compatible");

    private static final String STRONG = "<style:style style:name=\"T1\" style:family=\"text\">"
            + "<style:text-properties fo:font-weight=\"bold\"/></style:style>";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> members = new LinkedHashMap<>();
    private String type = "text";
    private String automatic = STRONG;
    private String manifest = "";
    private String documentType = "";

    private static String namespace(String prefix, String name) {
        return " xmlns:" + prefix + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
    }

    /** A paragraph; a tab and a line end in the text become what the format has for them. */
    public OdtBuilder paragraph(String text) {
        return xml("<text:p>" + inline(text) + "</text:p>");
    }

    /** A paragraph that begins in bold. */
    public OdtBuilder bold(String bold, String plain) {
        return xml("<text:p><text:span text:style-name=\"T1\">" + inline(bold) + "</text:span>" + inline(plain)
                + "</text:p>");
    }

    public OdtBuilder heading(String text) {
        return xml("<text:h text:outline-level=\"1\">" + inline(text) + "</text:h>");
    }

    /** A table with these rows. */
    public OdtBuilder table(String[]... rows) {
        xml("<table:table>");
        for (String[] row : rows) {
            xml("<table:table-row>");
            for (String cell : row) {
                xml("<table:table-cell><text:p>" + inline(cell) + "</text:p></table:table-cell>");
            }
            xml("</table:table-row>");
        }
        return xml("</table:table>");
    }

    /** Anything inside the text, as it stands. */
    public OdtBuilder xml(String xml) {
        body.append(xml);
        return this;
    }

    /** More automatic styles. */
    public OdtBuilder automatic(String xml) {
        automatic += xml;
        return this;
    }

    /** The named styles and pages. */
    public OdtBuilder styles(String xml) {
        members.put("styles.xml", "<office:document-styles" + NAMESPACES + ">" + xml + "</office:document-styles>");
        return this;
    }

    /** What the document says that it is: text, spreadsheet, presentation … */
    public OdtBuilder type(String is) {
        type = is;
        return this;
    }

    /** More entries of the manifest. */
    public OdtBuilder manifest(String xml) {
        manifest += xml;
        return this;
    }

    /** A document type before the manifest. */
    public OdtBuilder documentType(String declared) {
        documentType = declared;
        return this;
    }

    /** A member as it stands, in place of what else would be there; null for none. */
    public OdtBuilder member(String name, String content) {
        members.put(name, content);
        return this;
    }

    private static String inline(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\t", "<text:tab/>")
                .replace("\n", "<text:line-break/>");
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        String kind = "application/vnd.oasis.opendocument." + type;
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + NAMESPACES
                        + "><office:automatic-styles>" + automatic
                        + "</office:automatic-styles><office:body><office:text>" + body
                        + "</office:text></office:body></office:document-content>");
        all.put(
                "META-INF/manifest.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + documentType + "<manifest:manifest"
                        + namespace("manifest", "manifest")
                        + "><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + kind + "\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + manifest + "</manifest:manifest>");
        all.putAll(members);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                stored(zip, kind.getBytes(StandardCharsets.US_ASCII));
                for (Map.Entry<String, String> member : all.entrySet()) {
                    if (member.getValue() != null) {
                        zip.putNextEntry(new ZipEntry(member.getKey()));
                        zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stored(ZipOutputStream zip, byte[] type) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(type);
    }

    /** The file on the disk. */
    public Path in(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

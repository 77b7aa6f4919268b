package no.utsagn.disclosure.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.utsagn.disclosure.file.WrittenFile.Piece;

/** Reads every member of a zip file, such as a Word document: XML as XML, a zip within as a zip, all else as letters. */
final class ZipReader {

    private ZipReader() {}

    static List<Piece> read(byte[] bytes) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry member = zip.getNextEntry(); member != null; member = zip.getNextEntry()) {
                String name = member.getName();
                pieces.add(Piece.value("member", name));
                pieces.addAll(member(name, zip.readAllBytes()));
            }
        }
        return pieces;
    }

    private static List<Piece> member(String name, byte[] bytes) throws IOException {
        if (Bytes.isZip(bytes)) {
            return read(bytes);
        }
        if (isXml(bytes)) {
            return new XmlReader(name).read(bytes);
        }
        return List.of(
                Piece.value(name, new String(bytes, StandardCharsets.UTF_8)),
                Piece.value(name, new String(bytes, StandardCharsets.UTF_16LE)));
    }

    private static boolean isXml(byte[] bytes) {
        return Bytes.decoded(bytes).stripLeading().startsWith("<");
    }
}

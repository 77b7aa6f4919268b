package no.utsagn.importing.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages a good file a little, as disks, mail programs and strangers do. A zip is damaged inside one of its members
 * half of the time, since a reader that only ever sees a broken zip is not tried at all.
 */
final class Mutation {

    private static final List<byte[]> PIECES = List.of(
            bytes("\u0000"),
            bytes("\uFEFF"),
            bytes("\u00AD"),
            bytes("\u202E"),
            bytes("\uD83D\uDE00"),
            bytes("\r"),
            bytes("\t"),
            bytes("\""),
            bytes(";"),
            bytes(":"),
            bytes("<"),
            bytes("{"),
            bytes("[[[["),
            bytes("99:99:99,999 --> "),
            bytes("<!DOCTYPE a [<!ENTITY b \"c\">]>&b;"),
            bytes("-1"),
            bytes("1e999"),
            bytes("\\u-9 "),
            bytes("\\bin999999999 "),
            new byte[] {(byte) 0xFF},
            new byte[] {(byte) 0xC3});

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] of(byte[] good) {
        boolean zip = good.length > 4 && good[0] == 'P' && good[1] == 'K';
        return zip && random.nextBoolean() ? inside(good) : damaged(good);
    }

    private byte[] damaged(byte[] good) {
        byte[] bytes = good;
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> spliced(bytes, at, at + length, new byte[0]);
            case 3 -> spliced(bytes, at, at, PIECES.get(random.nextInt(PIECES.size())));
            case 4 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            default -> spliced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, at + Math.min(length, 20))));
        };
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << (at % 8));
        return copy;
    }

    private byte[] repeated(byte[] piece) {
        int times = 1 + random.nextInt(2_000);
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(piece, 0, all, i * piece.length, piece.length);
        }
        return all;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + piece.length);
        out.write(bytes, 0, from);
        out.writeBytes(piece);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    /** The same zip with one member damaged. */
    private byte[] inside(byte[] zip) {
        try {
            int members = count(zip);
            int chosen = random.nextInt(Math.max(1, members));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                int i = 0;
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] member = in.readAllBytes();
                    out.write(i++ == chosen ? damaged(member) : member);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            return damaged(zip);
        }
    }

    private static int count(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int members = 0;
            while (in.getNextEntry() != null) {
                members++;
            }
            return members;
        }
    }
}

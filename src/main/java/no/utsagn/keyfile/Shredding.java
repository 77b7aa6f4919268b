package no.utsagn.keyfile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import no.utsagn.base.SafeFile;

/** Overwrites a file in its place before it is deleted. */
final class Shredding {

    private static final int BLOCK = 1 << 16;

    private Shredding() {}

    static void shred(Path file) {
        try {
            overwrite(file);
            Files.delete(file);
        } catch (IOException e) {
            throw SafeFile.cannotWrite(file, e).exception();
        }
    }

    private static void overwrite(Path file) throws IOException {
        SecureRandom random = new SecureRandom();
        byte[] block = new byte[BLOCK];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long left = channel.size();
            while (left > 0) {
                random.nextBytes(block);
                ByteBuffer bytes = ByteBuffer.wrap(block, 0, (int) Math.min(left, BLOCK));
                while (bytes.hasRemaining()) {
                    left -= channel.write(bytes);
                }
            }
            channel.force(true);
        }
    }
}

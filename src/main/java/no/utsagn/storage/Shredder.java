package no.utsagn.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.utsagn.base.Problem;

/** Deletes files that may hold names: their bytes are overwritten first. Freed blocks of the disk are beyond it. */
final class Shredder {

    private static final int CHUNK = 1 << 16;

    private Shredder() {}

    /** @throws no.utsagn.base.ProblemException if the file stays */
    static void delete(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                overwrite(file);
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Problem.of("storage.backup-stays", file.toString())
                    .causedBy(e)
                    .exception();
        }
    }

    private static void overwrite(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(CHUNK);
            long size = channel.size();
            while (channel.position() < size) {
                zeros.clear().limit((int) Math.min(CHUNK, size - channel.position()));
                channel.write(zeros);
            }
            channel.force(true);
        }
    }
}

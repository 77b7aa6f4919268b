package no.utsagn.keyfile.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.study.Study;

/**
 * What stands in a key file before the sealed contents. The first {@link #IDENTITY_BYTES} bytes say which key of which
 * study it is, in which format; then come the slots and the nonce of the contents. All of it is authenticated with the
 * contents.
 */
public final class Header {

    /** The version of the format that is written. */
    public static final int VERSION = 1;

    /** How many bytes say which key of which study it is. */
    public static final int IDENTITY_BYTES = 8 + Short.BYTES + 4 * Long.BYTES;

    private static final byte[] MAGIC = "UTSAGNKY".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_SLOTS = 8;

    private final UUID key;
    private final Id<Study> study;
    private final List<Slot> slots;
    private final byte[] nonce;

    /** A header. @param nonce the nonce that the contents are sealed with */
    public Header(UUID key, Id<Study> study, List<Slot> slots, byte[] nonce) {
        this.key = key;
        this.study = study;
        this.slots = List.copyOf(slots);
        this.nonce = nonce.clone();
    }

    public UUID key() {
        return key;
    }

    public Id<Study> study() {
        return study;
    }

    public List<Slot> slots() {
        return slots;
    }

    /** The nonce that the contents are sealed with. */
    public byte[] nonce() {
        return nonce.clone();
    }

    /** Whether a file begins as key files do. */
    public static boolean hasMagic(byte[] file) {
        return file.length >= MAGIC.length && Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length));
    }

    /** The version of the format that the file is in; 0 if it ends before it. */
    public static int versionOf(byte[] file) {
        return file.length < MAGIC.length + Short.BYTES
                ? 0
                : Short.toUnsignedInt(ByteBuffer.wrap(file).getShort(MAGIC.length));
    }

    /** Reads a header of this version; empty if it breaks off or holds what no header may. */
    public static Optional<Header> read(byte[] file) {
        if (file.length < IDENTITY_BYTES + 1) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).position(MAGIC.length + Short.BYTES);
        UUID key = uuid(bytes);
        Id<Study> study = new Id<>(uuid(bytes));
        int count = Byte.toUnsignedInt(bytes.get());
        if (count == 0 || count > MOST_SLOTS || bytes.remaining() < count * Slot.BYTES + Aes.NONCE_BYTES) {
            return Optional.empty();
        }
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Slot.readFrom(bytes).ifPresent(slots::add);
        }
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        bytes.get(nonce);
        return slots.size() == count ? Optional.of(new Header(key, study, slots, nonce)) : Optional.empty();
    }

    /** The bytes that say which key of which study it is. */
    public byte[] identity() {
        return identity(key, study);
    }

    /** The same for a key that is to be made. */
    public static byte[] identity(UUID key, Id<Study> study) {
        ByteBuffer bytes = ByteBuffer.allocate(IDENTITY_BYTES).put(MAGIC).putShort((short) VERSION);
        put(bytes, key);
        put(bytes, study.value());
        return bytes.array();
    }

    /** The header as it stands in the file. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(length()).put(identity()).put((byte) slots.size());
        slots.forEach(slot -> slot.writeTo(bytes));
        return bytes.put(nonce).array();
    }

    /** How many bytes it takes. */
    public int length() {
        return IDENTITY_BYTES + 1 + slots.size() * Slot.BYTES + Aes.NONCE_BYTES;
    }

    /** The slot for a kind of secret, if there is one. */
    public Optional<Slot> slot(Slot.Kind kind) {
        return slots.stream().filter(slot -> slot.kind() == kind).findFirst();
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return "Header of key " + key;
    }
}

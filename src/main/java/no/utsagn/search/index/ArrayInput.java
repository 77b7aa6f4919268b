package no.utsagn.search.index;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;

/**
 * A file of the index as one array, or a slice of one: the fastest that there is to read. The bytes of numbers stand in
 * Lucene's order, the lowest first.
 */
final class ArrayInput extends IndexInput implements RandomAccessInput {

    private static final VarHandle SHORT = handle(short[].class);
    private static final VarHandle INT = handle(int[].class);
    private static final VarHandle LONG = handle(long[].class);

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;

    ArrayInput(String name, byte[] bytes) {
        this(name, bytes, 0, bytes.length);
    }

    private ArrayInput(String name, byte[] bytes, int start, int end) {
        super(name);
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    private static VarHandle handle(Class<?> numbers) {
        return MethodHandles.byteArrayViewVarHandle(numbers, ByteOrder.LITTLE_ENDIAN);
    }

    /** Where so many bytes are read; afterwards behind them. */
    private int pass(int length) throws EOFException {
        int from = at;
        if (end - from < length) {
            throw new EOFException();
        }
        at = from + length;
        return from;
    }

    /** Where a place of this slice lies in the array. */
    private int place(long position, int length) {
        return start + (int) Objects.checkFromIndexSize(position, length, length());
    }

    @Override
    public byte readByte() throws IOException {
        return bytes[pass(Byte.BYTES)];
    }

    @Override
    public void readBytes(byte[] into, int offset, int length) throws IOException {
        System.arraycopy(bytes, pass(length), into, offset, length);
    }

    @Override
    public short readShort() throws IOException {
        return (short) SHORT.get(bytes, pass(Short.BYTES));
    }

    @Override
    public int readInt() throws IOException {
        return (int) INT.get(bytes, pass(Integer.BYTES));
    }

    @Override
    public long readLong() throws IOException {
        return (long) LONG.get(bytes, pass(Long.BYTES));
    }

    @Override
    public void readLongs(long[] into, int offset, int length) throws IOException {
        int from = pass(Math.multiplyExact(length, Long.BYTES));
        for (int i = 0; i < length; i++) {
            into[offset + i] = (long) LONG.get(bytes, from + i * Long.BYTES);
        }
    }

    @Override
    public void skipBytes(long length) throws IOException {
        pass(Math.toIntExact(length));
    }

    @Override
    public byte readByte(long position) {
        return bytes[place(position, Byte.BYTES)];
    }

    @Override
    public short readShort(long position) {
        return (short) SHORT.get(bytes, place(position, Short.BYTES));
    }

    @Override
    public int readInt(long position) {
        return (int) INT.get(bytes, place(position, Integer.BYTES));
    }

    @Override
    public long readLong(long position) {
        return (long) LONG.get(bytes, place(position, Long.BYTES));
    }

    @Override
    public long getFilePointer() {
        return (long) at - start;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position > length()) {
            throw new EOFException();
        }
        at = start + Math.toIntExact(position);
    }

    @Override
    public long length() {
        return (long) end - start;
    }

    @Override
    public ArrayInput slice(String name, long offset, long length) {
        Objects.checkFromIndexSize(offset, length, length());
        return new ArrayInput(name, bytes, start + (int) offset, start + (int) (offset + length));
    }

    @Override
    public ArrayInput clone() {
        ArrayInput clone = new ArrayInput(toString(), bytes, start, end);
        clone.at = at;
        return clone;
    }

    /** Nothing has to be given back. */
    @Override
    public void close() {}
}

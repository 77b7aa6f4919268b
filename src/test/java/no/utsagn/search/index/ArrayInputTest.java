package no.utsagn.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;

class ArrayInputTest {

    private final ByteBuffersDataOutput written = new ByteBuffersDataOutput();

    @Test
    void readsWhatLuceneWrites() throws IOException {
        written.writeByte((byte) -7);
        written.writeShort((short) -300);
        written.writeInt(-70_000);
        written.writeLong(Long.MIN_VALUE + 1);
        written.writeVInt(12_345);
        written.writeZLong(-99);
        written.writeString("blåbær");
        written.writeLong(1);
        written.writeLong(2);
        IndexInput in = input();

        assertThat(in.readByte()).isEqualTo((byte) -7);
        assertThat(in.readShort()).isEqualTo((short) -300);
        assertThat(in.readInt()).isEqualTo(-70_000);
        assertThat(in.readLong()).isEqualTo(Long.MIN_VALUE + 1);
        assertThat(in.readVInt()).isEqualTo(12_345);
        assertThat(in.readZLong()).isEqualTo(-99);
        assertThat(in.readString()).isEqualTo("blåbær");
        long[] both = new long[3];
        in.readLongs(both, 1, 2);
        assertThat(both).containsExactly(0, 1, 2);
        assertThat(in.getFilePointer()).isEqualTo(in.length());
        assertThatThrownBy(in::readByte).isInstanceOf(EOFException.class);
    }

    @Test
    void aSliceIsAFileOfItsOwn() throws IOException {
        for (int i = 0; i < 32; i++) {
            written.writeByte((byte) i);
        }
        ArrayInput slice = input().slice("part", 8, 16).slice("part", 4, 12);

        assertThat(slice.length()).isEqualTo(12);
        assertThat(slice.readByte(3)).isEqualTo((byte) 15);
        assertThat(slice.readShort(0)).isEqualTo((short) 0x0D0C);
        assertThat(slice.readInt(0)).isEqualTo(0x0F0E0D0C);
        assertThat(slice.readLong(4)).isEqualTo(0x1716151413121110L);
        assertThatThrownBy(() -> slice.readInt(9)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> slice.seek(13)).isInstanceOf(EOFException.class);
    }

    @Test
    void aCloneGoesOnByItself() throws IOException {
        written.writeBytes(new byte[] {1, 2, 3, 4});
        ArrayInput in = input();
        in.skipBytes(1);
        ArrayInput clone = in.clone();
        in.seek(3);

        assertThat(clone.readByte()).isEqualTo((byte) 2);
        assertThat(in.readByte()).isEqualTo((byte) 4);
        assertThat(clone.getFilePointer()).isEqualTo(2);
    }

    private ArrayInput input() {
        return new ArrayInput("file", written.toArrayCopy());
    }
}

package no.utsagn.study;

import java.util.Optional;
import java.util.UUID;
import no.utsagn.base.Id;
import no.utsagn.base.Stamp;

/**
 * How far somebody has read a random sample of the sentences in which nothing was found, to see how many names were
 * overlooked. It holds no words. The order in which sentences are drawn follows from the id of the sample.
 *
 * @param begun who reads, and since when
 * @param size how many sentences are to be read, 1 or more
 * @param population how many sentences there were to draw from
 * @param read how many are read
 * @param named in how many of those a name was found
 * @param reached the lot of the last that was read; those before it are read
 */
public record NameSample(
        Id<NameSample> id, Stamp begun, int size, int population, int read, int named, Optional<UUID> reached) {

    public NameSample {
        if (size < 1 || population < 0 || read < 0 || named < 0 || named > read) {
            throw new IllegalArgumentException("no sample: " + named + " of " + read + " of " + size);
        }
    }

    /** A sample of which nothing is read yet. */
    public static NameSample begin(int size, int population, Stamp stamp) {
        return new NameSample(Id.random(), stamp, size, population, 0, 0, Optional.empty());
    }

    /** The sample with one more sentence read. */
    public NameSample read(UUID lot, boolean name) {
        return new NameSample(id, begun, size, population, read + 1, named + (name ? 1 : 0), Optional.of(lot));
    }

    /** Whether all that was to be read is read. */
    public boolean isDone() {
        return read >= Math.min(size, population);
    }
}

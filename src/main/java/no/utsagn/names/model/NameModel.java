package no.utsagn.names.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import no.utsagn.names.lexicon.Lexicon;
import opennlp.tools.ml.perceptron.BinaryPerceptronModelReader;

/** The trained name finder as it comes along. Immutable, for several threads; each transcript is read by its own {@link Reading}. */
public final class NameModel {

    static final String RESOURCE = "/no/utsagn/names/name-finder.bin.gz";

    private final Lexicon lexicon;
    private final Weights weights;

    private NameModel(Lexicon lexicon, Weights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /** The model that comes along. */
    public static NameModel load(Lexicon lexicon) {
        InputStream in = NameModel.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("no model " + RESOURCE);
        }
        return read(lexicon, in);
    }

    /** A model as {@link ModelTraining} wrote it; the stream is closed. */
    public static NameModel read(Lexicon lexicon, InputStream in) {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16))) {
            return new NameModel(lexicon, Weights.of(new BinaryPerceptronModelReader(data).getModel()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one transcript.
     *
     * @param capitals whether its names have capitals
     * @param boldness what a name is given beyond its score, in the units of the weights; the more, the fewer names are
     *     missed and the more words are taken for names that are none
     */
    public Reading reading(boolean capitals, double boldness) {
        return new Reading(lexicon, weights, capitals, boldness);
    }

    @Override
    public String toString() {
        return "name model of " + weights;
    }
}

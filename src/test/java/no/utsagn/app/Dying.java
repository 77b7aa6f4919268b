package no.utsagn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a main class of the tests in a program of its own, which may be killed. */
public final class Dying {

    private Dying() {}

    /** Starts it. */
    public static Process start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Lets it begin and kills it.
     *
     * @param after so many milliseconds after it said "begins"
     * @return whether it had said "done"
     */
    public static boolean isDone(int after, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        Process process = start(main, arguments);
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).isEqualTo("begins");
            process.waitFor(after, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly();
            return "done".equals(said.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}

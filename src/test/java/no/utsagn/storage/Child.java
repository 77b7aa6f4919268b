package no.utsagn.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a main class of the tests in a program of its own. */
final class Child {

    private Child() {}

    static Process start(Class<?> main, Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                file.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}

package no.utsagn.storage;

import java.nio.file.Path;

/** Opens a study, says so, and keeps it open until it is killed. */
final class Holder {

    private Holder() {}

    public static void main(String[] args) throws InterruptedException {
        try (StudyFile held = StudyFile.open(Path.of(args[0]))) {
            System.out.println("open");
            Thread.sleep(60_000);
            held.read();
        }
    }
}

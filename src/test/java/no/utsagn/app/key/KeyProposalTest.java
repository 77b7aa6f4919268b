package no.utsagn.app.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyProposalTest {

    @TempDir
    private Path folder;

    private Path proposed(Path study) {
        return new KeyProposal(TestKeys.disks(folder.resolve("media")), folder.resolve("hjem")).of(study);
    }

    private Path disk(String name) throws IOException {
        Path disk = Files.createDirectories(folder.resolve("media").resolve(name));
        Files.createFile(disk.resolve("noe"));
        return disk;
    }

    @Test
    void aDiskThatCanBeTakenOutComesFirst() throws IOException {
        Path usb = disk("USB");
        Files.createDirectories(folder.resolve("media/TOM"));
        assertThat(proposed(folder.resolve("hjem/s.utsagn"))).isEqualTo(usb.resolve("s.utsagnkey"));
    }

    @Test
    void withoutOneItIsAFolderOfItsOwn() {
        assertThat(proposed(folder.resolve("hjem/min studie.utsagn")))
                .isEqualTo(folder.resolve("hjem/Utsagn-nøkler/min studie.utsagnkey"));
    }

    @Test
    void theDiskOfTheStudyIsNotProposed() throws IOException {
        Path usb = disk("USB");
        assertThat(proposed(usb.resolve("s.utsagn"))).isEqualTo(folder.resolve("hjem/Utsagn-nøkler/s.utsagnkey"));
    }

    @Test
    void itIsNeverTheFolderOfTheStudy() {
        Path study = folder.resolve("hjem/Utsagn-nøkler/s.utsagn");
        assertThat(proposed(study).getParent()).isNotEqualTo(study.getParent());
    }

    @Test
    void nothingIsProposedToBeWrittenOver() throws IOException {
        Path keys = Files.createDirectories(folder.resolve("hjem/Utsagn-nøkler"));
        Files.createFile(keys.resolve("s.utsagnkey"));
        Files.createFile(keys.resolve("s 2.utsagnkey"));
        assertThat(proposed(folder.resolve("s.utsagn"))).isEqualTo(keys.resolve("s 3.utsagnkey"));
    }
}

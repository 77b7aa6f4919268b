package no.utsagn.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import no.utsagn.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneDrive",
                "OneDrive - Et Forskningsinstitutt",
                "Dropbox (Gruppa)",
                "nextcloud",
                "Library/Mobile Documents/com~apple~CloudDocs",
                "iCloudDrive",
                "Google Drive/Min disk"
            })
    void aSyncedFolderIsWarnedOf(String name) {
        Path file = folder.resolve(name).resolve("prosjekt/studie.utsagn");
        assertThat(StudyFile.placeWarning(file)).map(Problem::key).contains("storage.synced-folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dokumenter", "min onedrive-liste", "drop"})
    void anOrdinaryFolderIsNot(String name) {
        assertThat(StudyFile.placeWarning(folder.resolve(name).resolve("Dropbox.utsagn")))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "SMB3", "smbfs", "fuse.sshfs", "9p"})
    void aFileSystemOnAnotherMachineIsKnown(String type) {
        assertThat(Places.isRemote(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "apfs", "NTFS", "tmpfs", "btrfs", "overlay"})
    void aFileSystemOfThisMachineIsNot(String type) {
        assertThat(Places.isRemote(type)).isFalse();
    }

    @Test
    void theWarningNamesTheFileAndTheFolder() {
        Path file = Path.of("/hjemme/Dropbox/studie.utsagn");
        assertThat(StudyFile.placeWarning(file))
                .contains(Problem.of("storage.synced-folder", file.toString(), "Dropbox"));
    }
}

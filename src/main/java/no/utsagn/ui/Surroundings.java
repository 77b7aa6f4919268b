package no.utsagn.ui;

import java.nio.file.Path;
import no.utsagn.app.Jobs;
import no.utsagn.ui.desk.Studies;
import no.utsagn.ui.dialogs.FileChoice;

/**
 * What the window stands on, put in from outside so that a robot can bring its own.
 *
 * @param config the program's own folder, for settings and the list of recent studies
 */
record Surroundings(Studies studies, FileChoice files, Jobs jobs, Path config) {}

package io.github.cskit.testkit.architecture.broken.core;

import java.io.File;
import java.net.Socket;
import java.nio.file.Path;
import java.util.logging.Logger;

/** Reaches for files, the network and another logger. */
public final class Outside {

    private static final Logger LOG = Logger.getLogger("outside");

    File file(String name) {
        LOG.info(name);
        return new File(name);
    }

    Path path(String name) {
        return Path.of(name);
    }

    Socket socket() {
        return new Socket();
    }
}

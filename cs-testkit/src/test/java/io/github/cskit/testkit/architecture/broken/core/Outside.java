package io.github.cskit.testkit.architecture.broken.core;

import java.io.File;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

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

    Connection connection(DataSource database) throws SQLException {
        return database.getConnection();
    }

    Socket socket() {
        return new Socket();
    }
}

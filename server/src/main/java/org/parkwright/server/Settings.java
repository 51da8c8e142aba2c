package org.parkwright.server;

import java.nio.file.Path;
import java.util.Optional;
import org.parkwright.server.account.Outside;
import org.parkwright.server.traffic.Limits;

/// What a server was started with.
///
/// @param host address to listen on
/// @param port port to listen on; 0 takes any free one
/// @param data folder of the embedded database
/// @param database address of a PostgreSQL server that is used instead of the embedded one
/// @param demo whether the demo country is loaded
/// @param root folder of the installation, where `examples/` lies
/// @param outside own address, mail and identity provider
/// @param limits how much is taken from one address or account
record Settings(
    String host,
    int port,
    Path data,
    Optional<String> database,
    boolean demo,
    Path root,
    Outside outside,
    Limits limits) {

  /// The same on this machine only.
  Settings onThisMachine() {
    return new Settings("127.0.0.1", port, data, database, demo, root, outside, limits);
  }
}

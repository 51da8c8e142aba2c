/// The commands that read and write files: no server, no database, an answer within a second plus
/// their work.
@NullMarked
package org.parkwright.server.command;

import org.jspecify.annotations.NullMarked;

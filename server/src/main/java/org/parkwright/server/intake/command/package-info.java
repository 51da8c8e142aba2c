/// The command that brings the files of others into the atlas.
@NullMarked
package org.parkwright.server.intake.command;

import org.jspecify.annotations.NullMarked;

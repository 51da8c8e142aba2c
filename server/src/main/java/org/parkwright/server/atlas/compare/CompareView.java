package org.parkwright.server.atlas.compare;

import java.util.List;
import org.parkwright.server.page.Link;

/// The page of a comparison.
///
/// @param remarks what in the address could not be done
/// @param fewer for each park, the address of the comparison without it
/// @param downloads the same as files
public record CompareView(
    String title,
    List<String> remarks,
    Comparison comparison,
    List<String> fewer,
    List<Link> downloads) {}

package org.parkwright.server.api.atlas;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The parameters by which calls choose parks; those of the page `/parks` are the same.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "q",
    in = ParameterIn.QUERY,
    description = "Words, each to be found in a name, an address, a place or the country's name.",
    schema = @Schema(type = "string", maxLength = 200),
    example = "lantern")
@Parameter(
    name = "country",
    in = ParameterIn.QUERY,
    description = "ISO 3166-1 alpha-2, lower case; repeat for several.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "kind",
    in = ParameterIn.QUERY,
    description = "zone, area, park or candidate; repeat for several.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "status",
    in = ParameterIn.QUERY,
    description =
        "planned, under_construction, operating, suspended, closed, delisted or unknown; repeat for"
            + " several.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "sector",
    in = ParameterIn.QUERY,
    description =
        "Section (C) or division (24) of ISIC Rev.4, or unknown for parks that do not say; repeat"
            + " for several.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "vacancy",
    in = ParameterIn.QUERY,
    description = "Whether there is free land or a free plot: yes, no or unknown.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "rail",
    in = ParameterIn.QUERY,
    description =
        "Whether a park has it: yes, no or unknown; repeat for several. The same goes for every"
            + " topic that is yes or no, as power, gas, water, wastewater, customs.",
    array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
    name = "area.from",
    in = ParameterIn.QUERY,
    description =
        "Smallest area in km². The same goes for area.free (km²), plots.free, jobs, firms,"
            + " distance.port, distance.airport, distance.rail, distance.road and distance.city"
            + " (km).",
    schema = @Schema(type = "number"))
@Parameter(
    name = "area.to",
    in = ParameterIn.QUERY,
    description = "Greatest area in km²; likewise.",
    schema = @Schema(type = "number"))
@Parameter(
    name = "area",
    in = ParameterIn.QUERY,
    description = "unknown: also parks that do not say; likewise.",
    schema = @Schema(type = "string"))
@Parameter(
    name = "box",
    in = ParameterIn.QUERY,
    description = "Where parks must lie: west,south,east,north in degrees of WGS 84.",
    schema = @Schema(type = "string"),
    example = "29,22,36,32")
@interface Filtered {}

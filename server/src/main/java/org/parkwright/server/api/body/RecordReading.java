package org.parkwright.server.api.body;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parkwright.formats.fault.Closest;
import org.parkwright.server.api.fault.CallFault;
import org.parkwright.server.api.fault.CallWords;
import tools.jackson.databind.JsonNode;

/// Reads JSON into a record and tells everything that does not fit at once.
///
/// A record says what a body holds: its components are the names (in small letters with `_`), an
/// [Optional] may be left out, and the limits in its OpenAPI annotations hold here as they stand in
/// the published description. Names that a record does not have are refused, with the nearest that
/// it has.
final class RecordReading {
  private final FaultList faults;
  private final ValueReading values;

  private RecordReading(CallWords words) {
    this.faults = new FaultList(words);
    this.values = new ValueReading(faults);
  }

  /// Reads a body.
  ///
  /// @throws CallFault 422 listing what does not fit
  static <T extends Record> T read(Class<T> type, JsonNode tree, CallWords words) {
    RecordReading reading = new RecordReading(words);
    Object read = reading.record(type, tree, "#");
    if (read == null || !reading.faults.none()) {
      throw CallFault.listing(422, "call.body.unfit", reading.faults.all());
    }
    return type.cast(read);
  }

  /// A record; null when something in it does not fit, which is listed then.
  private @Nullable Object record(Class<?> type, JsonNode node, String place) {
    if (!node.isObject()) {
      faults.unfit(place, node, "call.expects.object");
      return null;
    }
    Map<String, RecordComponent> parts = new LinkedHashMap<>();
    for (RecordComponent part : type.getRecordComponents()) {
      parts.put(named(part.getName()), part);
    }
    node.propertyNames().stream()
        .filter(name -> !parts.containsKey(name))
        .forEach(
            name ->
                faults.unknown(place, name, parts.keySet(), Closest.to(name, parts.keySet(), 1)));
    int before = faults.size();
    List<@Nullable Object> read = new ArrayList<>();
    parts.forEach((name, part) -> read.add(part(type, part, node.get(name), place + "/" + name)));
    return faults.size() > before ? null : RecordMaking.of(type, read);
  }

  private @Nullable Object part(
      Class<?> type, RecordComponent part, @Nullable JsonNode given, String place) {
    Type wanted = part.getGenericType();
    boolean may = part.getType().equals(Optional.class);
    if (given == null || given.isNull()) {
      if (!may) {
        faults.missing(place);
      }
      return may ? Optional.empty() : null;
    }
    Object read = value(type, part, may ? argument(wanted) : wanted, given, place);
    return may ? Optional.ofNullable(read) : read;
  }

  private @Nullable Object value(
      Class<?> type, RecordComponent part, Type wanted, JsonNode given, String place) {
    if (wanted instanceof ParameterizedType) {
      return list(type, part, argument(wanted), given, place);
    }
    return wanted instanceof Class<?> one && one.isRecord() && !one.equals(Given.class)
        ? record(one, given, place)
        : values.of(wanted, RecordMaking.schema(type, part), given, place);
  }

  private @Nullable List<Object> list(
      Class<?> type, RecordComponent part, Type element, JsonNode given, String place) {
    if (!given.isArray()) {
      faults.unfit(place, given, "call.expects.list");
      return null;
    }
    ArraySchema limits = RecordMaking.limits(type, part);
    if (limits != null && (given.size() < limits.minItems() || given.size() > limits.maxItems())) {
      faults.count(place, given.size(), limits.minItems(), limits.maxItems());
      return null;
    }
    List<Object> read = new ArrayList<>();
    for (int i = 0; i < given.size() && faults.room(); i++) {
      Object one = value(type, part, element, given.get(i), place + "/" + i);
      if (one != null) {
        read.add(one);
      }
    }
    return read;
  }

  private static Type argument(Type generic) {
    return ((ParameterizedType) generic).getActualTypeArguments()[0];
  }

  /// `notApplicable` is `not_applicable` in JSON.
  private static String named(String component) {
    StringBuilder name = new StringBuilder();
    component
        .chars()
        .forEach(
            c -> {
              if (Character.isUpperCase(c)) {
                name.append('_');
              }
              name.append((char) Character.toLowerCase(c));
            });
    return name.toString();
  }
}

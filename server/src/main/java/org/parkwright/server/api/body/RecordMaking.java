package org.parkwright.server.api.body;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records by reflection: their annotations, and one made of its parts.
final class RecordMaking {
  private RecordMaking() {}

  static Object of(Class<?> type, List<@Nullable Object> parts) {
    try {
      Constructor<?> canonical =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      canonical.setAccessible(true);
      return canonical.newInstance(parts.toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(type + " cannot be made of its parts", impossible);
    }
  }

  /// What the published description says of a part.
  static @Nullable Schema schema(Class<?> type, RecordComponent part) {
    return annotation(type, part, Schema.class);
  }

  /// What it says of a list.
  static @Nullable ArraySchema limits(Class<?> type, RecordComponent part) {
    return annotation(type, part, ArraySchema.class);
  }

  private static <A extends Annotation> @Nullable A annotation(
      Class<?> type, RecordComponent part, Class<A> kind) {
    try {
      return type.getDeclaredField(part.getName()).getAnnotation(kind);
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(type + " has no field " + part.getName(), impossible);
    }
  }
}

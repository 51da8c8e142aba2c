package org.parkwright.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void theNewestLayoutThatIsKnownIsTheLastFile() throws Exception {
    Path folder = Path.of(MigrationsTest.class.getResource("/migrations").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Integer> numbers =
          files
              .map(file -> file.getFileName().toString().replaceFirst("^V(\\d+)__.*\\.sql$", "$1"))
              .map(Integer::valueOf)
              .sorted()
              .toList();
      assertThat(numbers).doesNotHaveDuplicates();
      assertThat(numbers.getLast()).isEqualTo(Migrations.NEWEST);
      assertThat(numbers).hasSize(Migrations.NEWEST);
    }
  }
}

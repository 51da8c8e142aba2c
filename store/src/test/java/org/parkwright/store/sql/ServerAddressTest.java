package org.parkwright.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkwright.store.cluster.DatabaseUnavailable;

class ServerAddressTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://ana:se%40same@db:5433/park, jdbc:postgresql://db:5433/park, ana, se@same",
    "postgres://ana@db/park, jdbc:postgresql://db/park, ana, ''",
    "jdbc:postgresql://db/park?user=ana&password=a+b, jdbc:postgresql://db/park, ana, a+b",
    "jdbc:postgresql://db/park?ssl=true&user=ana&currentSchema=x, jdbc:postgresql://db/park?ssl=true&currentSchema=x, ana, ''",
    "'postgresql://a:b@one:1,two:2/park', 'jdbc:postgresql://one:1,two:2/park', a, b",
    "postgresql://a:b@[::1]:5432/park, jdbc:postgresql://[::1]:5432/park, a, b",
  })
  void anAddressIsTakenApart(String text, String url, String user, String password) {
    assertThat(ServerAddress.of(text)).isEqualTo(new ServerAddress(url, user, password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "db",
        "mysql://ana:secret@db/park",
        "postgresql://ana:secret@db",
        "postgresql://ana:sec@ret@db/park",
        "postgresql://ana:secret@/park"
      })
  void anythingElseIsRefusedWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> ServerAddress.of(text))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("expected postgresql://user:password@host:5432/database")
        .hasMessageNotContaining("sec");
  }

  @Test
  void thePasswordIsNotPrinted() {
    assertThat(ServerAddress.of("postgresql://ana:secret@db/park").toString())
        .isEqualTo("jdbc:postgresql://db/park as ana");
  }
}

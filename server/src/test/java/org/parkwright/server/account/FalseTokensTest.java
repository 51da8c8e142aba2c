package org.parkwright.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parkwright.server.OwnServer;
import org.parkwright.server.account.provider.Provider;

/// Tokens of a provider that lies open nothing, and break nothing either.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FalseTokensTest {
  @TempDir private static Path machine;
  private FalseProvider liar;
  private OwnServer server;

  @BeforeAll
  void bothAreThere() throws Exception {
    liar = new FalseProvider();
    Provider provider =
        new Provider(
            liar.issuer(), "parkwright", FalseProvider.SECRET, "the liar", "preferred_username");
    server =
        OwnServer.with(
            machine.resolve("data"),
            0,
            new Outside(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(provider),
                false));
  }

  @AfterAll
  void end() {
    server.close();
    liar.close();
  }

  private static String parameter(String address, String name) {
    return URLDecoder.decode(
        address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1"), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> comeBack(Visitor visitor, FalseProvider.Lie lie) {
    String there = Visitor.to(visitor.open("/sign-in/to/provider"));
    liar.tell(lie, parameter(there, "nonce"));
    return visitor.open(
        "/sign-in/back?code=any&state=" + there.replaceAll(".*[?&]state=([^&]*).*", "$1"));
  }

  @Test
  void withoutALieThePersonIsIn() {
    Visitor visitor = new Visitor(server.address());
    comeBack(visitor, FalseProvider.Lie.NONE);
    assertThat(visitor.open("/account").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(value = FalseProvider.Lie.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aLieOpensNothing(FalseProvider.Lie lie) {
    Visitor visitor = new Visitor(server.address());
    HttpResponse<String> back = comeBack(visitor, lie);
    assertThat(back.statusCode()).isEqualTo(302);
    assertThat(Visitor.to(back)).contains("/sign-in?refused=provider");
    assertThat(visitor.open("/sign-in?refused=provider").body())
        .contains("the liar did not let you in");
    assertThat(visitor.open("/account").statusCode()).isNotEqualTo(200);
  }
}

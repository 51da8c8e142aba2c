package org.parkwright.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.parkwright.kernel.quantity.Unit;
import org.parkwright.kernel.quantity.UnknownUnitException;

/// Text of strangers in messages: one line, in the script it was written in.
class OneLineTest {

  @Test
  void lineEndsEscapesAndOverridesLoseTheirPower() {
    assertThat(OneLine.of("one\r\ntwo")).isEqualTo("one two");
    assertThat(OneLine.of("a\u001B[31mb\u009B2Jc")).isEqualTo("a [31mb 2Jc");
    assertThat(OneLine.of("user\u202Egnp.exe")).isEqualTo("user\uFFFDgnp.exe");
    assertThat(OneLine.of("half \uD83C")).isEqualTo("half \uFFFD");
    assertThat(OneLine.each("one\u0007\ntwo\r\nthree")).isEqualTo("one \ntwo\nthree");
  }

  @Test
  void lettersOfAllScriptsStay() {
    String text = "园区 المنطقة\u200F Парк 👩\u200D🏭 e\u0301";
    assertThat(OneLine.of(text)).isEqualTo(text);
  }

  @Property
  void anyTextBecomesOneLine(@ForAll String text) {
    assertThat(OneLine.of(text)).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    assertThat(OneLine.of(OneLine.of(text))).isEqualTo(OneLine.of(text));
  }

  @Test
  void aUnitThatCannotBeHasItsOneException() {
    for (String text :
        new String[] {"10^400 t", "10^99999999999", "10⁴²⁹⁴⁹⁶⁷²⁹⁹ t", "(".repeat(20_000) + "t"}) {
      assertThatThrownBy(() -> Unit.of(text))
          .isInstanceOf(UnknownUnitException.class)
          .message()
          .hasSizeLessThan(300);
    }
  }
}

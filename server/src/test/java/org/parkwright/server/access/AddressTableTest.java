package org.parkwright.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.parkwright.domain.people.Act;

/// The table of addresses against the list of doors, both ways; and that each kind of difference is
/// found.
class AddressTableTest {
  private final AddressTable table;

  AddressTableTest() throws IOException {
    table = AddressTable.read();
  }

  @Test
  void tableAndDoorsSayTheSame() {
    assertThat(AddressFaults.doors(table, Doors.ALL)).isEmpty();
    assertThat(table.lines()).hasSizeGreaterThan(100);
  }

  @Test
  void eachLineThatIsMissingIsMissed() {
    for (AddressTable.Line line : table.lines()) {
      if (line.by().equals("server")) {
        continue;
      }
      List<AddressTable.Line> fewer = new ArrayList<>(table.lines());
      fewer.remove(line);
      List<String> routes = List.of(line.toString().replace("{period}", "{period:[^.]+}"));
      assertThat(AddressFaults.routes(new AddressTable(fewer), routes))
          .as("without %s", line)
          .contains(routes.getFirst() + " is answered, and the table has no line");
    }
  }

  @Test
  void eachDoorWithoutALineIsFound() {
    for (Door door : Doors.ALL) {
      List<AddressTable.Line> fewer =
          table.lines().stream()
              .filter(line -> !line.toString().startsWith(door.method()))
              .toList();
      assertThat(AddressFaults.doors(new AddressTable(fewer), Doors.ALL))
          .contains(door + " is a door, and the table has no line");
    }
  }

  @Test
  void eachLineWithAnotherActIsFound() {
    for (AddressTable.Line line : table.lines()) {
      Act other = Act.values()[(line.act().ordinal() + 1) % Act.values().length];
      AddressTable wrong = with(line, one -> act(one, other));
      assertThat(AddressFaults.doors(wrong, Doors.ALL))
          .singleElement()
          .asString()
          .startsWith(line + " is " + other + " for");
    }
  }

  @Test
  void eachLineAboutAnotherPlaceIsFound() {
    for (AddressTable.Line line : table.lines()) {
      String other = line.place().equals("country") ? "park" : "country";
      assertThat(AddressFaults.doors(with(line, one -> place(one, other)), Doors.ALL))
          .singleElement()
          .asString()
          .startsWith(line + " is " + line.act() + " for");
    }
  }

  @Test
  void anAddressThatIsNowhereIsFound() {
    List<AddressTable.Line> more = new ArrayList<>(table.lines());
    more.addAll(
        AddressTable.of(List.of("| GET | `/cellar` | READ_PUBLIC | everywhere | page | |"))
            .lines());
    AddressTable wrong = new AddressTable(more);
    assertThat(AddressFaults.doors(wrong, Doors.ALL))
        .containsExactly("GET /cellar stands in the table, and no door is listed");
    assertThat(AddressFaults.routes(wrong, List.of()))
        .contains("GET /cellar stands in the table, and nothing answers there");
  }

  private AddressTable with(AddressTable.Line line, UnaryOperator<AddressTable.Line> change) {
    return new AddressTable(
        table.lines().stream().map(one -> one.equals(line) ? change.apply(one) : one).toList());
  }

  private static AddressTable.Line act(AddressTable.Line line, Act act) {
    return new AddressTable.Line(
        line.method(), line.address(), act, line.place(), line.by(), line.besides(), line.more());
  }

  private static AddressTable.Line place(AddressTable.Line line, String place) {
    return new AddressTable.Line(
        line.method(), line.address(), line.act(), place, line.by(), line.besides(), line.more());
  }
}

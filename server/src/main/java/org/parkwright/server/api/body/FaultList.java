package org.parkwright.server.api.body;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parkwright.formats.fault.Closest;
import org.parkwright.server.api.fault.CallWords;
import org.parkwright.server.api.fault.Fault;
import tools.jackson.databind.JsonNode;

/// What is wrong with one body, in the order in which it is read. After a hundred faults more of
/// them tell nothing new.
public final class FaultList {
  private static final int MOST = 100;
  private static final int NEAREST = 3;
  private final CallWords words;
  private final List<Fault> found = new ArrayList<>();
  private int count;

  public FaultList(CallWords words) {
    this.words = words;
  }

  /// A fault with its own message.
  ///
  /// @param found what stands there
  /// @param expected what could
  /// @param key message that says what to do
  public void wrong(String place, String found, String expected, String key, Object... parts) {
    add(new Fault(place, found, expected, words.say(key, parts)));
  }

  /// Something of another type than expected.
  void unfit(String place, JsonNode given, String expectedKey) {
    String expected = words.say(expectedKey);
    add(new Fault(place, shown(given), expected, words.say("call.unfit", expected)));
  }

  /// Something that is needed and does not stand there.
  public void missing(String place) {
    String name = place.substring(place.lastIndexOf('/') + 1);
    add(new Fault(place, "", words.say("call.expects.value"), words.say("call.missing", name)));
  }

  void unknown(String place, String name, Collection<String> known, List<String> near) {
    String shown = Fault.shown(name);
    add(
        new Fault(
            place,
            name,
            String.join(", ", known),
            near.isEmpty()
                ? words.say("call.unknown", shown)
                : words.say("call.unknown.near", shown, near.getFirst())));
  }

  /// A list of too few or too many.
  public void count(String place, int size, int least, int most) {
    String expected = words.say("call.expects.count", least, most);
    add(new Fault(place, Integer.toString(size), expected, words.say("call.unfit", expected)));
  }

  /// A text that is too short or too long.
  public void length(String place, String text, int least, int most) {
    String expected = words.say("call.expects.length", least, most);
    add(new Fault(place, text, expected, words.say("call.unfit", expected)));
  }

  /// A word that is none of those allowed.
  public void option(String place, String text, Collection<String> allowed) {
    String listed =
        allowed.size() <= Closest.LISTED
            ? String.join(", ", allowed)
            : words.say("call.expects.known");
    List<String> near = Closest.to(text, allowed, NEAREST);
    add(
        new Fault(
            place,
            text,
            near.isEmpty()
                ? listed
                : words.say("call.expects.near", listed, String.join(", ", near)),
            words.say("call.option", Fault.shown(text))));
  }

  private static String shown(JsonNode given) {
    return given.isValueNode() ? given.asString() : given.isArray() ? "[…]" : "{…}";
  }

  private void add(Fault fault) {
    count++;
    if (room()) {
      found.add(fault);
    }
  }

  boolean room() {
    return found.size() < MOST;
  }

  /// How many were found.
  public int size() {
    return count;
  }

  /// Whether nothing is wrong.
  public boolean none() {
    return count == 0;
  }

  /// All of them, a hundred at most.
  public List<Fault> all() {
    return List.copyOf(found);
  }

  /// The words in which they are told.
  public CallWords words() {
    return words;
  }
}

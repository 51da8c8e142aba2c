package org.parkwright.bench.atlas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
import org.parkwright.catalog.Catalog;
import org.parkwright.domain.park.atlas.Filter;
import org.parkwright.domain.park.atlas.Layout;
import org.parkwright.domain.park.atlas.Listings;
import org.parkwright.domain.park.atlas.Order;
import org.parkwright.domain.park.atlas.Span;
import org.parkwright.domain.park.atlas.columns.Atlas;
import org.parkwright.domain.park.atlas.columns.Selection;
import org.parkwright.kernel.geo.Box;

/// What the columns cost by themselves, without server and database, and how that grows: the
/// questions of one page of the list, and of one view of the map, for filters as people set them.
///
/// Usage: `AtlasRun [PARKS…]`, by default 10000, 100000 and 1000000. Prints a table.
public final class AtlasRun {
  private static final int QUESTIONS = 400;
  private static final int P99 = (int) Math.ceil(QUESTIONS * 0.99) - 1;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static long answers;
  private static final List<String> TEXTS = List.of("north", "园区", "harbour 3", "المنطقة", "egypt");

  private AtlasRun() {}

  public static void main(String[] sizes) {
    System.out.println(
        "| parks | built, CPU s | heap, MB | question | CPU median, ms | CPU p99, ms | longest, ms | wall p99, ms |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    List<String> asked = sizes.length == 0 ? List.of("10000", "100000", "1000000") : List.of(sizes);
    asked.forEach(size -> run(Integer.parseInt(size)));
  }

  private static void run(int size) {
    Layout layout = Listings.layout(Catalog.bundled().topics().topics());
    long before = heap();
    long start = cpu();
    Atlas.Draft draft = Atlas.draft(layout);
    for (int i = 0; i < size; i++) {
      draft.add(InventedParks.park(i));
    }
    Atlas atlas = draft.done();
    double built = (cpu() - start) / 1e9;
    long kept = heap() - before;
    for (Map.Entry<String, double[]> row : asked(atlas, layout).entrySet()) {
      double[] millis = row.getValue();
      Arrays.sort(millis, 0, QUESTIONS);
      Arrays.sort(millis, QUESTIONS, 2 * QUESTIONS);
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f | %d | %s | %.2f | %.2f | %.2f | %.2f |%n",
          size,
          built,
          kept >> 20,
          row.getKey(),
          millis[QUESTIONS / 2],
          millis[P99],
          millis[QUESTIONS - 1],
          millis[QUESTIONS + P99]);
    }
  }

  private static Map<String, double[]> asked(Atlas atlas, Layout layout) {
    Map<String, double[]> rows = new LinkedHashMap<>();
    for (boolean measured : new boolean[] {false, true}) {
      Random random = new Random(1);
      double[] list = new double[2 * QUESTIONS];
      double[] map = new double[2 * QUESTIONS];
      for (int i = 0; i < QUESTIONS; i++) {
        Filter filter = filter(random);
        time(list, i, () -> page(atlas.select(filter), layout, random));
        time(map, i, () -> view(atlas.select(filter), random));
      }
      if (measured) {
        rows.put("list page", list);
        rows.put("map view", map);
      }
    }
    return rows;
  }

  /// Keeps CPU time, then wall time: where others use the machine, the first is the steadier.
  private static void time(double[] kept, int question, IntSupplier asked) {
    long wall = System.nanoTime();
    long cpu = cpu();
    answers += asked.getAsInt();
    kept[question] = (cpu() - cpu) / 1e6;
    kept[QUESTIONS + question] = (System.nanoTime() - wall) / 1e6;
  }

  private static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private static int page(Selection found, Layout layout, Random random) {
    int sum = found.total() + found.open() + found.among(Layout.COUNTRY) + found.placed();
    for (String column : layout.columns()) {
      sum += found.counts(column).size();
    }
    Order order = Order.values()[random.nextInt(Order.values().length)];
    return sum
        + found.page(order, random.nextInt(4) * 25, 25).size()
        + found.extent().map(Box::hashCode).orElse(0);
  }

  private static int view(Selection found, Random random) {
    if (random.nextInt(3) == 0) {
      return found.spots(Box.GLOBE, 1).size();
    }
    double west = random.nextDouble(-120, 110);
    double south = random.nextDouble(-35, 45);
    int zoom = 3 + random.nextInt(7);
    double width = 900.0 / (512 << zoom) * 360;
    return found
        .spots(new Box(west, south, Math.min(180, west + width), south + width / 3), zoom)
        .size();
  }

  private static Filter filter(Random random) {
    Filter filter = Filter.ALL;
    List<String> countries = new ArrayList<>(List.of("cn", "in", "vn", "ar", "eg", "kr"));
    if (random.nextInt(2) == 0) {
      filter = filter.with(Layout.COUNTRY, countries.get(random.nextInt(countries.size())));
    }
    if (random.nextInt(3) == 0) {
      filter = filter.with(Layout.STATUS, "operating");
    }
    if (random.nextInt(4) == 0) {
      filter = filter.with(Layout.SECTOR, Integer.toString(10 + random.nextInt(24)));
    }
    if (random.nextInt(3) == 0) {
      filter = filter.with("rail", Layout.YES).with("rail", Layout.UNKNOWN);
    }
    if (random.nextInt(4) == 0) {
      filter = filter.with("area", new Span(1, 10)).with("distance.port", new Span(0, 100));
    }
    return random.nextInt(5) == 0 ? filter.named(TEXTS.get(random.nextInt(TEXTS.size()))) : filter;
  }

  private static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

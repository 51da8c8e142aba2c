package org.parkwright.kernel.quantity;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The unit symbols that Parkwright knows, with their factors to the base units t, m, a, GJ.
///
/// Coal equivalent follows the convention of 7,000 kcal (IT) per kilogram: 1 tce = 29.3076 GJ; oil
/// equivalent 10,000 kcal per kilogram: 1 toe = 41.868 GJ. CO₂ masses are masses: `tCO2e` is t.
final class UnitNames {
  record Entry(double factor, Map<String, Integer> dimensions) {}

  private static final double YEAR_IN_SECONDS = 365.25 * 86_400;
  private static final Map<String, Entry> KNOWN = new HashMap<>();

  static {
    pure();
    mass();
    space();
    energy();
    time();
    counts();
    money();
  }

  private UnitNames() {}

  static @Nullable Entry find(String symbol) {
    Entry entry = KNOWN.get(symbol);
    return entry != null ? entry : currency(symbol);
  }

  private static @Nullable Entry currency(String symbol) {
    if (symbol.length() != 3 || !symbol.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      return null;
    }
    try {
      return new Entry(1, Map.of(Currency.getInstance(symbol).getCurrencyCode(), 1));
    } catch (IllegalArgumentException notACurrency) {
      return null;
    }
  }

  private static void pure() {
    add(1, Map.of(), "1", "-", "ratio");
    add(0.01, Map.of(), "%", "percent", "％", "per cent");
    add(0.001, Map.of(), "‰");
    add(1e-6, Map.of(), "ppm");
    add(1e3, Map.of(), "thousand", "千");
    add(1e4, Map.of(), "万");
    add(1e6, Map.of(), "million");
    add(1e8, Map.of(), "亿");
    add(1e9, Map.of(), "billion");
  }

  private static void mass() {
    Map<String, Integer> t = Map.of("t", 1);
    add(1, t, "t", "tonne", "tonnes", "ton", "吨", "tCO2", "tCO2e", "tCO2-eq", "Mg");
    add(1e3, t, "kt", "ktCO2", "ktCO2e");
    add(1e6, t, "Mt", "MtCO2", "MtCO2e");
    add(1e4, t, "万吨");
    add(1e-3, t, "kg", "kgCO2", "kgCO2e", "kgCO2-eq");
    add(1e-6, t, "g", "gCO2", "gCO2e");
    add(1e-9, t, "mg");
    add(0.00045359237, t, "lb");
  }

  private static void space() {
    add(1, Map.of("m", 1), "m", "metre", "meter");
    add(1e3, Map.of("m", 1), "km");
    add(1e-2, Map.of("m", 1), "cm");
    add(1e-3, Map.of("m", 1), "mm");
    add(1e4, Map.of("m", 2), "ha", "hectare", "hectares", "公顷");
    add(1e6, Map.of("m", 2), "km²", "km2", "平方公里");
    add(1e4 / 15, Map.of("m", 2), "mu", "亩");
    landMeasures();
    add(1e-3, Map.of("m", 3), "l", "L", "litre", "liter");
    add(1, Map.of("m", 3), "m³", "m3", "cbm", "立方米");
    add(1e4, Map.of("m", 3), "万立方米");
  }

  /// Measures of land in which countries keep their lists: the international acre and mile, the
  /// Egyptian feddan (24 qirat), the Thai rai, the metric dunam, the Korean pyeong.
  private static void landMeasures() {
    add(0.3048, Map.of("m", 1), "ft");
    add(1609.344, Map.of("m", 1), "mi");
    add(4046.8564224, Map.of("m", 2), "acre");
    add(4200.833, Map.of("m", 2), "feddan");
    add(1600, Map.of("m", 2), "rai");
    add(1000, Map.of("m", 2), "dunam");
    add(400.0 / 121, Map.of("m", 2), "pyeong");
  }

  private static void energy() {
    Map<String, Integer> gj = Map.of("GJ", 1);
    add(1, gj, "GJ");
    add(1e-3, gj, "MJ");
    add(1e-6, gj, "kJ");
    add(1e3, gj, "TJ");
    add(1e6, gj, "PJ");
    add(0.0036, gj, "kWh", "度");
    add(3.6, gj, "MWh");
    add(3600, gj, "GWh");
    add(3.6e6, gj, "TWh");
    add(29.3076, gj, "tce", "吨标准煤");
    add(0.0293076, gj, "kgce");
    add(29_307.6, gj, "ktce");
    add(29_307_600, gj, "Mtce");
    add(293_076, gj, "万吨标准煤");
    add(41.868, gj, "toe");
    add(41_868, gj, "ktoe");
    add(1.05505585262, gj, "mmBtu", "MMBtu");
    add(1e-6 * YEAR_IN_SECONDS, Map.of("GJ", 1, "a", -1), "kW");
    add(1e-3 * YEAR_IN_SECONDS, Map.of("GJ", 1, "a", -1), "MW");
  }

  private static void time() {
    Map<String, Integer> a = Map.of("a", 1);
    add(1, a, "a", "year", "years", "yr", "年");
    add(1 / 12.0, a, "month", "months");
    add(1 / 365.25, a, "d", "day", "days");
    add(3600 / YEAR_IN_SECONDS, a, "h", "hour", "hours");
    add(60 / YEAR_IN_SECONDS, a, "min");
    add(1 / YEAR_IN_SECONDS, a, "s");
  }

  private static void counts() {
    for (List<String> spellings :
        List.of(
            List.of("firm", "firms", "company", "companies", "enterprise", "enterprises", "家"),
            List.of(
                "person", "persons", "people", "worker", "workers", "employee", "employees", "人"),
            List.of("event", "events"),
            List.of("report", "reports"),
            List.of("grievance", "grievances"),
            List.of("case", "cases"),
            List.of("issue", "issues"),
            List.of("activity", "activities"),
            List.of("project", "projects", "个"),
            List.of("plot", "plots"))) {
      add(1, Map.of(spellings.getFirst(), 1), spellings.toArray(String[]::new));
    }
    add(1e4, Map.of("person", 1), "万人");
  }

  private static void money() {
    add(1, Map.of("CNY", 1), "元", "RMB");
    add(1e4, Map.of("CNY", 1), "万元");
    add(1e8, Map.of("CNY", 1), "亿元");
    add(1, Map.of("USD", 1), "$", "US$");
    add(1, Map.of("EUR", 1), "€");
  }

  private static void add(double factor, Map<String, Integer> dimensions, String... symbols) {
    for (String symbol : symbols) {
      KNOWN.put(symbol, new Entry(factor, dimensions));
    }
  }
}

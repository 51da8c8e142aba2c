package org.parkwright.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkwright.kernel.document.Block.Notice;
import org.parkwright.kernel.document.Cell;
import org.parkwright.kernel.document.Chart.Range;
import org.parkwright.kernel.document.Document;
import org.parkwright.kernel.document.Draft;
import org.parkwright.kernel.document.Fact;
import org.parkwright.kernel.document.FindingsStrip;
import org.parkwright.kernel.document.FindingsStrip.Group;
import org.parkwright.kernel.document.GapBars;
import org.parkwright.kernel.document.GapBars.Lift;
import org.parkwright.kernel.document.Grid;
import org.parkwright.kernel.document.Hue;
import org.parkwright.kernel.document.Inline;
import org.parkwright.kernel.document.Mark;
import org.parkwright.kernel.document.RangeBars;
import org.parkwright.kernel.document.RangeBars.Bar;
import org.parkwright.kernel.document.RangeBars.Reference;
import org.parkwright.kernel.document.Trend;
import org.parkwright.kernel.document.Trend.Point;
import org.parkwright.kernel.document.Trend.Series;

/// A printer's specimen: one document with every kind of block, inline, cell and chart. The park is
/// invented.
final class Specimen {
  private Specimen() {}

  static Document english() {
    return body(Document.titled("Riverside park, 2026: international framework")).build();
  }

  static Document chinese() {
    return Document.titled("江畔园区 2026 年评估")
        .in("zh-Hans")
        .headline("园区适用的 47 项要求中已达标 31 项；未知项查明后为 29 至 38 项。")
        .paragraph("单位工业增加值新鲜水耗 8.2 m³/万元，低于要求。")
        .chart(scores("各维度得分", "经济", "环境", "社会", "管理"))
        .table(
            Grid.captioned("差距")
                .column("指标")
                .numbers("数值", "%")
                .row(Cell.words("再生水利用率"), Cell.ranged(41.5, 38, 45.2, "%", 1))
                .row(Cell.words("工业用水重复利用率"), Cell.unknown("2026 年无数据")))
        .about("指标体系", "HJ 274-2015")
        .build();
  }

  static Document arabic() {
    return Document.titled("تقييم مجمع ضفة النهر 2026")
        .in("ar")
        .headline("يستوفي المجمع 31 من 47 متطلبًا، وبين 29 و38 بعد معرفة المجهول.")
        .notice(Notice.Kind.ILLUSTRATIVE, "الأرقام للتوضيح فقط.")
        .paragraph(
            Inline.text("استهلاك المياه العذبة "),
            Inline.strong("8.2 m³/t"),
            Inline.text(" أقل من الحد."))
        .chart(scores("الدرجات حسب البعد", "الاقتصاد", "البيئة", "المجتمع", "الإدارة"))
        .chart(strip("النتائج حسب النظام"))
        .chart(trend("النتيجة"))
        .table(
            Grid.captioned("الفجوات")
                .column("المؤشر")
                .numbers("القيمة", "%")
                .column("النتيجة")
                .row(
                    Cell.words("إعادة استخدام المياه"),
                    Cell.ranged(41.5, 38, 45.2, "%", 1),
                    Cell.finding(Mark.PARTLY))
                .row(
                    Cell.words("كفاءة الطاقة"),
                    Cell.unknown("لا توجد بيانات لعام 2026"),
                    Cell.finding(Mark.UNKNOWN)))
        .facts(Fact.of("المساحة", "12.4 km²"))
        .bullets("قياس مياه الصرف", "سؤال 12 مستأجرًا")
        .about("نظام المؤشرات", "eip-2017")
        .build();
  }

  private static Draft body(Draft draft) {
    draft
        .headline(
            "The park meets 31 of 47 requirements that apply, between 29 and 38 once the unknowns are"
                + " known.")
        .notice(Notice.Kind.ILLUSTRATIVE, "All figures of this park are invented.")
        .paragraph(
            Inline.text("Coverage is "),
            Inline.strong("38 of 47"),
            Inline.text(
                " indicators. Three questions to tenants would settle half of what is open; see "),
            Inline.link("what is missing", "#missing"),
            Inline.text(", "),
            Inline.link("the park's page", "/parks/xx/riverside"),
            Inline.text(" and the "),
            Inline.link("framework", "https://example.org/framework"),
            Inline.text(". Most social requirements are "),
            Inline.mark(Mark.MET),
            Inline.text("."))
        .chart(
            scores("Score by dimension", "Economy", "Environment", "Society", "Management"),
            "Ranges from 2,000 runs, seed 42.")
        .heading("Findings")
        .chart(strip("Findings by index system"))
        .notice(Notice.Kind.RECALLED, "Four thresholds were written from memory and await a check.")
        .notice(Notice.Kind.WARNING, "Waste figures are older than three years.")
        .notice(Notice.Kind.NOTE, "Scores count halves for requirements that are partly met.")
        .table(findings())
        .heading("What is missing", "missing")
        .subheading("Gaps by what they lift")
        .chart(gaps())
        .table(measures())
        .subheading("Since last year")
        .chart(trend("Score over time"))
        .facts(
            Fact.of("Area", "12.4 km²"),
            Fact.of("Tenants", "86 firms, of which 12 above 250 employees"),
            new Fact(
                "Status",
                List.of(
                    Inline.text("operating, "), Inline.link("source", "https://example.org/s"))))
        .bullets(
            "Ask the wastewater operator for the monthly volumes of 2026.",
            "Ask twelve tenants for their energy bills.",
            "Have the emergency plan confirmed by the fire service.")
        .about(
            "Index system", "International framework for eco-industrial parks, 2017, version 1.0")
        .about(
            "Evidence", "sha256 5f3c0b7e9d2a4416c8e7f10b6a8d93e2f4b1c5d6e7f8091a2b3c4d5e6f708192")
        .about("Seed", "42")
        .about("Made with", "Parkwright 0.1.0");
    return draft;
  }

  static RangeBars scores(String title, String... names) {
    return new RangeBars(
        title,
        "%",
        "assessment of 2026-03-01",
        0,
        Range.of(0, 100),
        List.of(
            Bar.of(names[0], 55, 60, 64, 68, 79, Hue.ECONOMY),
            Bar.of(names[1], 38, 44, 51, 55, 74, Hue.ENVIRONMENT)
                .noting("11 of 18 indicators answered"),
            Bar.of(names[2], 80, 92, 100, Hue.SOCIETY),
            Bar.between(names[3], 20, 95, Hue.MANAGEMENT)),
        List.of(new Reference("75 %", 75)));
  }

  static FindingsStrip strip(String title) {
    return new FindingsStrip(
        title,
        "assessment of 2026-03-01",
        List.of(
            new Group(
                "eip-2017",
                Map.of(
                    Mark.MET,
                    31,
                    Mark.PARTLY,
                    4,
                    Mark.UNMET,
                    3,
                    Mark.UNKNOWN,
                    9,
                    Mark.NOT_APPLICABLE,
                    4)),
            new Group("hj-274-2015", Map.of(Mark.MET, 12, Mark.UNMET, 8, Mark.UNKNOWN, 12)),
            new Group("zero-carbon-park-2025", Map.of(Mark.UNKNOWN, 6))));
  }

  static GapBars gaps() {
    return new GapBars(
        "What closing a gap would lift",
        "points of score",
        "",
        1,
        List.of(
            Lift.of(
                "Share of energy from renewable sources, 4 % of at least 15 %",
                1.8, 3.4, Hue.ENVIRONMENT),
            Lift.of("Reused industrial wastewater", 1.1, 2.1, Hue.ENVIRONMENT),
            Lift.of("Grievance procedure", 2.1, 2.1, Hue.SOCIETY),
            Lift.of("Emergency plan", 0, 0.7, Hue.MANAGEMENT)));
  }

  static Trend trend(String title) {
    return new Trend(
        title,
        "%",
        "assessments of 2023 to 2026",
        0,
        List.of("2023", "2024", "2025", "2026"),
        List.of(
            Series.of(
                "eip-2017",
                Hue.NEUTRAL,
                Point.between(20, 80),
                Point.of(48, 38, 66),
                Point.of(55, 46, 68),
                Point.of(66, 62, 81)),
            Series.of(
                "hj-274-2015",
                Hue.ECONOMY,
                Point.unknown(),
                Point.exactly(41),
                Point.of(44, 40, 52),
                Point.of(60, 55, 63))));
  }

  static Grid findings() {
    var grid =
        Grid.captioned("Every requirement with its finding")
            .sheet("Findings")
            .column("Indicator")
            .column("Finding")
            .numbers("Value", "")
            .column("Requirement")
            .column("Source");
    grid.rowAt(
        "eip-1",
        Cell.words("Park management entity"),
        Cell.finding(Mark.MET),
        Cell.words("yes"),
        Cell.words("exists"),
        Cell.link("permit 2019", "https://example.org/permit"));
    grid.rowAt(
        "eip-2",
        Cell.words("Share of energy from renewable sources"),
        new Cell.Finding(Mark.UNMET, "short by 11 points"),
        Cell.ranged(4.2, 3.8, 4.9, "%", 1),
        Cell.words("at least 15 %"),
        Cell.words("utility, 2026"));
    grid.rowAt(
        "eip-3",
        Cell.words("Fresh water per value added"),
        Cell.finding(Mark.PARTLY),
        Cell.number(1234.56, "m³/10⁴ CNY", 2),
        Cell.words("falls by 3 % a year"),
        Cell.words("operator, 2026"));
    grid.rowAt(
        "eip-4",
        Cell.words("Reused industrial wastewater"),
        Cell.finding(Mark.UNKNOWN),
        Cell.unknown("no wastewater.reused for 2026"),
        Cell.words("at least 50 %"),
        Cell.unknown("nobody has answered yet"));
    grid.rowAt(
        "eip-5",
        Cell.words("Firms above 250 employees with a management system"),
        Cell.finding(Mark.NOT_APPLICABLE),
        Cell.notApplicable("no firm is that large"),
        Cell.words("all"),
        Cell.words("register, 2026"));
    for (int i = 6; i < 40; i++) {
      grid.row(
          Cell.words("Indicator number " + i),
          Cell.finding(Mark.values()[i % 3]),
          Cell.number(i * 1.5, "%", 1),
          Cell.words("at least 20 %"),
          Cell.words("illustrative"));
    }
    return grid.build();
  }

  static Grid measures() {
    return new Grid(
        "What could be done",
        "Measures",
        List.of(
            new Grid.Column("Measure", "", Grid.Align.START),
            new Grid.Column("Cost", "million CNY", Grid.Align.END),
            new Grid.Column("Saving", "t CO₂e/a", Grid.Align.END),
            new Grid.Column("Class", "", Grid.Align.CENTRE)),
        List.of(
            new Grid.Row(
                List.of(
                    Cell.words("Rooftop solar"),
                    Cell.ranged(12.5, 10, 15, "million CNY", 1),
                    Cell.number(8200, "t CO₂e/a", 0),
                    Cell.words("A")),
                Optional.of("solar")),
            new Grid.Row(
                List.of(
                    Cell.words("Condensate return"),
                    Cell.number(-1.25, "million CNY", 2),
                    Cell.unknown("steam is not metered"),
                    Cell.words("B")),
                Optional.empty())));
  }
}

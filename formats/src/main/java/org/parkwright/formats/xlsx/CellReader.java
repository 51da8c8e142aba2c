package org.parkwright.formats.xlsx;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.parkwright.formats.typed.PlainNumber;

/// Reads cells as values. Nothing is computed: a formula gives the result that the spreadsheet
/// program stored, and says so when there is none. A cell that POI cannot read becomes a
/// [CellValue.Fault] with its raw text instead of an exception.
public final class CellReader {
  /// Type of cells with dates as text, which POI does not know.
  private static final String ISO_DATE = "d";

  private CellReader() {}

  /// The value of a cell; a missing cell is blank.
  public static CellValue read(@Nullable XSSFCell cell) {
    if (cell == null) {
      return new CellValue.Blank();
    }
    try {
      CTCell raw = cell.getCTCell();
      if (raw.isSetT() && ISO_DATE.equals(raw.xgetT().getStringValue())) {
        return new CellValue.Date(raw.getV());
      }
      return cell.getCellType() == CellType.FORMULA
          ? new CellValue.Formula(cell.getCellFormula(), result(cell))
          : value(cell, cell.getCellType());
    } catch (RuntimeException unreadable) {
      String raw = cell.getCTCell().getV();
      return new CellValue.Fault(raw == null ? "#UNREADABLE!" : raw);
    }
  }

  /// The value behind formulas: the stored result, blank where there is none.
  public static CellValue seen(CellValue value) {
    return value instanceof CellValue.Formula formula
        ? formula.result().orElse(new CellValue.Blank())
        : value;
  }

  /// What a person sees in the cell, as near as can be said.
  public static String shown(CellValue value) {
    return switch (value) {
      case CellValue.Blank blank -> "";
      case CellValue.Number number ->
          number.percent()
              ? PlainNumber.of(PlainNumber.tidy(number.value() * 100, 15)) + " %"
              : PlainNumber.of(number.value());
      case CellValue.Date date -> date.shown();
      case CellValue.Text text -> text.text();
      case CellValue.Truth truth -> truth.value() ? "TRUE" : "FALSE";
      case CellValue.Fault fault -> fault.code();
      case CellValue.Formula formula ->
          "=" + formula.formula() + formula.result().map(r -> " (" + shown(r) + ")").orElse("");
    };
  }

  /// The stored result. Scripts write formulas with an empty result, which POI would take for 0.
  private static Optional<CellValue> result(XSSFCell cell) {
    CTCell raw = cell.getCTCell();
    boolean text = cell.getCachedFormulaResultType() == CellType.STRING;
    return raw.isSetV() && (text || !raw.getV().isBlank())
        ? Optional.of(value(cell, cell.getCachedFormulaResultType()))
        : Optional.empty();
  }

  private static CellValue value(XSSFCell cell, CellType type) {
    return switch (type) {
      case NUMERIC -> cell.getCTCell().getV().isBlank() ? new CellValue.Blank() : number(cell);
      case STRING -> text(cell.getStringCellValue());
      case BOOLEAN -> new CellValue.Truth(cell.getBooleanCellValue());
      case ERROR -> new CellValue.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
      default -> new CellValue.Blank();
    };
  }

  private static CellValue text(String text) {
    return text.isBlank() ? new CellValue.Blank() : new CellValue.Text(text);
  }

  private static CellValue number(XSSFCell cell) {
    double value = cell.getNumericCellValue();
    if (DateUtil.isCellDateFormatted(cell)) {
      return new CellValue.Date(date(cell, value));
    }
    String format = String.valueOf(cell.getCellStyle().getDataFormatString());
    boolean percent = format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
    return new CellValue.Number(value, percent);
  }

  private static String date(XSSFCell cell, double value) {
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (moment == null) {
      return PlainNumber.of(value);
    }
    if (value > -1 && value < 1) {
      return moment.toLocalTime().toString();
    }
    boolean midnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? moment.toLocalDate().toString() : moment.toString();
  }
}

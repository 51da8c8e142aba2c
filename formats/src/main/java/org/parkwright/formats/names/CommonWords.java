package org.parkwright.formats.names;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that names of parks and firms have in common in scripts without spaces or vowels, told in
/// English before the rest is romanised: `명지녹산국가산업단지` is `명지녹산 national industrial park`.
/// Letter by letter they would become words that no list knows (`gukgasaneopdanji`).
final class CommonWords {
  private CommonWords() {}

  private static final String WORDS =
      """
      国家级|國家級|국가=national
      经济技术开发区|經濟技術開發區=economic technology zone
      高新技术产业开发区|高新技術產業開發區|高新技术开发区|高新区|高新區=high technology zone
      出口加工区|出口加工區=export processing zone
      自由贸易试验区|自由贸易区|自由貿易區|自贸区|自由貿易港|자유무역지역=free trade zone
      经济特区|經濟特區|특별경제구역=special economic zone
      保税区|保稅區|综合保税区=free zone
      经济合作区|经贸合作区|經貿合作區=economic zone
      경제자유구역=free economic zone
      工业园区|工业园|工業園區|工業園|产业园区|产业园|產業園區|工业区|工業區|工業団地|工業團地=industrial park
      开发区|開發區|园区|園區=zone
      科技园|科技園|科学园|科學園|软件园=technology park
      物流园区|物流园|物流園=logistics park
      化工园区|化工园|化学工业园区=chemical park
      有限责任公司|有限公司|股份公司|股份|集团|集團|株式会社|有限会社|주식회사|유한회사|㈜=ltd
      도시첨단산업단지=technology industrial park
      국가산업단지=national industrial park
      일반산업단지|일반산단|지방산업단지=industrial park
      농공단지=agro industrial park
      산업단지|산업단|공업단지|공업지역|산단|공단|단지=industrial park
      테크노밸리|테크노파크|첨단=technology
      물류=logistics
      외국인투자지역=foreign investment zone
      一期|1期=1
      二期|2期=2
      三期|3期=3
      四期|4期=4
      제1|1단계|1차|1공구=1
      제2|2단계|2차|2공구=2
      제3|3단계|3차|3공구=3
      المنطقة الصناعية|منطقة صناعية|المدينة الصناعية|مدينة صناعية|المجمع الصناعي|مجمع صناعي=industrial zone
      المنطقة الحرة|منطقة حرة=free zone
      المنطقة الاقتصادية الخاصة|المنطقة الاقتصادية|منطقة اقتصادية=economic zone
      شركة|مؤسسة=company
      الجديدة=new
      نيكم|นิคมอุตสาหกรรม|เขตอุตสาหกรรม|สวนอุตสาหกรรม=industrial estate
      औद्योगिक क्षेत्र|औद्योगिक=industrial area
      """;

  private static final Map<String, String> ENGLISH = read();

  private static final Pattern ANY =
      Pattern.compile(
          String.join(
              "|",
              ENGLISH.keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .toList()));

  /// The Arabic article, which Latin spellings write apart, in several ways, or not at all.
  private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}])(?:[بول])?ال(?=\\p{L}{2})");

  /// `في` and `ب`, "in", between a zone and its town.
  private static final Pattern IN =
      Pattern.compile("(?<=zone|company|park)\\s+(?:في\\s+|ب(?=\\p{L}{3}))");

  private static Map<String, String> read() {
    Map<String, String> english = new LinkedHashMap<>();
    WORDS
        .lines()
        .map(line -> List.of(line.split("=")))
        .forEach(
            line -> {
              for (String word : line.getFirst().split("\\|")) {
                english.put(word, line.getLast());
              }
            });
    return Map.copyOf(english);
  }

  /// A name with its common words in English, spaces around them.
  static String inEnglish(String name) {
    String english =
        ANY.matcher(name)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(" " + ENGLISH.getOrDefault(found.group(), "") + " "));
    return ARTICLE.matcher(IN.matcher(english).replaceAll(" ")).replaceAll("");
  }
}

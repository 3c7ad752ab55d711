package org.workrules.engine.verify;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.rule.Rule;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.engine.County;

/**
 * Runs the lines of a file of cases, whose form {@link Verification} tells: all that is wrong with
 * them is told at once.
 */
final class Cases {

  private static final String FORM = "事项 | 情形 | 日期 | 应得结果 | 约束程度 | 条款 | 说明";
  private static final int CELLS = 7;
  private static final Splitter CELL = Splitter.on('|').trimResults();

  private final String file;
  private final List<County> counties;
  private final List<Jurisdiction> refused;
  private final Map<County, Names> names = new HashMap<>();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<Rule<?, ?>> met = Sets.newIdentityHashSet();
  private final Set<County> asked = new LinkedHashSet<>();

  private Cases(String file, List<County> counties, List<Jurisdiction> refused) {
    this.file = file;
    this.counties = counties;
    this.refused = refused;
  }

  /** Runs the cases; those of counties that were refused, which is told elsewhere, are left out. */
  static Cases run(String file, String text, List<County> counties, List<Jurisdiction> refused) {
    Cases cases = new Cases(file, counties, refused);
    if (counties.isEmpty()) {
      return cases;
    }
    int number = 0;
    for (String line : Splitter.on('\n').split(text)) {
      number++;
      String stripped = line.replace("\uFEFF", "").trim();
      if (!stripped.isEmpty() && !stripped.startsWith("#")) {
        cases.run(number, stripped);
      }
    }
    return cases;
  }

  private void run(int number, String line) {
    List<String> cells = new ArrayList<>(CELL.splitToList(line.replace('｜', '|')));
    if (cells.size() == CELLS + 1
        && refused.stream().anyMatch(county -> isNamed(county, cells.get(0)))) {
      return;
    }
    try {
      Case one = read(cells);
      Optional<Message> differs = one.check();
      met.addAll(one.rulesMet());
      differs.ifPresent(what -> tell("case-differs", number, what, line));
    } catch (UnreadableCaseException unreadable) {
      tell("case-unreadable", number, unreadable.what(), line);
    } catch (RuntimeException failed) {
      tell(
          "case-fails",
          number,
          Message.of(
              "无法作答：{0}",
              "it cannot be answered: {0}",
              failed.getMessage() == null ? failed : failed.getMessage()),
          line);
    }
  }

  private Case read(List<String> cells) throws UnreadableCaseException {
    County county;
    if (cells.size() == CELLS + 1) {
      county = county(cells.remove(0));
    } else if (cells.size() != CELLS) {
      throw new UnreadableCaseException(
          "一行应有" + CELLS + "格，用“|”隔开，现有{0}格：{1}",
          "a line has " + CELLS + " cells, separated by |, but this one has {0}: {1}",
          cells.size(),
          FORM);
    } else if (counties.size() + refused.size() == 1) {
      county = counties.get(0);
    } else {
      throw new UnreadableCaseException(
          "核验的是{0}个县，请在最前面加一格，写明是哪个：{1}",
          "{0} counties are verified; add a cell in front that says which: {1}",
          counties.size() + refused.size(),
          codes());
    }
    asked.add(county);
    return new Case(
        county,
        names.computeIfAbsent(county, one -> new Names(one.rulebooks(), one.jurisdiction().tier())),
        cells);
  }

  private County county(String name) throws UnreadableCaseException {
    for (County county : counties) {
      if (isNamed(county.jurisdiction(), name)) {
        return county;
      }
    }
    throw new UnreadableCaseException(
        "没有核验“{0}”；核验的是{1}", "\"{0}\" is not verified, but {1}", name, codes());
  }

  private static boolean isNamed(Jurisdiction county, String name) {
    return county.code().toString().equals(name) || county.name().in(Language.CHINESE).equals(name);
  }

  private List<String> codes() {
    List<String> codes = new ArrayList<>();
    counties.forEach(county -> codes.add(county.jurisdiction().toString()));
    refused.forEach(county -> codes.add(county.toString()));
    return codes;
  }

  private void tell(String check, int number, Described what, String line) {
    problems.add(
        new Problem(
            Severity.ERROR,
            check + ":" + file + ":" + number,
            what,
            Message.of("{0}第{1}行：{2}", "{0}, line {1}: {2}", file, number, line)));
  }

  List<Problem> problems() {
    return problems.build();
  }

  /** Returns the rules to which a case led. */
  Set<Rule<?, ?>> met() {
    return met;
  }

  /** Returns the counties that a case was about. */
  Set<County> asked() {
    return asked;
  }
}

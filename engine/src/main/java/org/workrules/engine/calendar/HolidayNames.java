package org.workrules.engine.calendar;

import org.workrules.api.text.Language;

/** The names of the holidays of all citizens in English; any other keeps the name of its notice. */
final class HolidayNames {

  private static final String SEPARATOR = "、";

  /** Returns the name of a holiday, or of several that a notice joins with 、. */
  static String in(Language language, String name) {
    if (language == Language.CHINESE) {
      return name;
    }
    int separator = name.indexOf(SEPARATOR);
    return separator < 0
        ? english(name)
        : english(name.substring(0, separator))
            + " and "
            + in(language, name.substring(separator + SEPARATOR.length()));
  }

  private static String english(String name) {
    switch (name) {
      case "元旦":
        return "New Year";
      case "春节":
        return "Spring Festival";
      case "清明节":
        return "Qingming Festival";
      case "劳动节":
        return "Labour Day";
      case "端午节":
        return "Dragon Boat Festival";
      case "中秋节":
        return "Mid-Autumn Festival";
      case "国庆节":
        return "National Day";
      default:
        return name;
    }
  }

  private HolidayNames() {}
}

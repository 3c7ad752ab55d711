package org.workrules.engine.verify;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Worded;

/**
 * A sentence in both languages, in which {@code {0}}, {@code {1}} and so on stand for what is given
 * with it. Words follow the tier of the jurisdiction, several are joined.
 */
final class Message implements Described {

  private final String chinese;
  private final String english;
  private final Tier tier;
  private final Object[] parts;

  Message(Tier tier, String chinese, String english, Object... parts) {
    this.tier = tier;
    this.chinese = chinese;
    this.english = english;
    this.parts = parts.clone();
  }

  static Message of(String chinese, String english, Object... parts) {
    return new Message(Tier.COUNTY, chinese, english, parts);
  }

  @Override
  public String in(Language language) {
    String template = language == Language.CHINESE ? chinese : english;
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int number = template.charAt(open + 1) - '0';
      text.append(template, from, open).append(words(parts[number], language));
      from = open + "{0}".length();
    }
    return text.append(template.substring(from)).toString();
  }

  private String words(Object part, Language language) {
    if (part instanceof Collection) {
      return ((Collection<?>) part)
          .stream()
              .map(one -> words(one, language))
              .collect(joining(language == Language.CHINESE ? "、" : ", "));
    }
    if (part instanceof Worded) {
      return ((Worded) part).in(language, tier);
    }
    return part instanceof Described ? ((Described) part).in(language) : part.toString();
  }

  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}

package org.workrules.engine;

import java.util.List;
import org.workrules.api.source.Citation;
import org.workrules.api.text.Language;

/** Where something stands, in brackets, as it follows what is said. */
final class Places {

  private Places() {}

  static String of(List<Citation> citations, Language language) {
    String places = Citation.listed(citations, language);
    return language == Language.CHINESE ? "（" + places + "）" : " (" + places + ")";
  }
}

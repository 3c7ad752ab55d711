package org.workrules.engine;

import org.workrules.api.source.Edition;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;

/** Tells from when to when an edition is in force, and what it replaces. */
final class Validity implements Described {

  private final Edition edition;

  Validity(Edition edition) {
    this.edition = edition;
  }

  @Override
  public String in(Language language) {
    boolean chinese = language == Language.CHINESE;
    String number =
        edition.documentNumber().map(Object::toString).orElse(chinese ? "文号缺失" : "number lost");
    StringBuilder text =
        new StringBuilder(edition.shortName(language))
            .append(chinese ? "（" + number + "）：自" : " (" + number + "): from ")
            .append(edition.inForceFrom());
    edition.lapses().ifPresent(last -> text.append(chinese ? "至" : " to ").append(last));
    text.append(chinese ? "，" : ", ").append(edition.commencement().in(language));
    if (edition.trial()) {
      text.append(chinese ? "，试行" : ", on trial");
    }
    edition.repeals().ifPresent(old -> text.append(chinese ? "，取代" : ", in place of ").append(old));
    return text.toString();
  }
}

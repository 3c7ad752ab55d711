package org.workrules.api.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.workrules.api.style.ValueStyle;

/**
 * 被废止的文件: what an edition says that it replaces.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class RepealedEdition {

  RepealedEdition() {}

  /** Returns its title, without the marks 《》. */
  public abstract String title();

  /** Returns its document number; empty if the text does not give one. */
  public abstract Optional<DocumentNumber> documentNumber();

  /** Returns when it was issued, as precisely as the text says, such as 2021年12月28日 or 2019年. */
  public abstract String issued();

  /** Returns such as 《庄浪县人民政府工作规则》（庄政发〔2021〕76号，2021年12月28日）. */
  @Override
  public String toString() {
    return "《"
        + title()
        + "》（"
        + documentNumber().map(number -> number + "，").orElse("")
        + issued()
        + "）";
  }

  /** Returns a builder; the title and the time of issue are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@code RepealedEdition}. */
  public static final class Builder extends ImmutableRepealedEdition.Builder {
    Builder() {}

    /** Sets the document number from its printed form. */
    public Builder documentNumber(String text) {
      return documentNumber(DocumentNumber.parse(text));
    }
  }
}

package org.workrules.engine.contract;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.workrules.api.source.Standing;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Language;
import org.workrules.engine.verify.ArticlePage;
import org.workrules.engine.verify.Problem;
import org.workrules.engine.verify.Severity;
import org.workrules.engine.verify.Verification;

/** What every county profile owes its users. Extend it in the profile's own tests. */
public abstract class CountyProfileContract {

  /** Returns the provider. */
  protected abstract CountyProfileProvider provider();

  /** Returns how many articles the latest edition has, counted by hand from the paper. */
  protected abstract int articleCount();

  /** Returns the name of the file with cases of time limits, beside the test's class. */
  protected abstract String limitCases();

  /** Returns the name of the file with cases of documents, beside the test's class. */
  protected abstract String documentCases();

  /** Returns the name of the file with cases of meetings, beside the test's class. */
  protected abstract String meetingCases();

  /** Returns the name of the file with cases of decisions, beside the test's class. */
  protected abstract String decisionCases();

  private Rulebook latest() {
    List<Rulebook> rulebooks = provider().profile().rulebooks();
    return rulebooks.get(rulebooks.size() - 1);
  }

  @Test
  void is_found_exactly_once_on_the_class_path() {
    List<?> found =
        ServiceLoader.load(CountyProfileProvider.class).stream()
            .map(ServiceLoader.Provider::type)
            .filter(type -> type == provider().getClass())
            .collect(toList());

    assertEquals(List.of(provider().getClass()), found);
  }

  @Test
  void has_as_many_articles_as_the_paper() {
    assertEquals(articleCount(), latest().edition().articleCount());
  }

  /** Prints how many articles stand in each class. */
  @Test
  void accounts_for_every_article() {
    Map<Standing, Integer> count = new EnumMap<>(Standing.class);
    latest().register().forEach(one -> count.merge(one.standing(), 1, Integer::sum));
    System.out.println(latest().edition() + " " + count);
    assertEquals(articleCount(), latest().register().size());
  }

  /**
   * The rules make sense, and answer as the paper does: what an official would look up, with the
   * answer worked out by hand, comes out so, and to every rule a case leads.
   */
  @Test
  void is_sound_and_no_article_is_pending() throws IOException {
    Verification verification =
        Verification.of(provider())
            .withCases(getClass(), limitCases(), documentCases(), meetingCases(), decisionCases());
    if (getClass().getResource("conduct.csv") != null) {
      verification = verification.withCases(getClass(), "conduct.csv");
    }
    for (String[] one : accepted()) {
      verification = verification.accepting(one[0], one[1]);
    }
    String wrong =
        verification.open().stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .map(Problem::toString)
            .collect(joining("\n"));

    assertEquals("", wrong);
  }

  /**
   * Returns what the text itself has and is accepted: keys and reasons, beside the test's class.
   */
  private List<String[]> accepted() throws IOException {
    try (InputStream stream = getClass().getResourceAsStream("accepted.csv")) {
      String text = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" *\\| *", 2))
          .collect(toList());
    }
  }

  /** The page that is read beside the paper, once there is one; {@code -Ppages} writes it anew. */
  @Test
  void its_page_shows_what_is_encoded() throws IOException {
    String name =
        provider()
            .jurisdiction()
            .name()
            .in(Language.ENGLISH)
            .split(" ")[0]
            .toLowerCase(Locale.ROOT);
    Path page = Path.of(name + ".md");
    assumeTrue(Files.exists(page), () -> "no page " + page.toAbsolutePath());

    assertEquals(
        ArticlePage.of(provider().jurisdiction(), provider().profile().rulebooks()),
        Files.readString(page));
  }
}

package org.workrules.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.text.Language;
import org.workrules.engine.WorkRules;
import org.workrules.engine.verify.ArticlePage;

/**
 * Writes for each county, beside its module, the page that is read beside the paper: {@code
 * profiles-gansu/zhuanglang.md} and so on.
 */
public final class ArticlePages {

  private ArticlePages() {}

  /**
   * Writes the pages.
   *
   * @param arguments the folder of the whole project
   * @throws IOException if a page cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path project = Path.of(arguments[0]);
    WorkRules workRules = WorkRules.load();
    for (Jurisdiction county : workRules.jurisdictions()) {
      String name = county.name().in(Language.ENGLISH).split(" ")[0].toLowerCase(Locale.ROOT);
      String page = ArticlePage.of(county, workRules.county(county.code()).rulebooks());
      Files.writeString(module(project, name).resolve(name + ".md"), page);
    }
  }

  /** Returns the folder of the module that has the profile of a county. */
  private static Path module(Path project, String name) throws IOException {
    try (Stream<Path> folders = Files.list(project)) {
      return folders
          .filter(
              folder ->
                  Files.isDirectory(folder.resolve("src/main/java/org/workrules/profile/" + name)))
          .findFirst()
          .orElseThrow(() -> new IOException("no module with the profile of " + name));
    }
  }
}

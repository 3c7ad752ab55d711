package org.workrules.engine.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.api.rule.Fact;
import org.workrules.api.text.Word;

/** No class of the api that holds questions or facts is forgotten. */
class SharedWordsTest {

  @Test
  void are_all_questions_and_facts_of_the_api() throws Exception {
    List<Word> known = SharedWords.questionsAndFacts();
    Set<String> forgotten = new TreeSet<>();
    int seen = 0;
    for (String name : classes()) {
      Class<?> type = Class.forName(name);
      for (Field field : type.getFields()) {
        if (Modifier.isStatic(field.getModifiers())
            && Word.class.isAssignableFrom(field.getType())) {
          Word word = (Word) field.get(null);
          boolean isNamedInCases =
              word instanceof Fact
                  || Arrays.stream(Kind.values()).anyMatch(kind -> kind.isOf(word));
          seen += isNamedInCases ? 1 : 0;
          if (isNamedInCases && !known.contains(word)) {
            forgotten.add(name);
          }
        }
      }
    }
    assertTrue(seen > 300, "the classes of the api were found");
    assertEquals(Set.of(), forgotten);
  }

  private static List<String> classes() throws Exception {
    URI code = Word.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(code);
    if (Files.isDirectory(path)) {
      return classes(path);
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return classes(jar.getPath("/"));
    }
  }

  private static List<String> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("org"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("package-info"))
          .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
          .toList();
    }
  }
}

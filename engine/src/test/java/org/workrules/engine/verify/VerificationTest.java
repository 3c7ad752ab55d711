package org.workrules.engine.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.workrules.api.InvalidValueException;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.source.Provision;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.text.Language;
import org.workrules.engine.Qingshan;

/** What a verification tells, and how. */
class VerificationTest {

  private static final CountyProfile PENDING =
      Qingshan.profile(Qingshan.COUNTY, Qingshan.rulebook(Qingshan.OF_2023, List.of()));

  private static Verification sound() {
    return Verification.of(new SoundCounty().provider());
  }

  /** Of a sound county without its acknowledgement: one warning. */
  private static Verification overlapping() {
    SoundCounty county = new SoundCounty();
    county.acknowledged.clear();
    return Verification.of(county.profile());
  }

  private static List<String> keys(List<Problem> problems) {
    return problems.stream().map(Problem::key).toList();
  }

  @Test
  void a_problem_tells_in_either_language_what_is_wrong_where_and_its_key() {
    Problem problem = overlapping().problems().get(0);

    assertEquals(
        """
        可疑：关于“公文签发”的两条规则结果不同，又可以同时成立：紧急＝是，属重大事项＝否
          规则 signing（《青山县人民政府工作规则》第四条）、规则 signing-urgent（《青山县人民政府工作规则》第四条）
          [overlap:signing+signing-urgent]\
        """,
        problem.toString());
    assertEquals(
        """
        warning: two rules about "signing and issuing of a document" lead to different outcomes and may hold together: urgent = yes, a major matter = no
          for rule signing (Work Rules of Qingshan County, art. 4), rule signing-urgent (Work Rules of Qingshan County, art. 4)
          [overlap:signing+signing-urgent]\
        """,
        problem.in(Language.ENGLISH));
    assertEquals("for rule signing", problem.place(Language.ENGLISH).substring(0, 16));
    assertEquals(
        List.of("第四条", "第四条"), problem.citations().stream().map(one -> one.place()).toList());
    assertEquals(
        "{URGENT=true, MAJOR_MATTER=false}, otherwise unknown",
        problem.witness().orElseThrow().toString());
  }

  @Test
  void the_whole_begins_with_what_counts() {
    assertEquals(
        "核验青山县：未通过，待办1\n待办：待编入：时限\n  条文登记（《青山县人民政府工作规则》第二条）\n  [pending:article-2]",
        Verification.of(PENDING).toString());
    assertEquals(
        "Verification of Qingshan County: failed, to do: 1",
        Verification.of(PENDING).in(Language.ENGLISH).lines().findFirst().orElseThrow());
    assertEquals("核验青山县：通过，说明1", sound().toString().lines().findFirst().orElseThrow());
  }

  @Test
  void one_that_is_not_sound_is_thrown_with_the_whole_text() {
    Verification failed = Verification.of(PENDING);

    VerificationException thrown = assertThrows(VerificationException.class, failed::orThrow);
    assertEquals(failed.toString(), thrown.getMessage());
    assertSame(failed, thrown.verification().orElseThrow());
    assertEquals(
        failed.in(Language.ENGLISH),
        assertThrows(VerificationException.class, () -> failed.orThrow(Language.ENGLISH))
            .getMessage());

    Verification passed = sound();
    assertSame(passed, passed.orThrow());
  }

  @Test
  void what_was_thrown_can_be_sent_elsewhere() throws Exception {
    VerificationException thrown =
        assertThrows(VerificationException.class, Verification.of(PENDING)::orThrow);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      VerificationException read = (VerificationException) in.readObject();
      assertEquals(thrown.getMessage(), read.getMessage());
      assertEquals(Optional.empty(), read.verification());
    }
  }

  @Test
  void what_is_accepted_is_shown_with_its_reason_and_does_not_count() {
    Verification accepted =
        overlapping().accepting("overlap:signing+signing-urgent", "条文没有说先后，确认过原文。");

    assertTrue(accepted.isSound());
    assertEquals(List.of(), accepted.open());
    assertEquals(List.of("overlap:signing+signing-urgent"), keys(accepted.accepted()));
    assertTrue(accepted.toString().startsWith("核验青山县：通过，已接受1\n"));
    assertTrue(accepted.toString().endsWith("\n  已接受：条文没有说先后，确认过原文。"));
    assertFalse(overlapping().isSound(), "the one it was made from stays as it was");
  }

  @Test
  void an_error_cannot_be_accepted_and_to_try_is_a_problem_more() {
    Verification failed =
        Verification.of(
                Qingshan.provider(
                    Qingshan.COUNTY,
                    () -> {
                      throw new IllegalStateException("disk on fire");
                    }))
            .accepting("provider-fails:org.workrules.engine.Qingshan$1", "不要紧。");

    assertEquals(
        List.of(
            "provider-fails:org.workrules.engine.Qingshan$1",
            "accepted-in-vain:provider-fails:org.workrules.engine.Qingshan$1"),
        keys(failed.open()));
  }

  @Test
  void a_reason_is_in_chinese_and_a_key_is_accepted_once() {
    assertEquals(
        "reason must be a sentence in Chinese, but was 'fine'",
        assertThrows(InvalidValueException.class, () -> sound().accepting("gap:SIGNING", "fine"))
            .getMessage());
    Verification once = sound().accepting("gap:SIGNING", "本来如此。");
    assertEquals(
        "key must be accepted once, but was 'gap:SIGNING'",
        assertThrows(InvalidValueException.class, () -> once.accepting("gap:SIGNING", "又一次。"))
            .getMessage());
  }

  @Test
  void errors_come_first_then_warnings_then_what_is_to_do_then_notes() {
    SoundCounty county = new SoundCounty();
    county.unruled.put(2, text -> Provision.pending(text.article(2), "请假"));
    Verification verification =
        Verification.of(county.profile())
            .withCases("cases.csv", new StringReader("nonsense"))
            .accepting("gap:SIGNING", "没有的事。");

    assertEquals(
        List.of(Severity.ERROR, Severity.TO_DO, Severity.NOTE, Severity.WARNING),
        verification.problems().stream().map(Problem::severity).toList(),
        "what concerns the verification itself comes last");
  }

  @Test
  void a_class_path_without_providers_is_a_problem() {
    Verification empty = Verification.ofClassPath(ClassLoader.getPlatformClassLoader());

    assertEquals(List.of("no-provider"), keys(empty.open()));
    assertTrue(
        empty.in(Language.ENGLISH).startsWith("Verification: failed, error: 1\n"), empty::toString);
    assertTrue(
        empty.toString().contains("META-INF/services/org.workrules.api.spi.CountyProfileProvider"));
    assertEquals(List.of("no-provider"), keys(Verification.ofClassPath().open()));
  }

  /** Provides the sound county, for a class path. */
  public static final class Sound implements CountyProfileProvider {
    @Override
    public Jurisdiction jurisdiction() {
      return Qingshan.COUNTY;
    }

    @Override
    public CountyProfile profile() {
      return new SoundCounty().profile();
    }
  }

  /** Provides another county, of which an article is pending. */
  public static final class Pending implements CountyProfileProvider {
    @Override
    public Jurisdiction jurisdiction() {
      return Qingshan.county("999902", "绿水县", "Lushui County");
    }

    @Override
    public CountyProfile profile() {
      return Qingshan.profile(jurisdiction(), Qingshan.rulebook(Qingshan.OF_2023, List.of()));
    }
  }

  @Test
  void a_class_path_is_verified_with_what_is_broken_in_it(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(CountyProfileProvider.class.getName()),
        String.join("\n", Sound.class.getName(), "no.such.Provider", Pending.class.getName()));
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Verification verification = Verification.ofClassPath(loader);

      assertEquals(
          List.of(
              "provider-fails:no.such.Provider",
              "pending:article-2",
              "acknowledged:signing+signing-urgent"),
          keys(verification.open()));
      assertEquals(
          "核验no.such.Provider、青山县、绿水县：未通过，错误1，待办1，说明1",
          verification.toString().lines().findFirst().orElseThrow());

      String of = "SIGNING | URGENT | 2025-09-22 | CONFLICTING | | |";
      Verification withCases =
          verification.withCases(
              "cases.csv",
              new StringReader(String.join("\n", of, "青山县 | " + of, "999902 | " + of)));
      assertEquals(
          List.of("case-unreadable:cases.csv:1", "case-differs:cases.csv:3"),
          keys(withCases.open()).stream().filter(key -> key.startsWith("case-")).toList());
      assertEquals(
          "核验的是2个县，请在最前面加一格，写明是哪个：青山县 (999901)、绿水县 (999902)",
          withCases.problems().get(1).message(Language.CHINESE));
    }
  }

  /** Provides a county whose profile contradicts itself. */
  public static final class Refused implements CountyProfileProvider {
    @Override
    public Jurisdiction jurisdiction() {
      return Qingshan.COUNTY;
    }

    @Override
    public CountyProfile profile() {
      SoundCounty county = new SoundCounty();
      county.unruled.clear();
      return county.profile();
    }
  }

  @Test
  void cases_of_a_county_that_is_refused_are_left_out(@TempDir Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(CountyProfileProvider.class.getName()),
        Refused.class.getName() + "\n" + Pending.class.getName());
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      String of = "SIGNING | | 2025-09-22 | SILENT | | |";
      Verification verification =
          Verification.ofClassPath(loader)
              .withCases(
                  "cases.csv",
                  new StringReader(String.join("\n", of, "青山县 | " + of, "绿水县 | " + of)));

      assertEquals(
          List.of("article-missing:article-1", "case-unreadable:cases.csv:1", "pending:article-2"),
          keys(verification.open()));
    }
    assertEquals(
        List.of("article-missing:article-1"),
        keys(
            Verification.of(new Refused())
                .withCases("cases.csv", new StringReader(SoundCounty.CASES))
                .open()));
  }

  @Test
  void cases_come_from_a_reader_a_file_or_a_resource_and_unreadable_ones_are_a_problem(
      @TempDir Path folder) throws IOException {
    Path cases = Files.writeString(folder.resolve("cases.csv"), SoundCounty.CASES);
    Path gbk =
        Files.writeString(folder.resolve("gbk.csv"), SoundCounty.CASES, Charset.forName("GBK"));
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("torn cable");
          }

          @Override
          public void close() {}
        };

    assertTrue(sound().withCases(cases).isSound());
    assertTrue(sound().withCases("cases", new StringReader(SoundCounty.CASES)).isSound());
    assertEquals(
        List.of(
            "cases-unreadable:gbk.csv",
            "cases-unreadable:none.csv",
            "cases-unreadable:torn",
            "cases-unreadable:nowhere.csv"),
        keys(sound()
                .withCases(gbk)
                .withCases(folder.resolve("none.csv"))
                .withCases("torn", broken)
                .withCases(VerificationTest.class, "nowhere.csv")
                .open())
            .subList(0, 4));
  }
}

package org.workrules.engine.verify;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.io.ByteStreams;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.api.InvalidValueException;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.rule.Rule;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.Rulebook;
import org.workrules.api.text.Described;
import org.workrules.api.text.Han;
import org.workrules.api.text.Language;
import org.workrules.engine.County;
import org.workrules.engine.ProviderFailure;
import org.workrules.engine.UnusableCountyException;
import org.workrules.engine.WorkRules;

/**
 * 核验: what there is to find fault with in the configuration of a county, all at once.
 *
 * <pre>{@code
 * Verification.of(new QingshanProvider())
 *     .withCases(QingshanTest.class, "meetings.csv")
 *     .accepting("chair-not-a-member:thematic-chair", "条文就是这样写的：专题会议由秘书长主持，不是参加人员。")
 *     .orThrow();
 * }</pre>
 *
 * <p>It needs no test framework: {@link #problems} returns what was found. It never throws because
 * of what it verifies: a provider that fails is a problem like others.
 *
 * <p><b>Cases.</b> A file of cases is plain text, a case on each line, its seven cells separated by
 * {@code |}; a line that begins with {@code #} is a comment:
 *
 * <pre>{@code
 * # 事项 | 情形 | 日期 | 应得结果 | 约束程度 | 条款 | 说明
 * 组成人员 | 会议=常务会议 | 2025-09-22 | 县长、副县长 | 直陈 | 第十五条 | 办公室主任不在其内
 * ONE_MATTER | SEVERAL_MATTERS | 2025-09-22 | FORBIDDEN | MUST_NOT | 第二十条 | 一文数事
 * 由谁决定：BUDGET | ? | 2025-09-22 | 待定 属重大事项 | | | 不知是否重大
 * }</pre>
 *
 * <p>Questions and facts are named by id or as they read in the county; before a question may stand
 * what is asked: 时限、流程、裁定、席位、人数、事项、由谁决定、程序, or {@code LIMIT} and so on. Facts are {@code NAME},
 * {@code !NAME} or {@code NAME=VALUE}, separated by {@code ;}. What is not given is ordinary or,
 * after a leading {@code ?}, unknown. The day is that of the event or, if there is none, the one
 * asked on. Expected is a day, what a rule leads to in Chinese, a ruling, 规定冲突 or {@code
 * CONFLICTING}, the reason why nothing is specified, in Chinese or by its name, or 待定 or {@code ?}
 * and the facts that are missing. Where several counties are verified, an eighth cell in front says
 * of which one a case is.
 *
 * <p>Immutable and thread-safe; compared by identity.
 */
public final class Verification implements Described {

  private final ImmutableList<String> names;
  private final ImmutableList<String> englishNames;
  private final ImmutableList<County> counties;
  private final ImmutableList<Jurisdiction> refused;
  private final ImmutableList<Problem> found;
  private final ImmutableSet<County> withCases;
  private final Set<Rule<?, ?>> met;
  private final ImmutableMap<String, String> acceptances;
  private final ImmutableList<Problem> problems;

  private Verification(
      ImmutableList<String> names,
      ImmutableList<String> englishNames,
      ImmutableList<County> counties,
      ImmutableList<Jurisdiction> refused,
      ImmutableList<Problem> found,
      ImmutableSet<County> withCases,
      Set<Rule<?, ?>> met,
      ImmutableMap<String, String> acceptances) {
    this.names = names;
    this.englishNames = englishNames;
    this.counties = counties;
    this.refused = refused;
    this.found = found;
    this.withCases = withCases;
    this.met = met;
    this.acceptances = acceptances;
    this.problems = judged();
  }

  /**
   * Verifies what a provider provides.
   *
   * @param provider the provider; that it fails, gives null or the profile of another county is a
   *     problem that is found
   * @return the verification
   */
  public static Verification of(CountyProfileProvider provider) {
    return of(WorkRules.of(requireNonNull(provider, "provider")));
  }

  /**
   * Verifies a profile.
   *
   * @param profile the profile
   * @return the verification
   */
  public static Verification of(CountyProfile profile) {
    requireNonNull(profile, "profile");
    return of(
        WorkRules.of(
            new CountyProfileProvider() {
              @Override
              public Jurisdiction jurisdiction() {
                return profile.jurisdiction();
              }

              @Override
              public CountyProfile profile() {
                return profile;
              }
            }));
  }

  /**
   * Verifies all that {@link WorkRules#load()} finds.
   *
   * @return the verification; that there is no provider at all is a problem
   */
  public static Verification ofClassPath() {
    return of(WorkRules.load());
  }

  /**
   * Verifies all that one class loader can see.
   *
   * @param loader the class loader
   * @return the verification; that there is no provider at all is a problem
   */
  public static Verification ofClassPath(ClassLoader loader) {
    return of(WorkRules.load(requireNonNull(loader, "loader")));
  }

  private static Verification of(WorkRules workRules) {
    ImmutableList.Builder<Problem> found = ImmutableList.builder();
    ImmutableList.Builder<County> counties = ImmutableList.builder();
    ImmutableList.Builder<Jurisdiction> refused = ImmutableList.builder();
    Set<String> names = new LinkedHashSet<>();
    Set<String> englishNames = new LinkedHashSet<>();
    for (ProviderFailure failure : workRules.discovery().failures()) {
      found.addAll(Refusals.of(failure));
      names.add(failure.provider());
      englishNames.add(failure.provider());
    }
    for (Jurisdiction jurisdiction : workRules.jurisdictions()) {
      names.add(jurisdiction.name().in(Language.CHINESE));
      englishNames.add(jurisdiction.name().in(Language.ENGLISH));
      try {
        County county = workRules.county(jurisdiction.code());
        counties.add(county);
        for (Rulebook rulebook : county.rulebooks()) {
          found.addAll(Checks.of(rulebook));
        }
        found.addAll(EditionChecks.succession(county.rulebooks()));
      } catch (UnusableCountyException unusable) {
        refused.add(jurisdiction);
        unusable.failures().forEach(failure -> found.addAll(Refusals.of(failure)));
      }
    }
    if (names.isEmpty()) {
      found.add(
          new Problem(
              Severity.ERROR,
              "no-provider",
              Message.of(
                  "没有找到任何提供者；它应写在 META-INF/services/{0} 里",
                  "no provider was found; it should be named in META-INF/services/{0}",
                  CountyProfileProvider.class.getName()),
              Message.of("类路径", "on the class path")));
    }
    return new Verification(
        ImmutableList.copyOf(names),
        ImmutableList.copyOf(englishNames),
        counties.build(),
        refused.build(),
        found.build(),
        ImmutableSet.of(),
        Sets.newIdentityHashSet(),
        ImmutableMap.of());
  }

  /**
   * Returns a copy to which cases were put. One that comes out otherwise, or cannot be read, is an
   * error; of a county with cases, a rule to which none leads is still to do.
   *
   * @param name what the cases are called in problems, such as the name of their file
   * @param cases the cases; it is read to its end and not closed
   * @return the copy
   */
  public Verification withCases(String name, Reader cases) {
    requireNonNull(name, "name");
    requireNonNull(cases, "cases");
    try {
      return with(Cases.run(name, CharStreams.toString(cases), counties, refused));
    } catch (IOException unreadable) {
      return withUnreadable(name, unreadable);
    }
  }

  /**
   * Returns a copy to which the cases of a file in UTF-8 were put, as by {@link #withCases(String,
   * Reader)}. That it cannot be read is a problem.
   *
   * @param file the file
   * @return the copy
   */
  public Verification withCases(Path file) {
    String name = String.valueOf(requireNonNull(file, "file").getFileName());
    try {
      return with(Cases.run(name, utf8(Files.readAllBytes(file)), counties, refused));
    } catch (IOException unreadable) {
      return withUnreadable(name, unreadable);
    }
  }

  /**
   * Returns a copy to which the cases of files in UTF-8 were put that lie beside a class, as by
   * {@link #withCases(String, Reader)}. That one is not there is a problem.
   *
   * @param beside the class, such as the test's
   * @param files the names of the files
   * @return the copy
   */
  public Verification withCases(Class<?> beside, String... files) {
    requireNonNull(beside, "beside");
    Verification verification = this;
    for (String file : requireNonNull(files, "files")) {
      try (InputStream stream = beside.getResourceAsStream(requireNonNull(file, "file"))) {
        verification =
            stream == null
                ? verification.withUnreadable(
                    file, new IOException("no such resource beside " + beside.getName()))
                : verification.with(
                    Cases.run(file, utf8(ByteStreams.toByteArray(stream)), counties, refused));
      } catch (IOException unreadable) {
        verification = verification.withUnreadable(file, unreadable);
      }
    }
    return verification;
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private Verification with(Cases cases) {
    Set<Rule<?, ?>> all = Sets.newIdentityHashSet();
    all.addAll(met);
    all.addAll(cases.met());
    return new Verification(
        names,
        englishNames,
        counties,
        refused,
        ImmutableList.<Problem>builder().addAll(found).addAll(cases.problems()).build(),
        ImmutableSet.<County>builder().addAll(withCases).addAll(cases.asked()).build(),
        all,
        acceptances);
  }

  private Verification withUnreadable(String name, IOException why) {
    Problem problem =
        new Problem(
            Severity.ERROR,
            "cases-unreadable:" + name,
            Message.of(
                "读不到用例（应为 UTF-8 文本）：{0}",
                "the cases cannot be read (they should be UTF-8 text): {0}", why),
            Message.of("用例 {0}", "for cases {0}", name));
    return new Verification(
        names,
        englishNames,
        counties,
        refused,
        ImmutableList.<Problem>builder().addAll(found).add(problem).build(),
        withCases,
        met,
        acceptances);
  }

  /**
   * Returns a copy in which a problem is accepted on purpose. It is shown with the reason, and does
   * not count. An error cannot be accepted; to accept what is not there is a problem itself.
   *
   * @param key the {@linkplain Problem#key key} of the problem; several of one key, as in two
   *     editions, are all accepted
   * @param reason why it is right so, in Chinese
   * @return the copy
   * @throws InvalidValueException if the reason is not in Chinese, or the key was accepted before
   */
  public Verification accepting(String key, String reason) {
    if (acceptances.containsKey(requireNonNull(key, "key"))) {
      throw new InvalidValueException("key", key, "accepted once");
    }
    if (!Han.isIn(requireNonNull(reason, "reason"))) {
      throw new InvalidValueException("reason", reason, "a sentence in Chinese");
    }
    return new Verification(
        names,
        englishNames,
        counties,
        refused,
        found,
        withCases,
        met,
        ImmutableMap.<String, String>builder().putAll(acceptances).put(key, reason).build());
  }

  private ImmutableList<Problem> judged() {
    List<Problem> all = new ArrayList<>(found);
    for (County county : withCases) {
      for (Rulebook rulebook : county.rulebooks()) {
        Report report = new Report(rulebook.edition());
        for (Rule<?, ?> rule : rulebook.rules()) {
          if (!met.contains(rule)) {
            report.add(
                Severity.TO_DO,
                "rule-without-case",
                rule,
                "还没有用例得出这条规则",
                "no case leads to this rule yet");
          }
        }
        all.addAll(report.problems());
      }
    }
    Set<String> used = new LinkedHashSet<>();
    ImmutableList.Builder<Problem> judged = ImmutableList.builder();
    for (Severity severity : Severity.values()) {
      for (Problem problem : all) {
        if (problem.severity() == severity) {
          String reason = acceptances.get(problem.key());
          boolean isAccepted = reason != null && severity != Severity.ERROR;
          judged.add(isAccepted ? problem.accepted(reason) : problem);
          if (isAccepted) {
            used.add(problem.key());
          }
        }
      }
    }
    for (Map.Entry<String, String> acceptance : acceptances.entrySet()) {
      if (!used.contains(acceptance.getKey())) {
        judged.add(
            new Problem(
                Severity.WARNING,
                "accepted-in-vain:" + acceptance.getKey(),
                Message.of(
                    "接受了不存在（或者不能接受）的问题：{0}",
                    "a problem is accepted that is not there, or cannot be accepted: {0}",
                    acceptance.getValue()),
                Message.of("核验", "for the verification")));
      }
    }
    return judged.build();
  }

  /** Returns all that was found: errors first, then warnings, what is to do, and notes. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns what was found and was not accepted, notes included. */
  public List<Problem> open() {
    return filtered(false);
  }

  /** Returns what was accepted, each with its reason. */
  public List<Problem> accepted() {
    return filtered(true);
  }

  private List<Problem> filtered(boolean accepted) {
    ImmutableList.Builder<Problem> some = ImmutableList.builder();
    for (Problem problem : problems) {
      if (problem.acceptedBecause().isPresent() == accepted) {
        some.add(problem);
      }
    }
    return some.build();
  }

  /** Returns whether nothing is open but notes. */
  public boolean isSound() {
    return open().stream().allMatch(problem -> problem.severity() == Severity.NOTE);
  }

  /**
   * Throws if it is not sound: a test in one line, in any framework.
   *
   * @return this
   * @throws VerificationException if it is not {@linkplain #isSound sound}; the message is all that
   *     was found, in Chinese
   */
  public Verification orThrow() {
    return orThrow(Language.CHINESE);
  }

  /**
   * Throws if it is not sound.
   *
   * @param language the language of the message
   * @return this
   * @throws VerificationException if it is not {@linkplain #isSound sound}
   */
  public Verification orThrow(Language language) {
    requireNonNull(language, "language");
    if (!isSound()) {
      throw new VerificationException(this, language);
    }
    return this;
  }

  /** Returns in the first line whether it is sound, and then all that was found. */
  @Override
  public String in(Language language) {
    boolean chinese = requireNonNull(language, "language") == Language.CHINESE;
    StringBuilder text = new StringBuilder(chinese ? "核验" : "Verification");
    text.append(chinese || englishNames.isEmpty() ? "" : " of ");
    text.append(String.join(chinese ? "、" : ", ", chinese ? names : englishNames));
    text.append(chinese ? (isSound() ? "：通过" : "：未通过") : isSound() ? ": passed" : ": failed");
    for (Severity severity : Severity.values()) {
      long count = open().stream().filter(one -> one.severity() == severity).count();
      if (count > 0) {
        text.append(chinese ? "，" : ", ").append(severity.in(language));
        text.append(chinese ? "" : ": ").append(count);
      }
    }
    if (!accepted().isEmpty()) {
      text.append(chinese ? "，已接受" : ", accepted: ").append(accepted().size());
    }
    for (Problem problem : problems) {
      text.append('\n').append(problem.in(language));
    }
    return text.toString();
  }

  /** Returns what was found, in Chinese. */
  @Override
  public String toString() {
    return in(Language.CHINESE);
  }
}

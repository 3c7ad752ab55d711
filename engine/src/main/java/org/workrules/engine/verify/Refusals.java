package org.workrules.engine.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.workrules.api.spi.InvalidProfileException;
import org.workrules.api.spi.ProfileProblem;
import org.workrules.api.text.Described;
import org.workrules.api.text.Language;
import org.workrules.engine.ProviderFailure;

/**
 * Puts into words, with keys of their own, the problems for which a profile is refused, and what is
 * wrong with a provider. The api tells them in English; what is not listed here is told as it is.
 */
final class Refusals {

  private static final String WHOLE = "";

  private static final ImmutableList<Refusal> PROBLEMS =
      ImmutableList.of(
          refusal("no-edition", "it has no edition", "没有收录任何文本"),
          refusal(
              "tier-differs",
              "it is of a (\\w+), but the jurisdiction is a (\\w+)",
              "文本的层级是$1，而行政区是$2"),
          refusal("defined-twice", "(\\w+) is defined in two ways(.*)", "词 $1 有两种定义$2"),
          refusal(
              "begins-too-early",
              "it begins on (\\S+), not after the edition before it, which begins on (\\S+)",
              "它自$1起施行，不晚于前一文本（自$2起）"),
          refusal("id-twice", "id '(.*)' already names another rule, (.*)", "编号“$1”已用于另一规则：$2"),
          refusal(
              "id-form",
              "the id must be lower-case words joined by '-', but was '(.*)'",
              "编号应是用“-”连接的小写单词，现为“$1”"),
          refusal(
              "gist-not-chinese",
              "the gist must be a sentence in Chinese, but was '(.*)'",
              "要旨应是一句中文，现为“$1”"),
          refusal(
              "cites-another-text",
              "it cites (.*) of another text, (.*), in (.*)",
              "在$3中引用了另一文本$2的$1"),
          refusal(
              "article-beyond-end",
              "article (\\d+) is cited, but the rules end at article (\\d+)",
              "引用了第$1条，而全文只到第$2条"),
          refusal(
              "overrides-nothing", "it overrides '(.*)', which does not exist", "它排除的规则“$1”不存在"),
          refusal(
              "overrides-in-a-circle",
              "it overrides '(.*)', which overrides it in turn",
              "它与规则“$1”互相排除"),
          refusal(
              "overrides-another-question",
              "it overrides '(.*)', which answers (.*)",
              "它排除的规则“$1”回答的是另一问题 $2"),
          refusal(
              "after-in-a-circle",
              "it comes after (.*), which comes after it in turn",
              "它与 $1 互为先后"),
          refusal(
              "article-missing",
              "neither encoded, declaratory nor pending: articles \\[(.*)\\]",
              "没有交代的条文：第 $1 条，既未编入，也不是宣示性或者待编入"),
          refusal(
              "registered-beyond-end",
              "article (\\d+) is registered, but the rules end at article (\\d+)",
              "登记了第$1条，而全文只到第$2条"),
          refusal("registered-twice", "article (\\d+) is registered (\\d+) times", "第$1条登记了$2次"),
          refusal(
              "registers-another-text",
              "it registers (.*) of another text, (.*), in (.*)",
              "在$3中登记了另一文本$2的$1"),
          refusal(
              "registered-as-encoded",
              "article (\\d+) is registered as encoded; rules that cite it say so by themselves",
              "第$1条登记为已编入；引用它的规则自会说明，不必登记"),
          refusal(
              "declaratory-but-encoded",
              "article (\\d+) is declaratory, but rules cite it: (.*)",
              "第$1条登记为宣示性，却有规则引用它：$2"));

  private static final ImmutableList<Refusal> FAILURES =
      ImmutableList.of(
          refusal("provider-null", "a provider is null", "提供者为 null"),
          refusal("provider-null", "(jurisdiction|profile)\\(\\) returned null", "$1() 返回了 null"),
          refusal("provider-of-another-county", "its profile is that of (.*)", "它给出的是另一县的规则：$1"),
          refusal("provider-contested", "it claims (\\d+), as does (.*)", "它与 $2 都声称提供 $1"));

  private static final ImmutableList<Refusal> PLACES =
      ImmutableList.of(
          refusal(WHOLE, "for rule (\\S+) \\((.*)\\)", "规则 $1（$2）"),
          refusal(WHOLE, "for rule (\\S+)", "规则 $1"),
          refusal(WHOLE, "for scope (\\S+) \\((.*)\\)", "适用范围 $1（$2）"),
          refusal(WHOLE, "in the register", "条文登记"),
          refusal(WHOLE, "for the particulars of the edition", "文本要目"),
          refusal(WHOLE, "for (.*)", "$1"));

  private static final Pattern RULE =
      Pattern.compile("for (?:rule|scope) (\\S+).*", Pattern.DOTALL);

  private static Refusal refusal(String check, String english, String chinese) {
    return new Refusal(check, Pattern.compile(english, Pattern.DOTALL), chinese);
  }

  /** Returns the problems behind a failure: those of the profile that it refused, or itself. */
  static List<Problem> of(ProviderFailure failure) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Throwable cause = failure.cause().orElse(null); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidProfileException) {
        ((InvalidProfileException) cause).problems().forEach(one -> problems.add(of(one)));
        return problems.build();
      }
    }
    Message place = Message.of("提供者 {0}", "for provider {0}", failure.provider());
    Optional<Refusal> known = find(FAILURES, failure.message());
    return problems
        .add(
            new Problem(
                Severity.ERROR,
                known.map(one -> one.check).orElse("provider-fails") + ":" + failure.provider(),
                known
                    .map(one -> one.in(failure.message()))
                    .orElseGet(
                        () -> Message.of("无法使用：{0}", "it cannot be used: {0}", told(failure))),
                place))
        .build();
  }

  private static String told(ProviderFailure failure) {
    return failure
        .cause()
        .map(cause -> failure.message() + " (" + cause.getClass().getName() + ")")
        .orElse(failure.message());
  }

  private static Problem of(ProfileProblem problem) {
    Optional<Refusal> known = find(PROBLEMS, problem.message());
    String check = known.map(one -> one.check).orElse("refused");
    Described place = find(PLACES, problem.place()).get().in(problem.place());
    return new Problem(
        Severity.ERROR,
        check + ":" + subject(check, problem),
        known.map(one -> one.in(problem.message())).orElse(language -> problem.message()),
        place);
  }

  /** Returns the rule, word or article that the key names, or the place as it is. */
  private static String subject(String check, ProfileProblem problem) {
    Matcher rule = RULE.matcher(problem.place());
    if (check.equals("defined-twice")) {
      return problem.message().substring(0, problem.message().indexOf(' '));
    }
    if (check.equals("registers-another-text")) {
      return problem.message().split(" ")[2];
    }
    if (rule.matches()) {
      return rule.group(1);
    }
    Matcher article = Pattern.compile("\\d+").matcher(problem.message());
    if (problem.place().equals("in the register") && article.find()) {
      return "article-" + article.group();
    }
    return "county";
  }

  private static Optional<Refusal> find(List<Refusal> refusals, String text) {
    return refusals.stream().filter(one -> one.english.matcher(text).matches()).findFirst();
  }

  /** A message of ours, by its English form, with the check that it stands for. */
  private static final class Refusal {
    private final String check;
    private final Pattern english;
    private final String chinese;

    Refusal(String check, Pattern english, String chinese) {
      this.check = check;
      this.english = english;
      this.chinese = chinese;
    }

    Described in(String message) {
      String inChinese = english.matcher(message).replaceAll(chinese);
      return language -> language == Language.CHINESE ? inChinese : message;
    }
  }

  private Refusals() {}
}

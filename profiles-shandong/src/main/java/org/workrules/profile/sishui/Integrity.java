package org.workrules.profile.sishui;

import static org.workrules.api.actor.Bodies.COUNTY_GOVERNMENT;
import static org.workrules.api.document.DocumentFacts.IN_NAME_OF;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT;
import static org.workrules.api.document.DocumentOptions.GOVERNMENT_OFFICE;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.Events.ACTIVITY_HELD;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.ACTIVITY_INVITATION;
import static org.workrules.api.time.LimitSubjects.DEPUTIES_SUGGESTION_HANDLING;
import static org.workrules.api.time.LimitSubjects.FILING;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.Promptness.PROMPTLY;
import static org.workrules.api.time.TimeLimit.ahead;
import static org.workrules.api.time.TimeLimit.setBy;
import static org.workrules.api.time.TimeLimit.unquantified;
import static org.workrules.profile.sishui.Vocabulary.IMPORTANT_ACTIVITY;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;
import org.workrules.api.time.LimitSource;

/** 第十三章 监督制度和廉政作风建设: oversight and integrity, articles 77 to 92. */
final class Integrity {

  static final List<LimitRule> LIMITS =
      Arrays.asList(

          // Art. 77
          limit("deputies-suggestions", DEPUTIES_SUGGESTION_HANDLING)
              .gist("人大代表的建议、批评和意见，县政府要及时办理。")
              .by(COUNTY_GOVERNMENT)
              .shall(unquantified(PROMPTLY))
              .citing(article(77)),
          limit("filing", FILING)
              .gist("县政府的规范性文件要依法备案，何时备案看法律。")
              .by(COUNTY_GOVERNMENT)
              .when(is(IN_NAME_OF, GOVERNMENT, GOVERNMENT_OFFICE))
              .shall(setBy(LimitSource.LAW))
              .citing(article(77), article(21)),

          // Art. 90
          limit("invitation", ACTIVITY_INVITATION)
              .gist("请县政府领导参加重要活动，一般应提前三天报办公室办理。")
              .when(is(IMPORTANT_ACTIVITY))
              .generally(ahead(3, CALENDAR_DAY, ACTIVITY_HELD))
              .citing(article(90)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(77), "向县人大及其常委会报告工作，接受询问和质询"),
          pending(article(78), "监督发现的问题整改后向县政府报告；行政应诉联席会议"),
          declaratory(article(79), "要求加强层级监督和复议指导，纠错和化解争议的程序由行政复议法规定"),
          declaratory(article(80), "要求接受公众和舆论监督，热线来件由谁办、几日办结没有规定"),
          pending(article(81), "重要信访事项须由领导同志和部门负责人亲自处理"),
          declaratory(article(82), "要求推行问责和绩效管理，考核的指标、主体和后果留待专门制度"),
          declaratory(article(83), "要求遵守党内廉洁法规和领导干部重大事项报告制度，内容都在那些法规里"),
          declaratory(article(84), "要求依程序和时限办事、失职追责，程序、时限和责任均须另找依据"),
          pending(article(85), "会议活动经费须列入预算；公款送礼宴请和收受的禁止"),
          declaratory(article(86), "重申不得以权谋私、干预市场等廉洁要求，是否违反须由纪检监察机关认定"),
          declaratory(article(87), "要求带头学习、落实意识形态责任，没有次数、时间或报送要求"),
          declaratory(article(88), "提倡五字作风和争先精神，不指向可以核对的行为"),
          pending(article(89), "未经调研、论证评估、合法合规审查不得决策"),
          pending(article(90), "邀请一律由办公室安排；不得直接邀请领导个人"),
          pending(article(91), "哪些来访和活动须拟接待方案；由谁拟定、审定"),
          pending(article(92), "以县政府名义办论坛、展会、节庆须经集体研究和市政府批准；领导出席的安排"));

  private Integrity() {}
}

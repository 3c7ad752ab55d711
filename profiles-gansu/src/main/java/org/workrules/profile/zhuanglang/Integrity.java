package org.workrules.profile.zhuanglang;

import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.LimitSubjects.GRASSROOTS_RESEARCH;
import static org.workrules.api.time.LimitUnit.CALENDAR_DAY;
import static org.workrules.api.time.LimitUnit.YEAR;
import static org.workrules.api.time.TimeLimit.atLeastIn;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Provision;
import org.workrules.api.time.LimitRule;

/** 第十三章 廉政和作风建设: integrity and conduct, articles 86 to 95. */
final class Integrity {

  static final List<LimitRule> LIMITS =
      Collections.singletonList(

          // Art. 93
          limit("grassroots-research", GRASSROOTS_RESEARCH)
              .gist("县政府领导每年下基层调研，累计六十天以上。")
              .by(COUNTY_LEADERS)
              .stated(atLeastIn(60, CALENDAR_DAY, YEAR))
              .citing(article(93)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(86), "要求落实中央八项规定和廉政规定，标准都在所引的文件里。"),
          declaratory(article(87), "要求依程序和时限办事、追究推诿失职，程序、时限和责任由别处规定。"),
          declaratory(article(88), "要求节俭、压缩开支，住房用车等标准和经费限额由专门规定确定。"),
          declaratory(article(89), "公务接待的廉政禁令，接待标准和查处程序不在本规则，也没有金额界限。"),
          declaratory(article(90), "以权谋私等行为的廉政禁令，认定须经查证，重大事项报告由专门制度规定。"),
          declaratory(article(91), "倡导担当实干、反对形式主义，是作风评价，没有可核对的行为。"),
          declaratory(article(92), "号召带头学习、建设学习型机关，没有学时、次数或组织者。"),
          declaratory(article(94), "倡导诚信施政和亲清政商关系，沟通的形式、周期和变更决定的程序都未规定。"),
          pending(article(95), "题词、题字、作序的禁止和特殊情况的报批"));

  private Integrity() {}
}

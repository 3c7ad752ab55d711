package org.workrules.profile.mengla;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第十二章 廉政和作风建设: integrity and style of work, articles 70 to 79. */
final class Integrity {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(70), "要求落实廉政方面的上位规定，具体禁止什么在那些规定中"),
          declaratory(article(71), "要求依程序和时限办事、追究失职，既没有写是哪些时限，也没有写由谁追究"),
          pending(article(72), "公款送礼和宴请的禁止，活动经费须列入预算"),
          pending(article(73), "县政府领导一般不出席的活动及例外，接见合影须经批准"),
          pending(article(74), "贺信、题词、作序的禁止和公开发表的限制，新闻报道和外事活动安排"),
          declaratory(article(75), "禁止以权谋私、要求管好亲属，是否违反须经查处认定；个人事项报告另有制度"),
          declaratory(article(76), "要求担当实干、反对形式主义，是作风要求，没有可核对的结果"),
          declaratory(article(77), "要求重视意识形态、约束言行，什么算苗头性问题没有标准"),
          declaratory(article(78), "列举应当增强的本领并提倡学习，没有学习的时间或者次数"),
          declaratory(article(79), "要求深入基层、轻车简从，没有调研的天数、次数和人数"));

  private Integrity() {}
}

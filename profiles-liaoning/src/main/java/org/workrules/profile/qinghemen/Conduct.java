package org.workrules.profile.qinghemen;

import static org.workrules.api.actor.Roles.COUNTY_LEADERS;
import static org.workrules.api.actor.Roles.DEPARTMENT_LEADER;
import static org.workrules.api.conduct.ConductChains.PETITIONS;
import static org.workrules.api.procedure.Acts.PRESS_FOR_SOLUTION;
import static org.workrules.api.procedure.Acts.READ_IN_PERSON;
import static org.workrules.api.procedure.Chain.first;
import static org.workrules.api.procedure.ChainRule.chain;
import static org.workrules.api.rule.Condition.is;
import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.profile.qinghemen.Vocabulary.IMPORTANT_LETTER;
import static org.workrules.profile.qinghemen.Vocabulary.MAJOR_PETITION;
import static org.workrules.profile.qinghemen.Vocabulary.PETITION;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.procedure.Step;
import org.workrules.api.rule.Rule;
import org.workrules.api.source.Provision;

/** 第十三章 效能和作风建设: efficiency and conduct, articles 73 to 79. */
final class Conduct {

  static final List<Rule<?, ?>> RULES =
      Arrays.asList(

          // Art. 79
          chain("important-letters", PETITIONS)
              .gist("群众的重要来信，区领导和部门负责人要自己阅批。")
              .when(is(PETITION, IMPORTANT_LETTER))
              .shall(first(Step.eachOf(READ_IN_PERSON, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(79).paragraph(1)),
          chain("major-petitions", PETITIONS)
              .gist("信访上的重大问题，区领导和部门负责人要督促解决。")
              .when(is(PETITION, MAJOR_PETITION))
              .shall(first(Step.eachOf(PRESS_FOR_SOLUTION, COUNTY_LEADERS, DEPARTMENT_LEADER)))
              .citing(article(79).paragraph(1)));

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(73), "倡导抓落实的态度和业绩观，没有可以核对的行为或标准。"),
          declaratory(article(74), "反对形式主义等作风问题，是否减轻了负担没有衡量的尺度。"),
          declaratory(article(75), "推荐一套工作方法，何时采用、怎样算有效都没有条件。"),
          declaratory(article(76), "要求部门协作和数据共享，共享哪些数据、经什么渠道均未列出。"),
          declaratory(article(77), "要求推广政务平台，没有规定哪些事项必须在线办理、何时上线。"),
          declaratory(article(78), "号召转变作风、提高效率，属于精神上的动员。"));

  private Conduct() {}
}

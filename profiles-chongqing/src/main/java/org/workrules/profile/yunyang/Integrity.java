package org.workrules.profile.yunyang;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第十二章 廉政和作风建设: integrity and conduct, articles 62 to 68. */
final class Integrity {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(62), "要求执行上级关于廉政和作风的规定，自身不另设要求。"),
          pending(article(63), "调研的陪同和接待，乡镇（街道）负责人迎送和参观景区的禁止"),
          declaratory(article(64), "新闻报道和外事安排转引其他规定，本文没有自己的要求。"),
          declaratory(article(65), "要求照程序和时限办事并追究失职，但程序、时限和追责机关都不在本条。"),
          declaratory(article(66), "要求节约开支，没有给出经费、团组或活动的限额。"),
          declaratory(article(67), "要求个人廉洁；个人事项报告和廉政谈话依专门制度，本条没有事项、时间和受理人。"),
          declaratory(article(68), "倡导学习，没有内容、次数和组织者。"));

  private Integrity() {}
}

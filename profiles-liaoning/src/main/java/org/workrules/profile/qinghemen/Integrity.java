package org.workrules.profile.qinghemen;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第十一章 廉洁从政: integrity, articles 60 to 63. */
final class Integrity {

  static final List<Provision> REGISTER =
      Arrays.asList(
          declaratory(article(60), "概括重申廉洁从政的总要求，具体禁止的行为见本章其他条文。"),
          declaratory(article(61), "要求依程序办事并依法追责，程序、时限和处分都引向别的规定。"),
          pending(article(62), "会议活动经费原则上纳入预算管理"),
          pending(article(63), "个人有关事项报告，以及谋利、干预市场、公款送礼宴请和收受礼品宴请的禁止"));

  private Integrity() {}
}

package org.workrules.profile.yunyang;

import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第十章 严格公文审批: documents, articles 52 to 56. */
final class Documents {

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(52), "公文须合乎的条例和行文规则，报送和审签所从的限时办结制度（未写是哪一制度、几天）"),
          pending(article(53), "各类公文由谁审签、会签，联合行文和规范性文件的审签次序，越级送签的禁止"),
          pending(article(54), "报送文件的签署、渠道和收文，直接报送领导个人的例外"),
          pending(article(55), "请示的协商和会签，意见不一致时的报请"),
          pending(article(56), "以谁的名义发文，不再发文的情形"));

  private Documents() {}
}

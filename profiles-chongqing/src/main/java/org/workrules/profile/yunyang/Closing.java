package org.workrules.profile.yunyang;

import static org.workrules.api.spi.ScopeRule.appliesTo;
import static org.workrules.profile.yunyang.WorkRules2025.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Citation;
import org.workrules.api.spi.ScopeRule;

/**
 * 第十三章（章名缺失）: interpretation and commencement, articles 70 and 71; and whom the rules bind, article
 * 69, the last of chapter 12.
 */
final class Closing {

  static final List<ScopeRule> SCOPE =
      Arrays.asList(

          // Art. 69
          appliesTo("scope-dispatched-agencies", "县政府派出机构", article(69)),
          appliesTo("scope-public-institutions", "县政府直属事业单位", article(69)),
          appliesTo("scope-agencies-under-departments", "部门管理机构", article(69)),
          appliesTo("scope-other-bodies", "其他机构", article(69)));

  static final List<Citation> PARTICULARS =
      Arrays.asList(

          // Art. 70: who interprets the rules
          article(70),

          // Art. 71: commencement and repeal
          article(71));

  private Closing() {}
}

package org.workrules.profile.sishui;

import static org.workrules.api.spi.ScopeRule.appliesTo;
import static org.workrules.profile.sishui.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.spi.ScopeRule;

/** 第十四章 附则: closing provision, article 93. */
final class Closing {

  static final List<ScopeRule> SCOPE =
      Arrays.asList(

          // Art. 93
          appliesTo("scope-dispatched-agencies", "县政府派出机构", article(93)),
          appliesTo("scope-agencies-under-departments", "部门管理机构", article(93)),
          appliesTo("scope-affiliated-institutions", "县政府直属事业单位", article(93)));

  private Closing() {}
}

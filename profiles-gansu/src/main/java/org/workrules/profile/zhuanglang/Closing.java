package org.workrules.profile.zhuanglang;

import static org.workrules.api.spi.ScopeRule.appliesTo;
import static org.workrules.profile.zhuanglang.WorkRules2023.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Citation;
import org.workrules.api.spi.ScopeRule;

/** 第十四章 附则: scope, commencement and repeal, articles 96 and 97. */
final class Closing {

  static final List<ScopeRule> SCOPE =
      Arrays.asList(

          // Art. 96
          appliesTo("scope-institutions", "县政府直属事业单位", article(96)),
          appliesTo("scope-dispatched-agencies", "县政府派出机构", article(96)),
          appliesTo("scope-department-managed-agencies", "部门管理机构", article(96)),
          appliesTo("scope-vertically-managed-units", "垂直管理单位", article(96)),
          appliesTo("scope-state-owned-enterprises", "县属国有企业", article(96)));

  // Art. 97
  static final List<Citation> PARTICULARS = Collections.singletonList(article(97));

  private Closing() {}
}

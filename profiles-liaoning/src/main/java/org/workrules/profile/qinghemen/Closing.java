package org.workrules.profile.qinghemen;

import static org.workrules.api.spi.ScopeRule.appliesTo;
import static org.workrules.api.spi.ScopeRule.byReference;
import static org.workrules.profile.qinghemen.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Citation;
import org.workrules.api.spi.ScopeRule;

/** 第十四章 附则: scope and commencement, articles 80 and 81. */
final class Closing {

  static final List<ScopeRule> SCOPE =
      Arrays.asList(

          // Art. 80
          appliesTo("directly-affiliated-units", "区政府直属单位", article(80)),
          byReference("dually-led-agencies", "受政府部门和区政府双重领导的机构", article(80)));

  /** Art. 81: commencement and repeal. */
  static final List<Citation> PARTICULARS = Collections.singletonList(article(81));

  private Closing() {}
}

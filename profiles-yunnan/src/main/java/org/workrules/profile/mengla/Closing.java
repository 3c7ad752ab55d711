package org.workrules.profile.mengla;

import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.workrules.api.source.Citation;
import org.workrules.api.spi.ScopeRule;

/** 第十三章 附则: closing provisions, articles 80 and 81. */
final class Closing {

  static final List<ScopeRule> SCOPE =
      Arrays.asList(

          // Art. 80
          ScopeRule.appliesTo("scope-public-institutions", "县政府直属事业单位", article(80)),
          ScopeRule.byReference("scope-dual-leadership", "受国家、省、州双重领导的机构", article(80)));

  // Art. 81
  static final List<Citation> PARTICULARS = Collections.singletonList(article(81));

  private Closing() {}
}

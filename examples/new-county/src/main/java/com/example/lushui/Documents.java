package com.example.lushui;

import static com.example.lushui.WorkRules2024.article;
import static org.workrules.api.time.LimitRule.limit;
import static org.workrules.api.time.TimeLimit.within;

import java.util.Collections;
import java.util.List;
import org.workrules.api.rule.Rule;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitSubjects;
import org.workrules.api.time.LimitUnit;

/** 第三章 公文: the first chapter that is encoded; so far, article 5. */
final class Documents {

  static final List<Rule<?, ?>> RULES =
      Collections.singletonList(

          // Art. 5
          limit("consultation-reply", LimitSubjects.CONSULTATION_REPLY)
              .gist("部门之间征求意见，被征求的部门五个工作日内答复。")
              .shall(within(5, LimitUnit.WORKING_DAY, Events.CONSULTATION_RECEIVED))
              .citing(article(5).paragraph(1)));

  private Documents() {}
}

package org.workrules.profile.mengla;

import static org.workrules.api.source.Provision.declaratory;
import static org.workrules.api.source.Provision.pending;
import static org.workrules.profile.mengla.WorkRules2022.article;

import java.util.Arrays;
import java.util.List;
import org.workrules.api.source.Provision;

/** 第七章 健全监督制度: oversight, articles 32 to 37. */
final class Oversight {

  static final List<Provision> REGISTER =
      Arrays.asList(
          pending(article(32), "向人大报告工作，规范性文件依法备案（未写时间）；建议、提案由部门限时办结（未写多久）并公开结果"),
          pending(article(33), "监督发现的问题整改后向县政府报告，部门应诉和履行裁判"),
          declaratory(article(34), "要求执行行政复议法，复议的期限和程序都在该法中，本条没有自己的"),
          pending(article(35), "重大问题的处理结果向社会公布"),
          pending(article(36), "重要群众来信由哪些人亲自阅批，重要信访案件由谁包案"),
          declaratory(article(37), "要求建立绩效、问责、容错等机制，没有考核指标、主体和追责程序"));

  private Oversight() {}
}

package org.workrules.benchmarks;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.juel.FeelEngineFactoryImpl;

/** The signing chain as a decision table of Camunda. */
final class CamundaSigning {

  private final DmnEngine engine;
  private final DmnDecision decision;

  private CamundaSigning(DefaultDmnEngineConfiguration configuration, String table) {
    engine = configuration.buildEngine();
    decision = engine.parseDecision("signing", CamundaSigning.class.getResourceAsStream(table));
  }

  /** Returns it with JUEL for what is asked, and the FEEL that is built on JUEL for the cells. */
  static CamundaSigning juel() {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setFeelEngineFactory(new FeelEngineFactoryImpl());
    configuration.setDefaultInputExpressionExpressionLanguage("juel");
    configuration.setDefaultOutputEntryExpressionLanguage("juel");
    return new CamundaSigning(configuration, "signing-juel.dmn");
  }

  /** Returns it with FEEL for everything. */
  static CamundaSigning feel() {
    return new CamundaSigning(new DefaultDmnEngineConfiguration(), "signing.dmn");
  }

  List<String> decide(Map<String, Object> variables) {
    return engine.evaluateDecisionTable(decision, variables).collectEntries("signedBy");
  }
}

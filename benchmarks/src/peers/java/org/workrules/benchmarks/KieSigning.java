package org.workrules.benchmarks;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The signing chain as a decision table of KIE. */
final class KieSigning {

  private final DMNRuntime runtime;
  private final DMNModel model;

  KieSigning() {
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(
                List.of(
                    ResourceFactory.newReaderResource(
                        new StringReader(DroolsSigning.resource("signing.dmn")))))
            .getOrElseThrow(IllegalStateException::new);
    model = runtime.getModels().get(0);
  }

  @SuppressWarnings("unchecked") // the table collects texts
  List<String> decide(Map<String, Object> variables) {
    DMNContext context = runtime.newContext();
    variables.forEach(context::set);
    DMNResult result = runtime.evaluateById(model, context, "signing");
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    return (List<String>) result.getDecisionResultById("signing").getResult();
  }
}

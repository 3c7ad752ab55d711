package org.workrules.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** The signing chain as rules of Drools. */
public final class DroolsSigning implements AutoCloseable {

  private final KieSession session;
  private final StatelessKieSession stateless;
  private final Signed signed = new Signed();

  DroolsSigning() {
    KieBase rules = new KieHelper().addContent(resource("signing.drl"), ResourceType.DRL).build();
    session = rules.newKieSession();
    session.setGlobal("signed", signed);
    stateless = rules.newStatelessKieSession();
    stateless.setGlobal("signed", signed);
  }

  /** Where the rules put what they find. */
  public static final class Signed {
    private List<String> ids = new ArrayList<>();

    /**
     * Notes that a rule holds.
     *
     * @param id the rule
     */
    public void by(String id) {
      ids.add(id);
    }

    List<String> take() {
      List<String> taken = ids;
      ids = new ArrayList<>();
      return taken;
    }
  }

  List<String> keptSession(Paper paper) {
    FactHandle handle = session.insert(paper);
    session.fireAllRules();
    session.delete(handle);
    return signed.take();
  }

  List<String> stateless(Paper paper) {
    stateless.execute(paper);
    return signed.take();
  }

  @Override
  public void close() {
    session.dispose();
  }

  static String resource(String name) {
    try (InputStream in = DroolsSigning.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

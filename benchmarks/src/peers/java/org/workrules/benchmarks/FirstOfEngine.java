package org.workrules.benchmarks;

/** A program that has one engine read its table, asks who signs one document, and ends. */
public final class FirstOfEngine {

  private FirstOfEngine() {}

  /**
   * Prints what {@link First} prints.
   *
   * @param args the engine
   */
  public static void main(String[] args) {
    long begun = System.nanoTime();
    First.print(begun, answer(args[0]));
  }

  private static String answer(String engine) {
    Paper paper = Paper.example();
    switch (engine) {
      case "drools":
        return new DroolsSigning().stateless(paper).get(0);
      case "camunda-juel":
        return CamundaSigning.juel().decide(paper.variables()).get(0);
      case "camunda-feel":
        return CamundaSigning.feel().decide(paper.variables()).get(0);
      default:
        return new KieSigning().decide(paper.variables()).get(0);
    }
  }
}

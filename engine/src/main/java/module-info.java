/** Working-day arithmetic, rule tables and the questions asked of a county. Knows no county. */
module org.workrules.engine {
  // Annotations only, absent at run time.
  requires static org.jspecify;
  requires transitive org.workrules.api;
  // Inside only: neither appears in a signature.
  requires com.google.common;
  requires org.slf4j;

  exports org.workrules.engine;
  exports org.workrules.engine.calendar;
  exports org.workrules.engine.deadline;
  exports org.workrules.engine.rule;
  exports org.workrules.engine.verify;

  uses org.workrules.api.spi.CountyProfileProvider;
}

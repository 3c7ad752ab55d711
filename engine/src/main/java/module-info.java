/** Working-day arithmetic. Knows no county. */
module org.workrules.engine {
  // Annotations only, absent at run time.
  requires static org.jspecify;
  requires transitive org.workrules.api;

  exports org.workrules.engine.calendar;
}

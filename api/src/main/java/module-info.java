/** The vocabulary of county work rules: value types, rule model, provider interface, exceptions. */
module org.workrules.api {
  // Annotations only, absent at run time.
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.workrules.api;
  exports org.workrules.api.actor;
  exports org.workrules.api.answer;
  exports org.workrules.api.calendar;
  exports org.workrules.api.conduct;
  exports org.workrules.api.document;
  exports org.workrules.api.jurisdiction;
  exports org.workrules.api.matter;
  exports org.workrules.api.meeting;
  exports org.workrules.api.money;
  exports org.workrules.api.procedure;
  exports org.workrules.api.rule;
  exports org.workrules.api.ruling;
  exports org.workrules.api.source;
  exports org.workrules.api.spi;
  exports org.workrules.api.text;
  exports org.workrules.api.time;
}

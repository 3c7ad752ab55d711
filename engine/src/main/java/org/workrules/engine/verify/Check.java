package org.workrules.engine.verify;

import org.workrules.api.spi.Rulebook;

/** A check of one edition: it looks for one kind of mistake. */
@FunctionalInterface
interface Check {

  void run(Rulebook rulebook, Report report);
}

/** A consumer that requires the engine and names no profile. */
module consumer {
  requires org.workrules.engine;
}

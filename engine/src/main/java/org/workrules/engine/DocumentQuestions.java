package org.workrules.engine;

import java.time.LocalDate;
import org.workrules.api.answer.Answer;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.procedure.ChainRule;
import org.workrules.api.rule.Circumstances;
import org.workrules.api.rule.Option;
import org.workrules.api.ruling.RulingRule;
import org.workrules.api.ruling.RulingSubject.Stage;
import org.workrules.api.time.LimitSubjects;
import org.workrules.engine.deadline.Deadline;

/**
 * 公文提问: who signs a document and after whom, whether it may be submitted or issued like this, whom
 * to consult and by when, how long handling may take, whose consent a seal needs. What to say of a
 * document is in {@link DocumentFacts}.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentQuestions {

  private final RulesInForce rules;

  DocumentQuestions(RulesInForce rules) {
    this.rules = rules;
  }

  /**
   * Returns how a document is signed and issued.
   *
   * @param document what is known of the document
   * @return the rule whose outcome is the chain that ends with the signature, or why there is none
   */
  public Answer<ChainRule> route(Circumstances document) {
    return rules.chain(DocumentChains.SIGNING, document);
  }

  /**
   * Checks whether a document may be submitted to the government like this.
   *
   * @param document what is known of the document
   * @return all faults at once, in the order of the articles
   */
  public Check checkSubmission(Circumstances document) {
    return rules.check(Stage.SUBMITTING, document);
  }

  /**
   * Checks whether a document may be issued like this.
   *
   * @param document what is known of the document
   * @return all faults at once, in the order of the articles
   */
  public Check checkIssue(Circumstances document) {
    return rules.check(Stage.ISSUING, document);
  }

  /**
   * Checks whether those who had to be consulted have been.
   *
   * @param document what is known of the document or matter
   * @return all faults at once, in the order of the articles
   */
  public Check checkConsultation(Circumstances document) {
    return rules.check(Stage.CONSULTING, document);
  }

  /**
   * Checks whether a document may be handled like this.
   *
   * @param document what is known of the document
   * @return all faults at once, in the order of the articles
   */
  public Check checkHandling(Circumstances document) {
    return rules.check(Stage.HANDLING, document);
  }

  /**
   * Returns by when a department has to reply that is consulted or asked to countersign.
   *
   * @param received the day on which it received the document
   * @param circumstances what is known of the case
   * @return the deadline, or why there is none
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public Answer<Deadline> replyDue(LocalDate received, Circumstances circumstances) {
    return rules.due(LimitSubjects.CONSULTATION_REPLY, received, circumstances);
  }

  /**
   * Returns what it means if no reply comes in time.
   *
   * @return the ruling, such as that silence counts as no objection, or why there is none
   */
  public Answer<RulingRule> silence() {
    return rules.ruling(
        DocumentRulings.SILENCE, Circumstances.ordinary().with(DocumentFacts.NO_REPLY_IN_TIME));
  }

  /**
   * Returns who consults and countersigns with whom where a document concerns other departments.
   *
   * @param circumstances what is known of the case
   * @return the rule whose outcome is the chain, or why there is none
   */
  public Answer<ChainRule> countersigning(Circumstances circumstances) {
    return rules.chain(DocumentChains.COUNTERSIGNING, circumstances);
  }

  /**
   * Returns how a disagreement between departments is settled, step by step.
   *
   * @param circumstances what is known of the case
   * @return the rule whose outcome is the chain, or why there is none
   */
  public Answer<ChainRule> disagreement(Circumstances circumstances) {
    return rules.chain(DocumentChains.DISAGREEMENT, circumstances);
  }

  /**
   * Returns who approves a document that was submitted.
   *
   * @param document what is known of the document
   * @return the rule whose outcome is the chain, or why there is none
   */
  public Answer<ChainRule> approval(Circumstances document) {
    return rules.chain(DocumentChains.INCOMING_APPROVAL, document);
  }

  /**
   * Returns by when a document that was assigned has to be handled.
   *
   * @param assigned the day on which it was assigned
   * @param document what is known of the document
   * @return the deadline, or why there is none
   * @throws UncoveredDateException if the count leaves the days of the calendar
   */
  public Answer<Deadline> handlingDue(LocalDate assigned, Circumstances document) {
    return rules.due(LimitSubjects.DOCUMENT_HANDLING, assigned, document);
  }

  /**
   * Returns whose consent the use of a seal needs.
   *
   * @param seal the seal, such as {@link
   *     org.workrules.api.document.DocumentOptions#GOVERNMENT_SEAL}
   * @return the rule whose outcome is the chain, or why there is none
   */
  public Answer<ChainRule> sealConsent(Option seal) {
    return rules.chain(
        DocumentChains.SEAL_USE, Circumstances.ordinary().with(DocumentFacts.SEAL, seal));
  }
}

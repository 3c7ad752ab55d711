package org.workrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workrules.api.answer.Answer;
import org.workrules.api.answer.Answer.NotSpecified.Reason;
import org.workrules.api.answer.NoSingleAnswerException;
import org.workrules.api.calendar.CalendarDataException;
import org.workrules.api.calendar.CalendarDataException.Problem;
import org.workrules.api.calendar.ContradictoryNoticeException;
import org.workrules.api.calendar.ContradictoryNoticeException.Contradiction;
import org.workrules.api.calendar.UncoveredDateException;
import org.workrules.api.spi.InvalidProfileException;
import org.workrules.api.spi.ProfileProblem;

/** An exception that travels, as from one server to another, arrives with its data. */
class ExceptionsTest {

  /** Returns what arrives, having checked that it says the same. */
  @SuppressWarnings("unchecked") // what is read is what was written
  private static <E extends RuntimeException> E sent(E exception)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      E arrived = (E) in.readObject();
      assertEquals(exception.getClass(), arrived.getClass());
      assertEquals(exception.getMessage(), arrived.getMessage());
      return arrived;
    }
  }

  @Test
  void an_invalid_value_arrives_with_its_parts() throws Exception {
    Object notSerializable = Optional.of(0);
    InvalidValueException arrived =
        sent(new InvalidValueException("working days", notSerializable, "1 or more"));
    assertEquals("working days", arrived.field());
    assertEquals("Optional[0]", arrived.value());
    assertEquals("1 or more", arrived.expected());
  }

  @Test
  void an_invalid_profile_arrives_with_its_problems() throws Exception {
    List<ProfileProblem> problems =
        List.of(
            new ProfileProblem("it has no edition", "for 青山县 (999901)"),
            new ProfileProblem("it overrides 'base', which does not exist", "for rule floating"));
    InvalidProfileException arrived = sent(new InvalidProfileException("Profile 999901", problems));
    assertEquals(problems, arrived.problems());
    assertThrows(UnsupportedOperationException.class, () -> arrived.problems().clear());
  }

  @Test
  void an_uncovered_date_arrives_with_its_dates() throws Exception {
    LocalDate first = LocalDate.of(2007, 1, 1);
    LocalDate last = LocalDate.of(2060, 12, 31);
    UncoveredDateException arrived =
        sent(new UncoveredDateException(last.plusDays(1), first, last));
    assertEquals(last.plusDays(1), arrived.date());
    assertEquals(first, arrived.firstCovered());
    assertEquals(last, arrived.lastCovered());
  }

  @Test
  void bad_calendar_data_arrive_with_their_problems() throws Exception {
    CalendarDataException arrived =
        sent(
            new CalendarDataException(
                "local.csv", List.of(new Problem(3, "blank"), new Problem(0, "no end"))));
    assertEquals("local.csv", arrived.source());
    assertEquals(
        List.of("line 3: blank", "no end"),
        arrived.problems().stream().map(Problem::toString).toList());
    assertEquals(List.of(3, 0), arrived.problems().stream().map(Problem::line).toList());
  }

  @Test
  void a_contradictory_notice_arrives_with_its_contradictions() throws Exception {
    ContradictoryNoticeException arrived =
        sent(
            new ContradictoryNoticeException(
                "青政发〔2026〕1号",
                List.of(
                    new Contradiction(
                        LocalDate.of(2026, 10, 1),
                        "working day",
                        "day off (国庆节)",
                        "国办发明电〔2025〕7号"))));
    assertEquals("青政发〔2026〕1号", arrived.documentNumber());
    Contradiction contradiction = arrived.contradictions().get(0);
    assertEquals(LocalDate.of(2026, 10, 1), contradiction.date());
    assertEquals("working day", contradiction.added());
    assertEquals("day off (国庆节)", contradiction.known());
    assertEquals("国办发明电〔2025〕7号", contradiction.knownDocumentNumber());
  }

  /** An answer holds what a caller put in it, which need not be fit to travel. */
  @Test
  void no_single_answer_arrives_with_its_message_and_without_the_answer() throws Exception {
    Answer<Object> answer =
        Answer.notSpecified(Reason.SILENT, List.of(), language -> "because it is so");
    NoSingleAnswerException thrown = assertThrows(NoSingleAnswerException.class, answer::value);
    assertEquals(Optional.of(answer), thrown.answer());
    NoSingleAnswerException arrived = sent(thrown);
    assertEquals(
        """
        not specified: the rules are silent
        because it is so\
        """,
        arrived.getMessage());
    assertEquals(Optional.empty(), arrived.answer());
  }
}

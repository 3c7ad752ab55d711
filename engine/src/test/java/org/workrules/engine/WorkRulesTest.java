package org.workrules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.engine.Qingshan.provider;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.workrules.api.InvalidValueException;
import org.workrules.api.calendar.HolidayNotice;
import org.workrules.api.jurisdiction.DivisionCode;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfile;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.api.spi.InvalidProfileException;
import org.workrules.api.spi.Rulebook;

class WorkRulesTest {

  private static final Jurisdiction GREEN = Qingshan.COUNTY;
  private static final Jurisdiction WHITE = Qingshan.county("999902", "白水县", "Baishui County");

  private static CountyProfileProvider sound(Jurisdiction county) {
    return provider(Qingshan.profile(county));
  }

  private static CountyProfileProvider throwing(Jurisdiction county, Throwable error) {
    return provider(
        county,
        () -> {
          return WorkRulesTest.<CountyProfile, RuntimeException>sneak(error);
        });
  }

  @SuppressWarnings("unchecked") // so that any throwable can be thrown
  private static <T, E extends Throwable> T sneak(Throwable error) throws E {
    throw (E) error;
  }

  // Asking

  @Test
  void lists_the_counties_in_the_order_of_their_codes() {
    assertEquals(List.of(GREEN, WHITE), WorkRules.of(sound(WHITE), sound(GREEN)).jurisdictions());
  }

  @Test
  void an_unknown_county_is_answered_with_those_there_are() {
    WorkRules workRules = WorkRules.of(sound(WHITE), sound(GREEN));

    UnknownCountyException error =
        assertThrows(UnknownCountyException.class, () -> workRules.county("620825"));

    assertEquals("No profile for county '620825'; available: [999901, 999902]", error.getMessage());
    assertEquals(DivisionCode.parse("620825"), error.code());
    assertEquals(List.of(GREEN.code(), WHITE.code()), error.available());
    assertEquals(Optional.empty(), workRules.find(DivisionCode.parse("620825")));
  }

  @Test
  void where_there_is_none_at_all_the_path_is_asked_about() {
    UnknownCountyException error =
        assertThrows(UnknownCountyException.class, () -> WorkRules.of().county("620825"));

    assertEquals(
        "No profile for county '620825'; available: []; "
            + "is a profile's jar on the class path or module path?",
        error.getMessage());
  }

  @Test
  void a_text_that_is_no_code_is_refused() {
    InvalidValueException error =
        assertThrows(InvalidValueException.class, () -> WorkRules.of().county("Qingshan"));

    assertEquals("division code", error.field());
    assertEquals("Qingshan", error.value());
    assertEquals("code", nameOfNull(() -> WorkRules.of().county((DivisionCode) null)));
    assertEquals("text", nameOfNull(() -> WorkRules.of().county((String) null)));
  }

  private static String nameOfNull(Executable call) {
    return assertThrows(NullPointerException.class, call).getMessage();
  }

  // Building

  @Test
  void a_profile_is_built_when_it_is_first_asked_for_once_and_then_shared() {
    AtomicInteger built = new AtomicInteger();
    WorkRules workRules =
        WorkRules.of(
            provider(
                GREEN,
                () -> {
                  built.incrementAndGet();
                  return Qingshan.profile(GREEN);
                }));

    assertEquals(List.of(GREEN), workRules.jurisdictions());
    assertEquals(0, built.get(), "discovery asks for the county only");
    List<Rulebook> shared = workRules.county("999901").rulebooks();
    assertSame(shared, workRules.county("999901").rulebooks());
    assertEquals(1, built.get());
  }

  @Test
  void many_threads_that_ask_at_once_get_the_one_profile() throws Exception {
    AtomicInteger built = new AtomicInteger();
    WorkRules workRules =
        WorkRules.of(
            provider(
                GREEN,
                () -> {
                  built.incrementAndGet();
                  return Qingshan.profile(GREEN);
                }));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    CountDownLatch go = new CountDownLatch(1);
    List<CompletableFuture<List<Rulebook>>> asked =
        IntStream.range(0, 64)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          await(go);
                          return workRules.county("999901").rulebooks();
                        },
                        pool))
            .collect(Collectors.toList());
    go.countDown();

    List<Rulebook> first = asked.get(0).get();
    for (CompletableFuture<List<Rulebook>> one : asked) {
      assertSame(first, one.get());
    }
    assertEquals(1, built.get());
    pool.shutdown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_slow_profile_holds_up_only_those_who_ask_for_it() {
    CountDownLatch never = new CountDownLatch(1);
    WorkRules workRules =
        WorkRules.of(
            provider(
                GREEN,
                () -> {
                  await(never);
                  return Qingshan.profile(GREEN);
                }),
            sound(WHITE));
    CompletableFuture<County> slow =
        CompletableFuture.supplyAsync(() -> workRules.county("999901"));

    County white =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> workRules.county("999902"));

    assertEquals(WHITE, white.jurisdiction());
    assertFalse(slow.isDone());
    never.countDown();
    assertEquals(GREEN, slow.join().jurisdiction());
  }

  // Failing

  @Test
  void a_profile_that_throws_is_named_with_its_cause_and_takes_no_other_down() {
    IllegalStateException fire = new IllegalStateException("disk on fire");
    CountyProfileProvider broken = throwing(GREEN, fire);
    WorkRules workRules = WorkRules.of(broken, sound(WHITE));

    UnusableCountyException error =
        assertThrows(UnusableCountyException.class, () -> workRules.county("999901"));

    assertEquals(
        "The profile of county '999901' cannot be used: "
            + broken.getClass().getName()
            + ": disk on fire",
        error.getMessage());
    assertSame(fire, error.getCause());
    assertEquals(WHITE, workRules.county("999902").jurisdiction());
  }

  @Test
  void a_profile_that_failed_fails_in_the_same_way_when_it_is_asked_for_again() {
    WorkRules workRules =
        WorkRules.of(
            throwing(
                GREEN, new ExceptionInInitializerError(new IllegalStateException("disk on fire"))));

    String first =
        assertThrows(UnusableCountyException.class, () -> workRules.county("999901")).getMessage();
    String second =
        assertThrows(UnusableCountyException.class, () -> workRules.county("999901")).getMessage();

    assertTrue(first.endsWith("disk on fire"), first);
    assertEquals(first, second);
  }

  @Test
  void a_profile_that_contradicts_itself_is_refused_with_all_its_problems() {
    CountyProfileProvider contradictory =
        provider(
            GREEN,
            () -> Qingshan.profile(GREEN, Rulebook.builder().edition(Qingshan.OF_2023).build()));

    UnusableCountyException error =
        assertThrows(
            UnusableCountyException.class, () -> WorkRules.of(contradictory).county("999901"));

    assertEquals(InvalidProfileException.class, error.getCause().getClass());
    assertTrue(
        error.getMessage().endsWith("articles [1, 2]\n  in the register"), error.getMessage());
  }

  @Test
  void a_profile_that_is_null_or_of_another_county_is_refused() {
    CountyProfileProvider nothing = provider(GREEN, () -> null);
    CountyProfileProvider other = provider(WHITE, () -> Qingshan.profile(GREEN));
    WorkRules workRules = WorkRules.of(nothing, other);

    assertEquals(
        "The profile of county '999901' cannot be used: "
            + nothing.getClass().getName()
            + ": profile() returned null",
        assertThrows(UnusableCountyException.class, () -> workRules.county("999901")).getMessage());
    assertEquals(
        "The profile of county '999902' cannot be used: "
            + other.getClass().getName()
            + ": its profile is that of 青山县 (999901)",
        assertThrows(UnusableCountyException.class, () -> workRules.county("999902")).getMessage());
  }

  @Test
  void two_claims_on_one_county_are_a_failure_of_both_whatever_their_order() {
    CountyProfileProvider one = sound(GREEN);
    CountyProfileProvider other = throwing(GREEN, new IllegalStateException("never asked"));
    for (List<CountyProfileProvider> order : List.of(List.of(one, other), List.of(other, one))) {
      WorkRules workRules = WorkRules.of(order);
      UnusableCountyException error =
          assertThrows(UnusableCountyException.class, () -> workRules.county("999901"));

      assertEquals(2, error.failures().size());
      assertTrue(error.getMessage().contains(": it claims 999901, as does "), error.getMessage());
      assertEquals(List.of(), workRules.jurisdictions());
      assertThrows(UnusableCountyException.class, () -> workRules.find(GREEN.code()));
    }
  }

  @Test
  void a_provider_without_a_county_is_named_to_whoever_misses_one() {
    CountyProfileProvider nowhere = provider((Jurisdiction) null, () -> null);
    CountyProfileProvider broken =
        new CountyProfileProvider() {
          @Override
          public Jurisdiction jurisdiction() {
            throw new IllegalStateException("no such county");
          }

          @Override
          public CountyProfile profile() {
            return Qingshan.profile(GREEN);
          }
        };
    WorkRules workRules = WorkRules.of(nowhere, broken, sound(WHITE));

    UnknownCountyException error =
        assertThrows(UnknownCountyException.class, () -> workRules.county("999901"));

    assertEquals(
        "No profile for county '999901'; available: [999902]; could not be loaded: "
            + nowhere.getClass().getName()
            + ": jurisdiction() returned null; "
            + broken.getClass().getName()
            + ": no such county",
        error.getMessage());
  }

  @Test
  void an_iterable_that_fails_now_and_then_or_for_ever_takes_nothing_down() {
    Supplier<CountyProfileProvider> bad =
        () -> {
          throw new IllegalStateException("bad entry");
        };
    List<Supplier<CountyProfileProvider>> entries =
        List.of(bad, bad, () -> sound(GREEN), () -> null, bad);
    Iterable<CountyProfileProvider> iterable =
        () -> {
          Iterator<Supplier<CountyProfileProvider>> iterator = entries.iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              return true;
            }

            @Override
            public CountyProfileProvider next() {
              return iterator.hasNext() ? iterator.next().get() : bad.get();
            }
          };
        };

    WorkRules workRules = WorkRules.of(iterable);

    assertEquals(List.of(GREEN), workRules.jurisdictions());
    assertEquals(
        List.of("bad entry", "a provider is null"),
        workRules.discovery().failures().stream()
            .map(ProviderFailure::message)
            .collect(Collectors.toList()));
  }

  @Test
  void local_holidays_that_cannot_be_are_refused_with_the_profile() {
    HolidayNotice longAgo =
        HolidayNotice.builder()
            .year(1990)
            .documentNumber("青政办发〔1990〕3号")
            .off(LocalDate.of(1990, 4, 14), "山花节")
            .build();
    WorkRules workRules = WorkRules.of(provider(Qingshan.withLocalHolidays(longAgo)));

    String message =
        assertThrows(UnusableCountyException.class, () -> workRules.county("999901")).getMessage();

    assertTrue(
        message.endsWith(": year of 青政办发〔1990〕3号 must be 2007 to 2060, but was 1990"), message);
  }

  @Test
  void a_county_is_made_ready_once() {
    WorkRules workRules = WorkRules.of(sound(GREEN));

    assertSame(workRules.county("999901"), workRules.county("999901"));
  }

  @Test
  void failures_survive_serialization_with_what_they_tell() throws Exception {
    WorkRules workRules =
        WorkRules.of(throwing(GREEN, new IllegalStateException("disk on fire")), sound(WHITE));
    UnusableCountyException unusable =
        assertThrows(UnusableCountyException.class, () -> workRules.county("999901"));
    UnknownCountyException unknown =
        assertThrows(UnknownCountyException.class, () -> workRules.county("620825"));

    assertEquals("disk on fire", copied(unusable).failures().get(0).message());
    assertEquals(List.of(GREEN.code(), WHITE.code()), copied(unknown).available());
  }

  @SuppressWarnings("unchecked") // what is read is what was written
  private static <T> T copied(T original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @Test
  void an_error_that_no_provider_is_to_blame_for_is_passed_on() {
    WorkRules workRules = WorkRules.of(throwing(GREEN, new OutOfMemoryError("heap")));

    assertThrows(OutOfMemoryError.class, () -> workRules.county("999901"));
    assertThrows(
        UnusableCountyException.class,
        () -> WorkRules.of(throwing(GREEN, new StackOverflowError())).county("999901"));
  }

  // Finding

  /** A provider that the services file of a test names. */
  public static final class Listed implements CountyProfileProvider {
    @Override
    public Jurisdiction jurisdiction() {
      return GREEN;
    }

    @Override
    public CountyProfile profile() {
      return Qingshan.profile(GREEN);
    }
  }

  /** A provider that cannot be made. */
  public static final class Unmakeable implements CountyProfileProvider {
    public Unmakeable() {
      throw new IllegalStateException("disk on fire");
    }

    @Override
    public Jurisdiction jurisdiction() {
      return WHITE;
    }

    @Override
    public CountyProfile profile() {
      return Qingshan.profile(WHITE);
    }
  }

  private static ClassLoader naming(Path folder, String... lines) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(CountyProfileProvider.class.getName()), Arrays.asList(lines));
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, WorkRulesTest.class.getClassLoader());
  }

  @Test
  void a_services_file_with_mistakes_gives_what_is_right_and_names_what_is_wrong(
      @TempDir Path folder) throws Exception {
    ClassLoader loader =
        naming(folder, Unmakeable.class.getName(), "org.example.Missing", Listed.class.getName());

    WorkRules workRules = WorkRules.load(loader);

    assertEquals(List.of(GREEN), workRules.jurisdictions());
    assertEquals(
        List.of(Unmakeable.class.getName(), "org.example.Missing"),
        workRules.discovery().failures().stream()
            .map(ProviderFailure::provider)
            .collect(Collectors.toList()));
    assertEquals("disk on fire", workRules.discovery().failures().get(0).message());
  }

  @Test
  void a_services_file_that_cannot_be_read_stops_nothing(@TempDir Path folder) throws Exception {
    ClassLoader loader = naming(folder, "not a class name", Listed.class.getName());

    WorkRules workRules = WorkRules.load(loader);

    assertEquals(1, workRules.discovery().failures().size());
    UnknownCountyException error =
        assertThrows(UnknownCountyException.class, () -> workRules.county("620825"));
    assertTrue(error.getMessage().contains("could not be loaded"), error.getMessage());
  }

  @Test
  void the_context_class_loader_is_looked_through_and_a_provider_found_twice_is_one(
      @TempDir Path folder) throws Exception {
    ClassLoader loader = naming(folder, Listed.class.getName());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      Thread.currentThread().setContextClassLoader(loader);
      WorkRules workRules = WorkRules.load();

      assertEquals(List.of(GREEN), workRules.jurisdictions());
      assertEquals(
          "through " + loader + ": " + Listed.class.getName(),
          workRules.discovery().steps().get(0));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Test
  void a_pool_thread_without_a_context_class_loader_finds_what_others_find() {
    List<String> steps =
        CompletableFuture.supplyAsync(
                () -> {
                  Thread.currentThread().setContextClassLoader(null);
                  return WorkRules.load().discovery().steps();
                },
                runnable -> new Thread(runnable).start())
            .join();

    assertEquals(List.of("through " + WorkRules.class.getClassLoader() + ": nothing"), steps);
  }

  @Test
  void discovery_tells_what_was_looked_for_where_and_what_was_found(@TempDir Path folder)
      throws Exception {
    ClassLoader loader = naming(folder, Listed.class.getName(), Unmakeable.class.getName());

    assertEquals(
        "Looked for org.workrules.api.spi.CountyProfileProvider:\n"
            + "  through "
            + loader
            + ": org.workrules.engine.WorkRulesTest$Listed\n"
            + "Usable: [999901]\n"
            + "Not usable: org.workrules.engine.WorkRulesTest$Unmakeable: disk on fire",
        WorkRules.load(loader).discovery().toString());
  }
}

package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.workrules.api.InvalidValueException;
import org.workrules.api.jurisdiction.DivisionCode;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfileProvider;
import org.workrules.engine.calendar.WorkingCalendar;
import org.workrules.engine.deadline.Counting;

/**
 * 工作规则: the counties whose rules are at hand. The way in.
 *
 * <pre>{@code
 * WorkRules workRules = WorkRules.load();
 * County zhuanglang = workRules.county("620825");
 * Answer<Deadline> reply = zhuanglang.due(LimitSubjects.CONSULTATION_REPLY, LocalDate.of(2025, 9, 26));
 * }</pre>
 *
 * <p>Loading asks each provider for its county only; a profile is built when its county is first
 * asked something, once, and then shared. Keep the object: loading again builds again. Immutable
 * and thread-safe.
 */
public final class WorkRules {

  private final Discovery discovery;
  private final WorkingCalendar calendar;
  private final Counting counting;

  /** Counties that have been asked for: to lay local holidays over a calendar is costly. */
  private final ConcurrentMap<DivisionCode, County> counties = new ConcurrentHashMap<>();

  private WorkRules(Discovery discovery, WorkingCalendar calendar, Counting counting) {
    this.discovery = discovery;
    this.calendar = calendar;
    this.counting = counting;
  }

  /**
   * Finds the providers that the class loaders can see: the current thread's context class loader,
   * the one that loaded this class, and the system class loader, in this order. So it works in an
   * application server, in a fat jar, and from a thread of a pool that has no context class loader.
   *
   * @return the counties found
   */
  public static WorkRules load() {
    Set<ClassLoader> loaders = new LinkedHashSet<>();
    loaders.add(Thread.currentThread().getContextClassLoader());
    loaders.add(WorkRules.class.getClassLoader());
    loaders.add(ClassLoader.getSystemClassLoader());
    loaders.remove(null);
    return of(Discovery.through(loaders));
  }

  /**
   * Finds the providers that one class loader can see.
   *
   * @param loader the class loader
   * @return the counties found
   */
  public static WorkRules load(ClassLoader loader) {
    return of(Discovery.through(ImmutableList.of(requireNonNull(loader, "loader"))));
  }

  /**
   * Uses some providers, without discovery.
   *
   * @param providers the providers
   * @return their counties
   */
  public static WorkRules of(CountyProfileProvider... providers) {
    return of(Arrays.asList(requireNonNull(providers, "providers")));
  }

  /**
   * Uses the providers that an iterable gives, such as a {@link java.util.ServiceLoader} of a
   * module layer. One that fails takes no other down.
   *
   * @param providers the providers
   * @return their counties
   */
  public static WorkRules of(Iterable<? extends CountyProfileProvider> providers) {
    return of(Discovery.of(requireNonNull(providers, "providers")));
  }

  private static WorkRules of(Discovery discovery) {
    return new WorkRules(discovery, WorkingCalendar.china(), Counting.CIVIL_CODE);
  }

  /**
   * Returns a copy that counts days by another national calendar, such as one with the next year's
   * notice.
   *
   * @param national the calendar, before local holidays
   * @return the copy, which shares the profiles
   */
  public WorkRules with(WorkingCalendar national) {
    return new WorkRules(discovery, requireNonNull(national, "national"), counting);
  }

  /**
   * Returns a copy that counts days in another way where a rule does not say how.
   *
   * @param convention the way
   * @return the copy, which shares the profiles
   */
  public WorkRules with(Counting convention) {
    return new WorkRules(discovery, calendar, requireNonNull(convention, "convention"));
  }

  /** Returns the counties, in the order of their codes, without building any profile. */
  public List<Jurisdiction> jurisdictions() {
    ImmutableList.Builder<Jurisdiction> jurisdictions = ImmutableList.builder();
    for (SharedProfile profile : discovery.profiles().values()) {
      jurisdictions.add(profile.jurisdiction());
    }
    return jurisdictions.build();
  }

  /**
   * Returns a county.
   *
   * @param code its six digits, such as {@code 620825}
   * @return the county
   * @throws InvalidValueException if the text is no code
   * @throws UnknownCountyException if there is no profile for it
   * @throws UnusableCountyException if there is one, and it cannot be used
   */
  public County county(String code) {
    return county(DivisionCode.parse(code));
  }

  /**
   * Returns a county.
   *
   * @param code its code
   * @return the county
   * @throws UnknownCountyException if there is no profile for it
   * @throws UnusableCountyException if there is one, and it cannot be used
   */
  public County county(DivisionCode code) {
    SharedProfile profile = discovery.profiles().get(requireNonNull(code, "code"));
    if (profile == null) {
      List<ProviderFailure> claims = discovery.failuresOf(code);
      if (claims.isEmpty()) {
        throw new UnknownCountyException(code, discovery.profiles().keySet(), discovery.failures());
      }
      throw new UnusableCountyException(code, claims);
    }
    County there = counties.get(code);
    if (there == null) {
      there = new County(profile.county(), calendar, counting);
      County other = counties.putIfAbsent(code, there);
      there = other == null ? there : other;
    }
    return there;
  }

  /**
   * Returns a county, if there is a profile for it.
   *
   * @param code its code
   * @return the county; empty if there is none
   * @throws UnusableCountyException if there is one, and it cannot be used
   */
  public Optional<County> find(DivisionCode code) {
    boolean known =
        discovery.profiles().containsKey(requireNonNull(code, "code"))
            || !discovery.failuresOf(code).isEmpty();
    return known ? Optional.of(county(code)) : Optional.empty();
  }

  /** Returns what was looked for, where, and what was found. */
  public Discovery discovery() {
    return discovery;
  }

  /** Returns the codes of the counties. */
  @Override
  public String toString() {
    return "WorkRules " + discovery.profiles().keySet();
  }
}

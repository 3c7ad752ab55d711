package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.workrules.api.jurisdiction.DivisionCode;
import org.workrules.api.jurisdiction.Jurisdiction;
import org.workrules.api.spi.CountyProfileProvider;

/**
 * 发现过程: what was looked for, where, and what was found, for whoever wonders why a county is there
 * or is not.
 *
 * <p>Nothing depends on an order of the path: two providers that claim one county are both refused.
 * A provider that is found through two class loaders is the same provider, found through the first.
 * Immutable and thread-safe.
 */
public final class Discovery {

  private static final Logger LOG = LoggerFactory.getLogger(Discovery.class);

  private final ImmutableList<String> steps;
  private final ImmutableList<ProviderFailure> failures;
  private final SortedMap<DivisionCode, Candidate> candidates;

  private Discovery(Search search) {
    this.steps = ImmutableList.copyOf(search.steps);
    this.failures = ImmutableList.copyOf(search.failures);
    this.candidates = search.candidates;
    LOG.debug("{}", this);
  }

  /** A provider that was found, with the county it claims. */
  static final class Candidate {
    final CountyProfileProvider provider;
    final Jurisdiction jurisdiction;

    Candidate(CountyProfileProvider provider, Jurisdiction jurisdiction) {
      this.provider = provider;
      this.jurisdiction = jurisdiction;
    }
  }

  static Discovery through(Collection<ClassLoader> loaders) {
    Search search = new Search();
    for (ClassLoader loader : loaders) {
      search.look(
          "through " + loader, ServiceLoader.load(CountyProfileProvider.class, loader), true);
    }
    return search.finish();
  }

  static Discovery of(Iterable<? extends CountyProfileProvider> providers) {
    Search search = new Search();
    search.look("among the providers handed over", providers, false);
    return search.finish();
  }

  SortedMap<DivisionCode, Candidate> candidates() {
    return candidates;
  }

  List<ProviderFailure> failuresOf(DivisionCode code) {
    ImmutableList.Builder<ProviderFailure> claims = ImmutableList.builder();
    for (ProviderFailure failure : failures) {
      if (failure.code().equals(Optional.of(code))) {
        claims.add(failure);
      }
    }
    return claims.build();
  }

  /** Returns where was looked, in order, and what was found there, one line for each. */
  public List<String> steps() {
    return steps;
  }

  /** Returns the providers that could not be used. */
  public List<ProviderFailure> failures() {
    return failures;
  }

  /** Returns the whole story, on several lines. */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder("Looked for " + CountyProfileProvider.class.getName() + ":");
    steps.forEach(step -> text.append("\n  ").append(step));
    text.append("\nUsable: ").append(candidates.keySet());
    failures.forEach(failure -> text.append("\nNot usable: ").append(failure));
    return text.toString();
  }

  /** Collects providers from one place after another; none that fails stops the search. */
  private static final class Search {

    /**
     * So often an iterator may fail in a row before it is given up: it may never get any further.
     */
    private static final int MOST_IN_VAIN = 1000;

    private static final Pattern NAMED_PROVIDER = Pattern.compile("Provider ([\\w.$]+)");

    private final List<String> steps = new ArrayList<>();
    private final List<ProviderFailure> failures = new ArrayList<>();
    private final SortedMap<DivisionCode, Candidate> candidates = new TreeMap<>();
    private final Set<DivisionCode> contested = new LinkedHashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    void look(String place, Iterable<? extends CountyProfileProvider> providers, boolean byName) {
      List<String> found = new ArrayList<>();
      Set<String> knownBefore = new HashSet<>(known);
      int inVain = 0;
      Iterator<? extends CountyProfileProvider> iterator =
          requireNonNull(providers, "providers").iterator();
      while (true) {
        try {
          if (!iterator.hasNext()) {
            break;
          }
          CountyProfileProvider provider = iterator.next();
          inVain = 0;
          if (provider == null) {
            fail("null", Optional.empty(), "a provider is null", null);
          } else if (byName && knownBefore.contains(provider.getClass().getName())) {
            found.add(provider.getClass().getName() + " (again)");
          } else {
            known.add(provider.getClass().getName());
            found.add(provider.getClass().getName());
            add(provider);
          }
        } catch (Throwable error) {
          Failures.rethrowIfFatal(error);
          fail(name(error), Optional.empty(), Failures.message(error), error);
          if (++inVain == MOST_IN_VAIN) {
            break;
          }
        }
      }
      steps.add(place + ": " + (found.isEmpty() ? "nothing" : String.join(", ", found)));
    }

    private void add(CountyProfileProvider provider) {
      String name = provider.getClass().getName();
      Jurisdiction jurisdiction;
      try {
        jurisdiction = provider.jurisdiction();
      } catch (Throwable error) {
        Failures.rethrowIfFatal(error);
        fail(name, Optional.empty(), Failures.message(error), error);
        return;
      }
      if (jurisdiction == null) {
        fail(name, Optional.empty(), "jurisdiction() returned null", null);
        return;
      }
      DivisionCode code = jurisdiction.code();
      Candidate other = candidates.putIfAbsent(code, new Candidate(provider, jurisdiction));
      if (other != null) {
        String rival = other.provider.getClass().getName();
        if (contested.add(code)) {
          claim(rival, code, name);
        }
        claim(name, code, rival);
      }
    }

    Discovery finish() {
      candidates.keySet().removeAll(contested);
      return new Discovery(this);
    }

    private static String name(Throwable error) {
      if (error instanceof ServiceConfigurationError && error.getMessage() != null) {
        Matcher matcher = NAMED_PROVIDER.matcher(error.getMessage());
        if (matcher.find()) {
          return matcher.group(1);
        }
      }
      return "META-INF/services";
    }

    private void claim(String provider, DivisionCode code, String rival) {
      failures.add(
          new ProviderFailure(
              provider, Optional.of(code), "it claims " + code + ", as does " + rival, null));
    }

    /** Notes a failure, once however often it is met. */
    private void fail(
        String provider, Optional<DivisionCode> code, String message, @Nullable Throwable cause) {
      if (told.add(provider + ": " + message)) {
        failures.add(new ProviderFailure(provider, code, message, cause));
      }
    }
  }
}

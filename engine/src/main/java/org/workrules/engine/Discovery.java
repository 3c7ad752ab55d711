package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  private final ImmutableList<Look> looks;
  private final ImmutableList<ProviderFailure> failures;
  private final SortedMap<DivisionCode, SharedProfile> profiles;

  private Discovery(Search search) {
    this.looks = ImmutableList.copyOf(search.looks);
    this.failures = ImmutableList.copyOf(search.failures);
    this.profiles = Collections.unmodifiableSortedMap(search.profiles);
    LOG.debug("{}", this);
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

  /** Returns the profiles of the counties that one provider claims, none of them built yet. */
  SortedMap<DivisionCode, SharedProfile> profiles() {
    return profiles;
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
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    Set<String> known = new HashSet<>();
    for (Look look : looks) {
      steps.add(look.inWords(known));
      look.addNamesTo(known);
    }
    return steps.build();
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
    steps().forEach(step -> text.append("\n  ").append(step));
    text.append("\nUsable: ").append(profiles.keySet());
    failures.forEach(failure -> text.append("\nNot usable: ").append(failure));
    return text.toString();
  }

  /**
   * A look at one place, with the classes found there: their names, written out, took 50 bytes of
   * heap for each county, and few ask for them.
   */
  private static final class Look {
    final String place;
    final boolean byName;
    final List<Class<?>> found = new ArrayList<>();

    Look(String place, boolean byName) {
      this.place = place;
      this.byName = byName;
    }

    boolean isAgain(Class<?> provider, Set<String> known) {
      return byName && !known.isEmpty() && known.contains(provider.getName());
    }

    void addNamesTo(Set<String> names) {
      for (Class<?> provider : found) {
        names.add(provider.getName());
      }
    }

    String inWords(Set<String> known) {
      List<String> names = new ArrayList<>(found.size());
      for (Class<?> provider : found) {
        names.add(provider.getName() + (isAgain(provider, known) ? " (again)" : ""));
      }
      return place + ": " + (names.isEmpty() ? "nothing" : String.join(", ", names));
    }
  }

  /** Collects providers from one place after another; none that fails stops the search. */
  private static final class Search {

    /**
     * So often an iterator may fail in a row before it is given up: it may never get any further.
     */
    private static final int MOST_IN_VAIN = 1000;

    private final List<Look> looks = new ArrayList<>();
    private final List<ProviderFailure> failures = new ArrayList<>();
    private final SortedMap<DivisionCode, SharedProfile> profiles = new TreeMap<>();
    private final Set<DivisionCode> contested = new LinkedHashSet<>();
    private final Set<String> told = new HashSet<>();

    void look(String place, Iterable<? extends CountyProfileProvider> providers, boolean byName) {
      Set<String> known = new HashSet<>();
      for (Look before : looks) {
        before.addNamesTo(known);
      }
      Look look = new Look(place, byName);
      looks.add(look);
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
          } else {
            look.found.add(provider.getClass());
            if (!look.isAgain(provider.getClass(), known)) {
              add(provider);
            }
          }
        } catch (Throwable error) {
          Failures.rethrowIfFatal(error);
          fail(name(error), Optional.empty(), Failures.message(error), error);
          if (++inVain == MOST_IN_VAIN) {
            break;
          }
        }
      }
    }

    private void add(CountyProfileProvider provider) {
      Jurisdiction jurisdiction;
      try {
        jurisdiction = provider.jurisdiction();
      } catch (Throwable error) {
        Failures.rethrowIfFatal(error);
        fail(name(provider), Optional.empty(), Failures.message(error), error);
        return;
      }
      if (jurisdiction == null) {
        fail(name(provider), Optional.empty(), "jurisdiction() returned null", null);
        return;
      }
      DivisionCode code = jurisdiction.code();
      SharedProfile other = profiles.putIfAbsent(code, new SharedProfile(provider, jurisdiction));
      if (other != null) {
        String rival = name(other.provider());
        if (contested.add(code)) {
          claim(rival, code, name(provider));
        }
        claim(name(provider), code, rival);
      }
    }

    Discovery finish() {
      profiles.keySet().removeAll(contested);
      return new Discovery(this);
    }

    private static String name(CountyProfileProvider provider) {
      return provider.getClass().getName();
    }

    private static String name(Throwable error) {
      if (error instanceof ServiceConfigurationError && error.getMessage() != null) {
        Matcher matcher = Pattern.compile("Provider ([\\w.$]+)").matcher(error.getMessage());
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

package org.workrules.api.spi;

import org.workrules.api.jurisdiction.Jurisdiction;

/**
 * 县域规则提供者: provides the profile of one county. Named in {@code META-INF/services} and, in a module,
 * with {@code provides}; it has a public constructor without parameters.
 *
 * <p>Discovery asks for the {@link #jurisdiction} only: there may be thousands of counties on the
 * path. The {@link #profile} is asked for when somebody first asks for the county, once, and then
 * shared. A provider that fails takes no other down; whoever asks for its county is told why.
 *
 * <p>Implementations are thread-safe.
 */
public interface CountyProfileProvider {

  /** Returns the county whose profile this provides, without building the profile. */
  Jurisdiction jurisdiction();

  /** Returns the profile, of the same county. */
  CountyProfile profile();
}

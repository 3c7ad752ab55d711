/**
 * What a county plugs in (接入): a {@link org.workrules.api.spi.CountyProfileProvider}, found by
 * {@link java.util.ServiceLoader}, and the {@link org.workrules.api.spi.CountyProfile} it provides.
 */
@NullMarked
package org.workrules.api.spi;

import org.jspecify.annotations.NullMarked;

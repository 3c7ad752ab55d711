/**
 * Who acts: persons by their post (职务) and bodies (机关、单位). Begin with {@link
 * org.workrules.api.actor.Roles} and {@link org.workrules.api.actor.Bodies}.
 */
@NullMarked
package org.workrules.api.actor;

import org.jspecify.annotations.NullMarked;

package org.workrules.api.actor;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.workrules.api.text.Term;
import org.workrules.api.text.Word;

/**
 * 职务: a person by the post held, such as the county head, or by the part played in a matter, such
 * as the deputy in charge. The set is open; those that the counties share are in {@link Roles}.
 *
 * <p>A role may lie within wider ones: the executive deputy is a deputy, and a deputy is one of the
 * county's leaders. Immutable and thread-safe.
 */
public final class Role extends Party {

  private final List<Role> wider;

  private Role(String id, Term term, List<Role> wider) {
    super(id, term);
    this.wider = wider;
  }

  /**
   * Returns a role.
   *
   * @param id the id, such as {@code COUNTY_HEAD}
   * @param chinese the Chinese title, in which <code>{县}</code> stands for the tier
   * @param english the English title, in which <code>{county}</code> stands for the tier
   * @return the role
   */
  public static Role of(String id, String chinese, String english) {
    return new Role(id, Term.of(chinese, english), Collections.emptyList());
  }

  /**
   * Returns this role as part of wider ones: whoever holds it holds those too.
   *
   * @param roles the wider roles
   * @return the copy
   */
  public Role within(Role... roles) {
    List<Role> all = new ArrayList<>(wider);
    for (Role role : requireNonNull(roles, "roles")) {
      all.add(requireNonNull(role, "role"));
    }
    return new Role(id(), term(), Collections.unmodifiableList(all));
  }

  /** Returns the roles that it lies within; empty if none is known. */
  public List<Role> wider() {
    return wider;
  }

  /**
   * Returns whether whoever holds another role holds this one.
   *
   * @param other the other role
   * @return whether it is this one or lies within it, directly or through others
   */
  public boolean includes(Role other) {
    return requireNonNull(other, "other").equals(this)
        || other.wider.stream().anyMatch(this::includes);
  }

  @Override
  public boolean isDefinedAs(Word other) {
    return this == other || (super.isDefinedAs(other) && wider.equals(((Role) other).wider));
  }
}

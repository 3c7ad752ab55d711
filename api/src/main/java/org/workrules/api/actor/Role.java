package org.workrules.api.actor;

import org.workrules.api.text.Term;

/**
 * 职务: a person by the post held, such as the county head. The set is open; those that the counties
 * share are in {@link Roles}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Role extends Party {

  private Role(String id, Term term) {
    super(id, term);
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
    return new Role(id, Term.of(chinese, english));
  }
}

package org.workrules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.workrules.api.InvalidValueException;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Role;

/**
 * 人员: somebody by name, with all posts held and all parts played in the meeting at hand: a deputy
 * head who is also of the party leadership group is one person, and counts once.
 *
 * <p>Immutable and thread-safe. Two of one name with the same posts are equal.
 */
public final class Person {

  private final String name;
  private final ImmutableSet<Party> posts;

  private Person(String name, ImmutableSet<Party> posts) {
    this.name = name;
    this.posts = posts;
  }

  /**
   * Returns a person.
   *
   * @param name the name, not blank, by which people of the same posts are told apart
   * @param posts the posts held, one or more: roles such as {@link
   *     org.workrules.api.actor.Roles#OFFICE_DIRECTOR}, or the body that the person is sent by
   * @return the person
   * @throws InvalidValueException if the name is blank or there is no post
   */
  public static Person of(String name, Party... posts) {
    requireNonNull(name, "name");
    ImmutableSet<Party> set = ImmutableSet.copyOf(requireNonNull(posts, "posts"));
    if (name.trim().isEmpty()) {
      throw new InvalidValueException("name", name, "not blank");
    }
    if (set.isEmpty()) {
      throw new InvalidValueException("posts of " + name, set, "one or more");
    }
    return new Person(name, set);
  }

  /** Returns the name. */
  public String name() {
    return name;
  }

  /** Returns the posts held, one or more. */
  public Set<Party> posts() {
    return posts;
  }

  /**
   * Returns whether the person holds a post, or one within it: the executive deputy is a deputy.
   *
   * @param post the post
   * @return whether it is held
   */
  public boolean holds(Party post) {
    requireNonNull(post, "post");
    for (Party held : posts) {
      if (post.equals(held)
          || (post instanceof Role
              && held instanceof Role
              && ((Role) post).includes((Role) held))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Person
        && name.equals(((Person) other).name)
        && posts.equals(((Person) other).posts);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}

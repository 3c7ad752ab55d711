package org.workrules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.api.actor.Bodies;
import org.workrules.api.actor.Body;
import org.workrules.api.actor.Party;
import org.workrules.api.actor.Role;
import org.workrules.api.actor.Roles;
import org.workrules.api.conduct.ConductChains;
import org.workrules.api.conduct.ConductFacts;
import org.workrules.api.conduct.ConductRulings;
import org.workrules.api.document.DocumentChains;
import org.workrules.api.document.DocumentFacts;
import org.workrules.api.document.DocumentKinds;
import org.workrules.api.document.DocumentOptions;
import org.workrules.api.document.DocumentRulings;
import org.workrules.api.matter.MatterFacts;
import org.workrules.api.matter.Matters;
import org.workrules.api.matter.Requirements;
import org.workrules.api.meeting.MeetingChains;
import org.workrules.api.meeting.MeetingFacts;
import org.workrules.api.meeting.MeetingRulings;
import org.workrules.api.meeting.MeetingType;
import org.workrules.api.meeting.MeetingTypes;
import org.workrules.api.meeting.QuorumSubject;
import org.workrules.api.meeting.Seats;
import org.workrules.api.procedure.Acts;
import org.workrules.api.rule.Disclosures;
import org.workrules.api.rule.Fact;
import org.workrules.api.rule.Facts;
import org.workrules.api.ruling.Ruling;
import org.workrules.api.source.Instrument;
import org.workrules.api.text.Han;
import org.workrules.api.text.Language;
import org.workrules.api.text.Tier;
import org.workrules.api.text.Word;
import org.workrules.api.time.Events;
import org.workrules.api.time.LimitSource;
import org.workrules.api.time.LimitSubjects;

/** The words that the counties share. */
class VocabularyTest {

  static List<Class<?>> holders() {
    return List.of(
        Acts.class,
        Bodies.class,
        ConductChains.class,
        ConductFacts.class,
        ConductRulings.class,
        Disclosures.class,
        DocumentChains.class,
        DocumentFacts.class,
        DocumentKinds.class,
        DocumentOptions.class,
        DocumentRulings.class,
        Events.class,
        Facts.class,
        Instrument.class,
        LimitSource.class,
        LimitSubjects.class,
        MatterFacts.class,
        Matters.class,
        MeetingChains.class,
        MeetingFacts.class,
        MeetingRulings.class,
        MeetingTypes.class,
        QuorumSubject.class,
        Requirements.class,
        Roles.class,
        Ruling.class,
        Seats.class);
  }

  /** Returns the words that are constants of a class, by the names of the constants. */
  private static Map<String, Word> words(Class<?> holder) throws IllegalAccessException {
    Map<String, Word> words = new LinkedHashMap<>();
    for (Field field : holder.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && Word.class.isAssignableFrom(field.getType())) {
        words.put(field.getName(), (Word) field.get(null));
      }
    }
    assertFalse(words.isEmpty(), () -> "no words in " + holder);
    return words;
  }

  @ParameterizedTest
  @MethodSource("holders")
  void every_word_is_known_by_the_name_of_its_constant(Class<?> holder)
      throws IllegalAccessException {
    words(holder).forEach((name, word) -> assertEquals(name, word.id()));
  }

  @ParameterizedTest
  @MethodSource("holders")
  void no_two_words_read_alike_in_either_language(Class<?> holder) throws IllegalAccessException {
    for (Language language : Language.values()) {
      Map<String, Word> byName = new LinkedHashMap<>();
      for (Word word : words(holder).values()) {
        Word other = byName.put(word.in(language), word);
        assertTrue(other == null, () -> word + " reads like " + other);
      }
    }
  }

  /** Two of one class and one id would pass for each other. */
  @Test
  void no_two_holders_have_a_word_of_one_class_and_one_id() throws IllegalAccessException {
    List<Word> all = new ArrayList<>();
    for (Class<?> holder : holders()) {
      for (Word word : words(holder).values()) {
        assertFalse(all.contains(word), () -> word + " of " + holder + " stands elsewhere too");
        all.add(word);
      }
    }
  }

  /** A reader of Chinese sees no placeholder and no Latin letter, and one of English no Han. */
  @ParameterizedTest
  @MethodSource("holders")
  void every_word_reads_in_both_languages_without_a_rest_of_its_template(Class<?> holder)
      throws IllegalAccessException {
    for (Word word : words(holder).values()) {
      for (Tier tier : Tier.values()) {
        String chinese = word.in(Language.CHINESE, tier);
        String english = word.in(Language.ENGLISH, tier);
        assertFalse(chinese.matches(".*[{}A-Za-z].*"), () -> word + ": " + chinese);
        assertFalse(english.matches(".*[{}].*") || Han.isIn(english), () -> word + ": " + english);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {DocumentFacts.class, Facts.class, MatterFacts.class, MeetingFacts.class})
  void no_two_values_of_a_fact_read_alike_in_either_language(Class<?> holder)
      throws IllegalAccessException {
    for (Word word : words(holder).values()) {
      for (Language language : Language.values()) {
        List<String> names = names((Fact<?>) word, language);
        assertEquals(names.size(), new HashSet<>(names).size(), () -> word + ": " + names);
      }
    }
  }

  private static <V> List<String> names(Fact<V> fact, Language language) {
    return fact.values().stream()
        .map(value -> fact.describe(value, language, Tier.COUNTY))
        .toList();
  }

  @Test
  void no_two_parties_share_an_id_be_they_roles_bodies_or_meetings() throws IllegalAccessException {
    List<String> ids = new ArrayList<>();
    for (Class<?> holder : List.of(Roles.class, Bodies.class, MeetingTypes.class)) {
      ids.addAll(words(holder).keySet());
    }
    List<String> once = ids.stream().distinct().toList();
    assertEquals(once, ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # id                         | county | district | city | banner
          COUNTY_HEAD                  | 县长     | 区长     | 市长     | 旗长
          EXECUTIVE_DEPUTY_COUNTY_HEAD | 常务副县长 | 常务副区长 | 常务副市长 | 常务副旗长
          DEPUTY_COUNTY_HEAD_IN_CHARGE | 分管副县长 | 分管副区长 | 分管副市长 | 分管副旗长
          DEPARTMENT_HEAD              | 部门主要负责人 | 部门主要负责人 | 部门主要负责人 | 部门主要负责人
          COUNTY_GOVERNMENT            | 县人民政府 | 区人民政府 | 市人民政府 | 旗人民政府
          COUNTY_HEADS_OFFICE_MEETING  | 县长办公会议 | 区长办公会议 | 市长办公会议 | 旗长办公会议
          """)
  void titles_follow_the_tier(
      String id, String ofCounty, String ofDistrict, String ofCity, String ofBanner)
      throws IllegalAccessException {
    Map<String, Word> all = words(Roles.class);
    all.putAll(words(Bodies.class));
    all.putAll(words(MeetingTypes.class));
    Word word = all.get(id);
    assertEquals(ofCounty, word.in(Language.CHINESE));
    assertEquals(ofCounty, word.in(Language.CHINESE, Tier.COUNTY));
    assertEquals(ofDistrict, word.in(Language.CHINESE, Tier.DISTRICT));
    assertEquals(ofCity, word.in(Language.CHINESE, Tier.COUNTY_LEVEL_CITY));
    assertEquals(ofBanner, word.in(Language.CHINESE, Tier.BANNER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          COUNTY            | deputy county head in charge
          DISTRICT          | deputy district head in charge
          COUNTY_LEVEL_CITY | deputy city head in charge
          BANNER            | deputy banner head in charge
          """)
  void english_titles_follow_the_tier_too(Tier tier, String title) {
    assertEquals(title, Roles.DEPUTY_COUNTY_HEAD_IN_CHARGE.in(Language.ENGLISH, tier));
  }

  @Test
  void a_role_a_body_and_a_meeting_of_one_id_are_three_parties() {
    List<Party> parties =
        List.of(
            Role.of("SECRETARIAT", "秘书", "secretary"),
            Body.of("SECRETARIAT", "秘书处", "secretariat"),
            MeetingType.of("SECRETARIAT", "秘书会议", "secretaries' meeting"));
    assertEquals(3, new HashSet<>(parties).size());
  }
}

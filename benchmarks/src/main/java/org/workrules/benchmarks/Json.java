package org.workrules.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON that JMH writes, into maps, lists, texts and numbers. */
final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object read(String text) {
    return new Json(text).value();
  }

  private Object value() {
    switch (peek()) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return string();
      default:
        return word();
    }
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (peek() != '}') {
      String key = string();
      skip(':');
      object.put(key, value());
      skip(',');
    }
    at++;
    return object;
  }

  private List<Object> array() {
    List<Object> array = new ArrayList<>();
    at++;
    while (peek() != ']') {
      array.add(value());
      skip(',');
    }
    at++;
    return array;
  }

  private String string() {
    peek();
    StringBuilder string = new StringBuilder();
    for (at++; text.charAt(at) != '"'; at++) {
      if (text.charAt(at) == '\\') {
        at++; // JMH escapes only characters that stand for themselves
      }
      string.append(text.charAt(at));
    }
    at++;
    return string.toString();
  }

  /** Reads a number; JMH writes those that are none in quotes. Anything else stays a text. */
  private Object word() {
    int start = at;
    while (",]}".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    return Character.isLetter(word.charAt(0)) ? word : (Object) Double.valueOf(word);
  }

  /** Goes to the next character that is not white, and returns it. */
  private char peek() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.charAt(at);
  }

  private void skip(char separator) {
    if (peek() == separator) {
      at++;
    }
  }
}

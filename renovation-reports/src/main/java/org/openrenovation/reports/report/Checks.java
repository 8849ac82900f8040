package org.openrenovation.reports.report;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import org.openrenovation.core.base.Problem;
import org.openrenovation.core.base.Text;

/** What the values of the report check at build. */
final class Checks {
  static final Seq<Problem> NONE = Vector.empty();

  private static final Text KEY_EXPECTED =
      new Text(
          "由英文字母、数字、连字符组成且以字母开头的名称",
          "a name of letters, digits and hyphens that begins with a letter");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");

  private Checks() {}

  /** A stable name for programs. */
  static Seq<Problem> key(String path, String key) {
    return KEY.matcher(key).matches()
        ? NONE
        : Vector.of(Problem.at(path, "value.type", key).with("expected", KEY_EXPECTED));
  }

  static Seq<Problem> within(String path, int value, int least, int most) {
    return value >= least && value <= most
        ? NONE
        : Vector.of(
            Problem.at(path, "value.out-of-range", Integer.toString(value))
                .with("least", Integer.toString(least))
                .with("most", Integer.toString(most)));
  }

  /** Each name once. */
  static Seq<Problem> distinct(String path, String field, Seq<String> names) {
    Set<String> seen = HashSet.empty();
    Vector<Problem> problems = Vector.empty();
    int at = 0;
    for (String name : names) {
      if (seen.contains(name)) {
        problems =
            problems.append(Problem.at(path + "[" + at + "]." + field, "id.duplicate", name));
      }
      seen = seen.add(name);
      at++;
    }
    return problems;
  }
}

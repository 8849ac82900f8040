package org.openrenovation.core.programme;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrenovation.core.base.Problem;

/**
 * Two books as one (档案合并): an office keeps its surveys in one table and its evidence in another.
 * What both have on file of a community is a problem, whether they agree or not.
 */
final class JoinedFiles {
  private final List<Problem> problems = new ArrayList<>();

  private JoinedFiles() {}

  static Validation<Seq<Problem>, CaseBook> of(CaseBook one, CaseBook other) {
    JoinedFiles joined = new JoinedFiles();
    CaseBook book = joined.book(one, other);
    return joined.problems.isEmpty()
        ? Validation.valid(book)
        : Validation.invalid(Vector.ofAll(joined.problems));
  }

  private CaseBook book(CaseBook one, CaseBook other) {
    Map<String, CaseFile> files = one.files().toLinkedMap(CaseFile::community, file -> file);
    for (CaseFile file : other.files()) {
      files =
          files.put(
              file.community(),
              files.get(file.community()).fold(() -> file, known -> file(known, file)));
    }
    Map<String, YearBudget> budgets =
        all("budgets", byYear(one.budgets()), byYear(other.budgets()));
    return CaseBook.builder()
        .note(one.note().or(other::note))
        .files(files.values())
        .budgets(budgets.values())
        .specialPlans(either("specialPlans", one.specialPlans(), other.specialPlans()))
        .ledger(either("ledger", one.ledger(), other.ledger()))
        .investments(
            all("investments", byId(one.investments()), byId(other.investments())).values())
        .build();
  }

  private static Map<String, YearBudget> byYear(Seq<YearBudget> budgets) {
    return budgets.toLinkedMap(budget -> Integer.toString(budget.year()), budget -> budget);
  }

  private static Map<String, InvestmentFile> byId(Seq<InvestmentFile> investments) {
    return investments.toLinkedMap(InvestmentFile::id, investment -> investment);
  }

  private CaseFile file(CaseFile one, CaseFile other) {
    String at = one.community();
    return CaseFile.builder()
        .community(at)
        .neighbourhood(either(at + ".neighbourhood", one.neighbourhood(), other.neighbourhood()))
        .surveyed(all(at + ".surveyed", one.surveyed(), other.surveyed()))
        .deficienciesKnown(
            either(at + ".deficienciesKnown", one.deficienciesKnown(), other.deficienciesKnown()))
        .consent(either(at + ".consent", one.consent(), other.consent()))
        .satisfaction(either(at + ".satisfaction", one.satisfaction(), other.satisfaction()))
        .works(either(at + ".works", one.works(), other.works()))
        .budget(either(at + ".budget", one.budget(), other.budget()))
        .bills(either(at + ".bills", one.bills(), other.bills()))
        .settlement(either(at + ".settlement", one.settlement(), other.settlement()))
        .review(either(at + ".review", one.review(), other.review()))
        .permitFacts(either(at + ".permitFacts", one.permitFacts(), other.permitFacts()))
        .evidence(all(at + ".evidence", one.evidence(), other.evidence()))
        .management(either(at + ".management", one.management(), other.management()))
        .build();
  }

  private <V> Optional<V> either(String path, Optional<V> one, Optional<V> other) {
    if (one.isPresent() && other.isPresent()) {
      problems.add(Problem.at(path, "files.twice"));
    }
    return one.or(() -> other);
  }

  private <V> Map<String, V> all(String path, Map<String, V> one, Map<String, V> other) {
    other
        .keySet()
        .filter(one::containsKey)
        .forEach(key -> problems.add(Problem.at(path + "." + key, "files.twice")));
    return LinkedHashMap.ofEntries(one).merge(other);
  }
}

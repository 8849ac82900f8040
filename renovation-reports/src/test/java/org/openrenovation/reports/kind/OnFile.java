package org.openrenovation.reports.kind;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Locale;
import org.openrenovation.core.base.Money;
import org.openrenovation.core.json.Communities;
import org.openrenovation.core.json.Counties;
import org.openrenovation.core.policy.Policy;
import org.openrenovation.core.programme.Programme;
import org.openrenovation.reports.report.Cell;
import org.openrenovation.reports.report.Report;
import org.openrenovation.reports.report.Row;
import org.openrenovation.reports.report.Table;
import org.openrenovation.reports.spi.ReportDefinition;
import org.openrenovation.reports.spi.ReportRequest;

/**
 * One community with a file, the rest without; and how a test finds its way in a report on them.
 */
final class OnFile {
  static final String FILES =
      """
      {
        "note": {"zh": "虚构", "en": "made up"},
        "specialPlans": {
          "works": [
            {
              "id": "W1", "community": "2024-01", "kind": "WATER", "underground": true,
              "window": {"from": "2024-09-10", "to": "2024-09-30"}, "fundedOn": "2024-09-01"
            }
          ],
          "communities": {
            "2024-01": {"window": {"from": "2024-06-01", "to": "2024-10-31"}, "pavedOn": "2024-09-01"}
          }
        },
        "budgets": [{"year": 2024, "amount": "500000.00"}],
        "ledger": {
          "accounts": [{"id": "专账", "opening": "100.00"}, {"id": "基本户", "special": false}],
          "entries": [
            {"id": "凭2", "date": "2024-06-02", "account": "专账", "kind": "PAYMENT", "amount": "120.00",
             "community": "2024-01", "item": "ROADS", "payee": "甲公司", "contract": "HT1"},
            {"id": "凭1", "date": "2024-06-01", "account": "专账", "kind": "TRANSFER", "amount": "10.00",
             "toAccount": "基本户"},
            {"id": "凭3", "date": "2024-07-01", "account": "专账", "kind": "RECEIPT", "amount": "50.00"}
          ],
          "contracts": [
            {"id": "HT1", "amount": "300.00", "progress": [{"date": "2024-06-01", "ratio": "1/3"}]}
          ]
        },
        "investments": [
          {
            "id": "T1", "name": {"zh": "充电设施", "en": "chargers"}, "firstYear": 2024,
            "communities": ["2024-01"],
            "figures": {
              "flows": ["-1000.00", "400.00", "400.00", "400.00"], "rate": "8%", "term": 2,
              "dscr": [{"ebitda": "200", "tax": "37.5", "principal": "40", "interest": "30"}],
              "coverage": {"income": "17684", "cost": "13301", "principal": "6000", "interest": "3600"}
            }
          }
        ],
        "files": [
          {
            "community": "2024-01",
            "neighbourhood": "甲社区",
            "consent": {"households": 32, "answers": {"agree": 25, "disagree": 4, "noOpinion": 1}},
            "satisfaction":
              {"households": 32, "answers": {"satisfied": 20, "basicallySatisfied": 5, "dissatisfied": 5}},
            "evidence": {
              "SURVEY": [{"date": "2024-01-12", "agree": 26, "households": 32}]
            },
            "budget": {
              "items": [
                {"code": "ROADS", "class": "BASIC", "amount": "400000.00"},
                {"code": "ELEVATOR", "class": "IMPROVEMENT", "amount": "300000.00"},
                {"code": "MEALS", "class": "ENHANCEMENT", "amount": "100000.00"}
              ],
              "contributions": {"utility": "50000"},
              "upper": {"central": "200000", "provincial": "100000", "city": "50000"}
            },
            "settlement": {"settlement": "780000.00", "owners": "100000.00", "upper": {"central": "200000"}},
            "bills": {
              "households": [
                {"id": "1-101", "floor": 1, "area": "80.50", "benefits": false},
                {"id": "1-301", "floor": 3, "area": "80.50", "benefits": true},
                {"id": "1-401", "floor": 4, "area": "100", "benefits": true},
                {"id": "2-101", "floor": 1, "area": "60", "benefits": true}
              ],
              "charges": [
                {"item": "ELEVATOR", "base": "FLOOR", "payers": ["1-101", "1-301", "1-401"]},
                {"item": "MEALS", "amount": "100.00", "base": "BENEFIT"},
                {"item": "ROADS", "amount": "0.10", "base": "EQUAL"},
                {"item": "ROADS", "amount": "10.00"}
              ]
            },
            "permitFacts": {"landTenureChanges": false, "newBuild": false, "structureChanges": true},
            "review": {
              "urgency": 1,
              "criteria":
                {"willingness": "0.9", "contribution": "0.5", "participation": "0.7", "demolition": "1"}
            }
          },
          {
            "community": "2021-01",
            "management": {"manager": {"mode": "SELF_MANAGED", "from": "2022-01-01"}}
          }
        ]
      }
      """;

  static final LocalDate DAY = LocalDate.of(2024, 6, 30);

  static Policy policy() {
    return Policy.of(Counties.policy("ruicheng"), 2025);
  }

  static Programme programme() {
    Programme.Builder programme =
        Programme.builder()
            .policy(Counties.policy("ruicheng"))
            .register(Counties.communities("ruicheng"))
            .progress(Counties.progress("ruicheng"));
    return programme
        .files(Communities.readFiles(policy(), Counties.communities("ruicheng"), FILES).get())
        .build();
  }

  /** The same under values for training. */
  static Programme training() {
    return programme()
        .with(Counties.policy("ruicheng").with(Counties.overlay("ruicheng", "example")));
  }

  static Cell money(String yuan) {
    return Cell.of(Money.parse(yuan));
  }

  static Report report(ReportDefinition kind, Locale locale) {
    return kind.build(ReportRequest.of(programme(), DAY, locale)).get();
  }

  static Table table(ReportDefinition kind, String id) {
    return table(kind, programme(), id);
  }

  static Table table(ReportDefinition kind, Programme programme, String id) {
    return table(kind.build(ReportRequest.of(programme, DAY, Locale.CHINA)).get(), id);
  }

  static Table table(Report report, String id) {
    return report
        .sections()
        .flatMap(section -> section.blocks())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .find(table -> table.id().equals(id))
        .get();
  }

  static Row row(Table table, int column, String id) {
    Seq<Row> rows = table.rows();
    return rows.find(row -> row.cells().get(column).equals(Cell.of(id))).get();
  }

  static Cell cell(Table table, Row row, String column) {
    return row.cells().get(table.columns().indexWhere(one -> one.key().equals(column)));
  }

  static String text(Table table, Row row, String column) {
    return ((Cell.Text) cell(table, row, column)).value();
  }

  private OnFile() {}
}

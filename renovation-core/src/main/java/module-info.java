/**
 * The domain of renovating old residential communities (城镇老旧小区改造): immutable values, the policy as
 * data, pure functions. Writes no file and knows no county.
 */
module org.openrenovation.core {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive io.vavr;
  requires static org.immutables.value;
  requires static org.immutables.vavr.encodings;
  requires static org.jspecify;

  exports org.openrenovation.core.approval;
  exports org.openrenovation.core.base;
  exports org.openrenovation.core.calendar;
  exports org.openrenovation.core.community;
  exports org.openrenovation.core.explain;
  exports org.openrenovation.core.funding;
  exports org.openrenovation.core.funding.bills;
  exports org.openrenovation.core.funding.earmark;
  exports org.openrenovation.core.funding.ledger;
  exports org.openrenovation.core.funding.subsidy;
  exports org.openrenovation.core.investment;
  exports org.openrenovation.core.json;
  exports org.openrenovation.core.oversight;
  exports org.openrenovation.core.planning;
  exports org.openrenovation.core.planning.coordination;
  exports org.openrenovation.core.planning.pool;
  exports org.openrenovation.core.policy;
  exports org.openrenovation.core.programme;
  exports org.openrenovation.core.project;
  exports org.openrenovation.core.schedule;
  exports org.openrenovation.core.scope;
  exports org.openrenovation.core.vote;
}

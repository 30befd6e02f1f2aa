import { type Fact, isUnverified } from "@induction/domain/program/fact";

/** Why a fact cannot be said to be still true as it stands; null where it can. */
export function whyNotVerifiable(fact: Fact<unknown>): string | null {
  switch (fact.state) {
    case "known":
    case "not-disclosed":
      return isUnverified(fact.claim) ? "No document states it. Edit it and enter where you read it." : null;
    case "not-checked":
      return "Nothing is told yet. Edit it and enter what you read.";
    case "disputed":
      return "Sources disagree. Choose one of them first.";
  }
}

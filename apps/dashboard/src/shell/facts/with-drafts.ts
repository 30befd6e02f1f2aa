import { type Claimed, type Fact, notChecked } from "@induction/domain/program/fact";

/** A fact with each of its values as it is typed. */
export function withDrafts<T, Draft>(fact: Fact<T>, toDraft: (value: T) => Draft): Fact<Draft> {
  const drafted = ({ value, claim }: Claimed<T>): Claimed<Draft> => ({ value: toDraft(value), claim });
  switch (fact.state) {
    case "known":
      return { state: "known", ...drafted(fact) };
    case "not-disclosed":
      return fact;
    case "not-checked":
      return notChecked;
    case "disputed":
      return { state: "disputed", claims: fact.claims.map(drafted) };
  }
}

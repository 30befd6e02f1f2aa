import { rangesInWords } from "@induction/domain/parameters/fee-words";
import { UnknownMark } from "@induction/ui/patterns/states";
import type { PersonScreen } from "./answers.ts";
import styles from "./cost-facts.module.css";
import { countOf, toDollars } from "./words.ts";

type Cost = PersonScreen["cost"];
type Fee = Cost["planned"]["fee"];

/** What the list costs at ERAS, by which season's price, and what one program more would add. */
export function CostFacts({ cost }: { cost: Cost }) {
  const { planned, submitted, nextUsd } = cost;
  return (
    <dl className={styles.facts}>
      <dt>ERAS fees</dt>
      <dd>
        <FeeWords fee={planned.fee} programs={planned.programs} />
      </dd>
      {submitted.programs > 0 && (
        <>
          <dt>Of these paid</dt>
          <dd>
            <FeeWords fee={submitted.fee} programs={submitted.programs} />
          </dd>
        </>
      )}
      <dt>The next program</dt>
      <dd>{nextUsd === null ? <UnknownMark>Price not found</UnknownMark> : `adds ${toDollars(nextUsd)}`}</dd>
      {planned.fee.note !== null && <dd className={styles.note}>{planned.fee.note}</dd>}
    </dl>
  );
}

function FeeWords({ fee, programs }: { fee: Fee; programs: number }) {
  if (fee.state === "unknown") return <UnknownMark>Price not found</UnknownMark>;
  const ranges = rangesInWords(fee.ranges);
  return (
    <>
      <strong>{toDollars(fee.usd)}</strong> for {countOf(programs, "program")}
      {ranges !== null && ` (${ranges})`}, at the prices of season {fee.basisSeason}
    </>
  );
}

import { rangesInWords } from "@induction/domain/parameters/fee-words";
import { FIXED_FEE_LABELS } from "@induction/domain/parameters/fixed-fees";
import type { CourseCost, OtherCost } from "@induction/domain/planning/course-costs";
import { findDocument } from "@induction/domain/sources/documents";
import type { ReactNode } from "react";
import { UnknownMark } from "../patterns/states.tsx";
import styles from "./ahead.module.css";

const toUsd = (usd: number): string => `$${usd.toLocaleString("en-US")}`;

/** What ERAS charges for the applications of a course, and by which prices. */
export function ErasFeeOf({ cost: { applications, fee } }: { cost: CourseCost }): ReactNode {
  if (fee.state === "unknown") return <UnknownMark>Price not found</UnknownMark>;
  const ranges = rangesInWords(fee.ranges);
  return (
    <span>
      <strong>{toUsd(fee.usd)}</strong> for {applications}{" "}
      {applications === 1 ? "application" : "applications"}
      {ranges !== null && ` (${ranges})`}, at the prices of season {fee.basisSeason}.{" "}
      {fee.note !== null && <span className={styles.note}>{fee.note}</span>}
    </span>
  );
}

/** The fees beside it, one by one with season and source, and what all known ones come to. */
export function OtherFees({ cost: { others, certainUsd, possibleUsd } }: { cost: CourseCost }) {
  return (
    <span className={styles.words}>
      <span>
        {certainUsd === null ? (
          <UnknownMark>No sum without the ERAS fee</UnknownMark>
        ) : (
          <>
            <strong>{toUsd(certainUsd)}</strong> with the ERAS fee
          </>
        )}
        {possibleUsd > 0 && `; up to ${toUsd(possibleUsd)} more that may fall due`}.
      </span>
      <details>
        <summary>Each fee</summary>
        <ul className={styles.fees}>
          {others.map((other) => (
            <li key={other.id}>
              <FeeLine other={other} />
            </li>
          ))}
        </ul>
      </details>
      <span className={styles.note}>Travel, visa and living are not in it.</span>
    </span>
  );
}

function FeeLine({ other: { id, because, fee } }: { other: OtherCost }) {
  return (
    <>
      {FIXED_FEE_LABELS[id]}:{" "}
      {fee === null ? <UnknownMark>Not published</UnknownMark> : <strong>{toUsd(fee.usd)}</strong>}, {because}
      {fee !== null && (
        <span className={styles.note}>
          {" "}
          Season {fee.season}, {findDocument(fee.source)?.title ?? fee.source}. {fee.note}
        </span>
      )}
    </>
  );
}

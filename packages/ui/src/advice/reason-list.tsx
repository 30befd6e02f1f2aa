import type { ReactNode } from "react";
import styles from "./reason-list.module.css";
import { RuleLabel, type RuleReference } from "./rule-label.tsx";
import rows from "./rule-rows.module.css";

/** Why a person needs attention, and what would clear it. */
export interface Reason {
  key: string;
  /** "No anesthesiologist letter." */
  title: ReactNode;
  /** "0 of 1 needed, 304 days to review." */
  detail?: ReactNode;
  /** "Clears when one is uploaded." */
  clearsWhen?: ReactNode;
  rule?: RuleReference | undefined;
  /** Links: plan the request, dismiss for 14 days. */
  actions?: ReactNode;
}

/** Reasons, each with its rule and the way out of it. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className={rows.list}>
      {reasons.map((reason) => (
        <li key={reason.key} className={rows.item}>
          <div className={rows.words}>
            <p>
              <strong>{reason.title}</strong> {reason.detail}
            </p>
            {(reason.clearsWhen !== undefined || reason.actions !== undefined) && (
              <p className={styles.clears}>
                {reason.clearsWhen} {reason.actions}
              </p>
            )}
          </div>
          {reason.rule && <RuleLabel rule={reason.rule} />}
        </li>
      ))}
    </ul>
  );
}

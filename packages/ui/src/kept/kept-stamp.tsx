import type { KeptVersions } from "@induction/domain/assessment/kept/kept-answer";
import Archive from "lucide-react/icons/archive";
import { Icon } from "../primitives/icon.tsx";
import { toWeekdayDate } from "../time/short-dates.ts";
import styles from "./kept.module.css";
import { type KeptLine, toKeeper } from "./kept-list.tsx";

/** A kept answer with what marks it. */
export interface StampedLine extends KeptLine {
  readonly versions: KeptVersions;
  readonly digest: string;
  readonly advisorName: string | null;
}

interface KeptStampProps {
  kept: StampedLine;
  toMoment: (instant: string) => string;
}

/** As many signs of a digest as tell two apart to a reader. */
const SIGNS = 12;

/** The mark on a kept answer: that it is not of today, as of which day and by which versions, who kept it and why. */
export function KeptStamp({ kept, toMoment }: KeptStampProps) {
  const { asOf, versions, digest, because, advisorName } = kept;
  return (
    <section className={styles.stamp} aria-label="Kept answer">
      <p className={styles.stampTitle}>
        <Icon of={Archive} />
        <strong>As it stood on {toWeekdayDate(asOf)}</strong>
      </p>
      {because !== "" && (
        <p className={styles.because}>
          “<bdi>{because}</bdi>”
        </p>
      )}
      <p>
        Kept by {toKeeper(kept.keptBy)}, {toMoment(kept.keptAt)}
        {kept.kind === "decision" && ", when a decision was recorded"}.{" "}
        {advisorName === null ? "Nobody advised then." : `The advisor then was ${advisorName}.`}
      </p>
      <p className={styles.source}>
        Rules version {versions.rules} · record of programs, seasons and organizations’ own numbers version{" "}
        {versions.data} · guide <code title={versions.guide}>{versions.guide.slice(0, SIGNS)}</code> · SHA-256
        of this answer <code title={digest}>{digest.slice(0, SIGNS)}</code>
      </p>
    </section>
  );
}

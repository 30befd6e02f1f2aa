import FlaskConical from "lucide-react/icons/flask-conical";
import UserRound from "lucide-react/icons/user-round";
import WifiOff from "lucide-react/icons/wifi-off";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { useIsOnline } from "../state/use-is-online.ts";
import styles from "./banners.module.css";

/** Says that the network is gone, for as long as it is. */
export function OfflineBanner() {
  const isOnline = useIsOnline();
  return (
    <div role="status">
      {!isOnline && (
        <div className={styles.offline}>
          <Icon of={WifiOff} />
          <p>
            <strong>You are offline.</strong> You can read what is loaded. Changes cannot be saved until the
            network is back.
          </p>
        </div>
      )}
    </div>
  );
}

interface DemoBannerProps {
  /** The day the demonstration lives on, already in words: "15 Aug 2026". */
  asOf: string;
  /** A link or a button, such as starting over. */
  children?: ReactNode;
}

/** Says on every page that these people are invented, and on which day the demonstration lives. */
export function DemoBanner({ asOf, children }: DemoBannerProps) {
  return (
    <section className={styles.demo} aria-label="Demonstration">
      <Icon of={FlaskConical} size="cell" />
      <p>
        <strong>Demonstration.</strong> The people are invented. Today is {asOf}.
      </p>
      {children}
    </section>
  );
}

interface RecordBarProps {
  /** Whose record this is. */
  name: string;
  /** What is logged, and who can read the log. */
  note?: ReactNode;
  /** Previous and next person, or leaving. */
  children?: ReactNode;
}

/** The yellow band on every page of another person. */
export function RecordBar({ name, note, children }: RecordBarProps) {
  return (
    <section className={styles.record} aria-label="Whose record this is">
      <Icon of={UserRound} />
      <p>
        <strong>You are in {name}’s record</strong>
        {note !== undefined && <span className={styles.note}> · {note}</span>}
      </p>
      {children !== undefined && <div className={styles.end}>{children}</div>}
    </section>
  );
}

import type { OwnNumber } from "@induction/domain/assessment/number-used";
import Building2 from "lucide-react/icons/building-2";
import { Icon } from "../primitives/icon.tsx";
import styles from "./own-numbers.module.css";

/**
 * Says of numbers on a screen that the organization set them for itself: which, why, and what the standard would be. Nothing
 * is drawn where all of them are standard.
 */
export function OwnNumbers({ numbers }: { numbers: readonly OwnNumber[] }) {
  if (numbers.length === 0) return null;
  return (
    <ul className={styles.numbers} aria-label="Your organization’s own numbers">
      {numbers.map(({ id, title, text, standard, reason }) => (
        <li key={id}>
          <Icon of={Building2} size="cell" />
          <span>
            <strong>Your organization’s own number.</strong> {title}: {text}; the standard is {standard}.
            Reason: {reason}
          </span>
        </li>
      ))}
    </ul>
  );
}

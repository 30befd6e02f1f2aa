import { classes } from "@induction/ui/theme/classes";
import { type ReactNode, useId } from "react";
import styles from "./facts.module.css";

/** One of several answers, each with what speaks for it. */
export interface ChoiceCard<Value extends string> {
  readonly value: Value;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
}

interface ChoiceCardsProps<Value extends string> {
  label: ReactNode;
  cards: readonly ChoiceCard<Value>[];
  value: Value | null;
  onValueChange: (value: Value) => void;
  /** Two short answers stand beside each other where there is room. */
  isPair?: boolean;
}

/** Answers side by side, of which one is chosen: the whole card is the target, arrow keys move. */
export function ChoiceCards<Value extends string>(props: ChoiceCardsProps<Value>) {
  const { label, cards, value, onValueChange, isPair = false } = props;
  const name = useId();
  return (
    <fieldset className={classes(styles.cards, isPair && styles.pair)}>
      <legend className={styles.cardsLabel}>{label}</legend>
      {cards.map((card) => (
        <label key={card.value} className={styles.card} data-chosen={card.value === value || undefined}>
          <input
            type="radio"
            name={name}
            value={card.value}
            checked={card.value === value}
            onChange={() => onValueChange(card.value)}
          />
          <span className={styles.cardWords}>
            <span className={styles.cardTitle}>{card.title}</span>
            {card.detail !== undefined && <span className={styles.cardDetail}>{card.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

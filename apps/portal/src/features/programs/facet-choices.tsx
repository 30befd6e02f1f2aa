import { Icon } from "@induction/ui/primitives/icon";
import Check from "lucide-react/icons/check";
import { useId } from "react";
import styles from "./facet-choices.module.css";

interface FacetChoicesProps<Value extends string> {
  label: string;
  words: Readonly<Record<Value, string>>;
  value: Value | undefined;
  /** How many programs a choice would leave. */
  countOf: (value: Value) => number;
  onChoose: (value: Value) => void;
}

/** One of a few, with how many programs each would leave. */
export function FacetChoices<Value extends string>({ label, words, ...rest }: FacetChoicesProps<Value>) {
  const { value, countOf, onChoose } = rest;
  const name = useId();
  const isChoice = (key: string): key is Value => Object.hasOwn(words, key);
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {Object.keys(words)
        .filter(isChoice)
        .map((choice) => (
          <label key={choice} className={styles.choice}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={choice === value}
              onChange={() => onChoose(choice)}
            />
            <span className={styles.tick}>{choice === value && <Icon of={Check} size="cell" />}</span>
            <span>{words[choice]}</span>
            <span className={styles.count}>{countOf(choice)}</span>
          </label>
        ))}
    </fieldset>
  );
}

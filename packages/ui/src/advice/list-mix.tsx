import { friendlyInWords, listMixGroups } from "@induction/domain/rules/breadth/mix-words";
import type { ListMix } from "@induction/domain/rules/screens/list-mix";
import { UnknownMark } from "../patterns/states.tsx";
import styles from "./list-mix.module.css";

interface ListMixFactsProps {
  mix: ListMix;
  /** The share of IMGs, in percent, from which a program counts as IMG-friendly. */
  friendlyFrom: number;
}

/** What a list is made of, by setting, region and share of IMGs; what nobody has checked is said as such. */
export function ListMixFacts({ mix, friendlyFrom }: ListMixFactsProps) {
  const friendly = friendlyInWords(mix, friendlyFrom);
  return (
    <dl className={styles.facts}>
      {listMixGroups(mix).map(({ title, kinds, unknown }) => (
        <div key={title}>
          <dt>{title}</dt>
          {kinds.map(({ name, count }) => (
            <dd key={name}>
              <strong>{count}</strong> {name}
            </dd>
          ))}
          {unknown > 0 && (
            <dd>
              <UnknownMark>{unknown} not checked</UnknownMark>
            </dd>
          )}
        </div>
      ))}
      <div>
        <dt>{friendly.title}</dt>
        <dd>{friendly.count}</dd>
      </div>
    </dl>
  );
}

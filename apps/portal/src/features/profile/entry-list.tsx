import { Button } from "@induction/ui/primitives/button";
import { Stack } from "@induction/ui/primitives/layout";
import { VisuallyHidden } from "@induction/ui/primitives/visually-hidden";
import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import type { ReactNode } from "react";
import styles from "./entry-list.module.css";

/** An entry that is being typed; the key tells it from its neighbours while it has no other name. */
export interface EntryDraft {
  readonly key: string;
}

let lastKey = 0;

/** A key for a new entry of this page. */
export function newKey(): string {
  lastKey += 1;
  return `entry-${lastKey}`;
}

interface EntryListProps<Entry extends EntryDraft> {
  entries: readonly Entry[];
  onChange: (entries: readonly Entry[]) => void;
  makeEntry: () => Entry;
  /** "Attempt", "Practice test": names each entry and the buttons. */
  noun: string;
  most: number;
  children: (entry: Entry, place: { index: number; update: (part: Partial<Entry>) => void }) => ReactNode;
}

/** Entries of one kind under each other, to be added, filled in and removed. Nothing is saved before the form is. */
export function EntryList<Entry extends EntryDraft>(props: EntryListProps<Entry>) {
  const { entries, onChange, makeEntry, noun, most, children } = props;
  function update(key: string, part: Partial<Entry>): void {
    onChange(entries.map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
  }
  return (
    <Stack gap="medium">
      {entries.map((entry, index) => (
        <fieldset key={entry.key} className={styles.entry}>
          <legend className={styles.legend}>
            {noun} {index + 1}
          </legend>
          <Button
            tone="quiet"
            size="small"
            icon={Trash2}
            className={styles.remove}
            onClick={() => onChange(entries.filter(({ key }) => key !== entry.key))}
          >
            Remove
            <VisuallyHidden>
              {" "}
              {noun.toLowerCase()} {index + 1}
            </VisuallyHidden>
          </Button>
          <div className={styles.fields}>
            {children(entry, { index, update: (part) => update(entry.key, part) })}
          </div>
        </fieldset>
      ))}
      {entries.length < most && (
        <div>
          <Button size="small" icon={Plus} onClick={() => onChange([...entries, makeEntry()])}>
            {entries.length === 0 ? `Add a ${noun.toLowerCase()}` : `Add another ${noun.toLowerCase()}`}
          </Button>
        </div>
      )}
    </Stack>
  );
}

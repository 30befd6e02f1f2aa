import Check from "lucide-react/icons/check";
import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";
import { Popover } from "../primitives/popover.tsx";
import styles from "./provenance-popover.module.css";
import { SourceLink } from "./rule-label.tsx";

/** Where one fact comes from. What is absent was not recorded, and is said to be so. */
export interface Provenance {
  /** What the fact is about: "Minimum Step 2 CK". */
  field: string;
  /** The value in words: "Above 220, preferred". */
  value: ReactNode;
  /** What kind of statement it is: "Stated priority, not a minimum". */
  kind?: ReactNode;
  source?: { title: string; href?: string | undefined } | undefined;
  /** When and where it was read, in words. */
  read?: ReactNode;
  /** Who checked it, and when; absent when nobody has. */
  checked?: ReactNode;
  /** What it decides, with the rule. */
  usedFor?: ReactNode;
  note?: ReactNode | undefined;
}

interface ProvenancePopoverProps {
  provenance: Provenance;
  /** The value as it stands on the page: a chip, a `FactValue`, a word. */
  trigger: ReactNode;
  /** Links at the foot: history, report a change. */
  foot?: ReactNode;
}

/** A value that opens where it comes from. */
export function ProvenancePopover({ provenance, trigger, foot }: ProvenancePopoverProps) {
  return (
    <Popover
      label={`Where this comes from: ${provenance.field}`}
      trigger={trigger}
      triggerClassName={styles.trigger}
    >
      <ProvenanceCard provenance={provenance} foot={foot} />
    </Popover>
  );
}

/** The same, standing on a page of its own. */
export function ProvenanceCard({ provenance, foot }: { provenance: Provenance; foot?: ReactNode }) {
  const { field, value, kind, source, read, checked, usedFor, note } = provenance;
  return (
    <div className={styles.card}>
      <p className={styles.field}>{field}</p>
      <p className={styles.value}>{value}</p>
      <dl className={styles.facts}>
        {kind !== undefined && <Fact label="Kind">{kind}</Fact>}
        <Fact label="Source">
          <Source source={source} />
        </Fact>
        <Fact label="Read">{read ?? "Date not recorded"}</Fact>
        <Fact label="Checked">
          {checked === undefined ? (
            "By nobody yet"
          ) : (
            <>
              {checked} <Icon of={Check} size="cell" className={styles.tick} />
            </>
          )}
        </Fact>
        {usedFor !== undefined && <Fact label="Used for">{usedFor}</Fact>}
        {note !== undefined && <Fact label="Note">{note}</Fact>}
      </dl>
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Source({ source }: { source: Provenance["source"] }) {
  if (source === undefined) return "None yet";
  if (source.href === undefined) return source.title;
  return <SourceLink href={source.href}>{source.title}</SourceLink>;
}

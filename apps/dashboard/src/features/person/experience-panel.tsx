import type { Experience, ResearchProject } from "@induction/domain/applicant/experience";
import type { Profile } from "@induction/domain/applicant/profile";
import type { Told } from "@induction/domain/kernel/told";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Panel } from "@induction/ui/primitives/panel";
import type { ReactNode } from "react";
import { countOf } from "../../shell/words.ts";
import styles from "./facts.module.css";

const PLACES = { us: "United States", home: "Elsewhere" } as const satisfies Record<
  Experience["place"],
  string
>;
const SETTINGS = {
  "operating-room": "operating room",
  icu: "intensive care",
  emergency: "emergency",
  "pre-op": "pre-operative clinic",
  pain: "pain clinic",
  other: "other setting",
} as const satisfies Record<Experience["setting"], string>;
const KINDS = {
  "hands-on": "hands-on",
  observership: "observership",
  "research-post": "research post",
  "other-role": "other role",
} as const satisfies Record<Experience["kind"], string>;
const RESEARCH = {
  research: "Research",
  "quality-improvement": "Quality improvement",
  teaching: "Teaching",
} as const satisfies Record<ResearchProject["kind"], string>;

/** Clinical experience, entry by entry, and research. */
export function ExperiencePanel({ profile }: { profile: Profile }) {
  const { usMonths, homeMonths, experiences, research } = profile;
  return (
    <Panel title="Experience" isFlush>
      <dl className={styles.facts}>
        <Line label="In the United States">{told(usMonths, (months) => countOf(months, "month"))}</Line>
        <Line label="Elsewhere">{told(homeMonths, (months) => countOf(months, "month"))}</Line>
        <Line label="Entries">
          {told(experiences, (list) => (
            <Entries list={list} />
          ))}
        </Line>
        <Line label="Research and quality improvement">
          {told(research, (list) => (
            <Projects list={list} />
          ))}
        </Line>
      </dl>
    </Panel>
  );
}

function told<T>(fact: Told<T>, draw: (value: T) => ReactNode): ReactNode {
  return fact.state === "known" ? draw(fact.value) : <UnknownMark>Not told yet</UnknownMark>;
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Entries({ list }: { list: readonly Experience[] }) {
  if (list.length === 0) return "None";
  return (
    <ul>
      {list.map(({ place, setting, kind, months, tasks }) => (
        <li key={`${place}-${setting}-${kind}-${months}-${tasks}`}>
          {PLACES[place]}, {SETTINGS[setting]}, {KINDS[kind]}, {countOf(months, "month")}
          <p className={styles.tasks}>
            {tasks === "" ? <UnknownMark>Tasks not told yet</UnknownMark> : tasks}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Projects({ list }: { list: readonly ResearchProject[] }) {
  if (list.length === 0) return "None";
  return (
    <ul>
      {list.map(({ kind, title, months, concernsAnesthesia }) => (
        <li key={`${kind}-${title}`}>
          {title === "" ? RESEARCH[kind] : `${RESEARCH[kind]}: ${title}`}, {countOf(months, "month")}
          {concernsAnesthesia && <span className={styles.quiet}> · concerns anesthesia</span>}
        </li>
      ))}
    </ul>
  );
}

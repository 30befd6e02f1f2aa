import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Season } from "@induction/domain/kernel/season";
import {
  arrivalInWords,
  costInWords,
  lateInWords,
  moveCostInWords,
  timeInWords,
  toArrival,
} from "@induction/domain/planning/levers/change-words";
import type { LeverSet, PulledLever } from "@induction/domain/planning/levers/lever-set";
import { findDocument } from "@induction/domain/sources/documents";
import Calendar from "lucide-react/icons/calendar";
import Check from "lucide-react/icons/check";
import type { ReactNode } from "react";
import { RuleLabel, type RuleReference, SourceLink } from "../advice/rule-label.tsx";
import { UnknownMark } from "../patterns/states.tsx";
import { Chip } from "../primitives/chip.tsx";
import styles from "./ahead.module.css";
import own from "./changes.module.css";

interface LeverSetRowProps {
  set: LeverSet;
  season: Season;
  reviewOn: CalendarDate;
  /** What the set brings and by which rules, below the levers. */
  children: ReactNode;
}

/** A set of levers: what to do, what it brings, what it takes, and how its numbers were counted. */
export function LeverSetRow({ set, season, reviewOn, children }: LeverSetRowProps) {
  const { levers } = set;
  const late = lateInWords(set, reviewOn) ?? [];
  const notes = [...new Set([...levers.flatMap(({ note }) => note ?? []), late].flat())];
  return (
    <li className={own.set}>
      <div className={styles.words}>
        <div className={own.levers}>
          {levers.map(({ lever, title }, index) => (
            <p key={`${lever}-${title}`} className={styles.title}>
              {index > 0 && <span className={styles.note}>and</span>} {title}
            </p>
          ))}
        </div>
        {children}
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <details className={styles.note}>
          <summary>How time and fees are counted</summary>
          <ul className={own.counted}>
            {levers.map((lever) => (
              <li key={`${lever.lever}-${lever.title}`}>
                <Counted lever={lever} isNamed={levers.length > 1} />
              </li>
            ))}
          </ul>
        </details>
      </div>
      <div className={styles.days}>
        <p>
          <strong>{timeInWords(set)}</strong>
        </p>
        <p>{costInWords(set)}</p>
        <InTime set={set} season={season} />
      </div>
    </li>
  );
}

/** Rules by their titles, each with its label: what names a lever, or what it closes. */
export function RulesByTitle({ rules }: { rules: readonly RuleReference[] }) {
  return (
    <ul className={own.brings}>
      {rules.map((rule) => (
        <li key={rule.id}>
          {rule.title !== undefined && <span>{rule.title}</span>}
          <RuleLabel rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function InTime({ set, season }: Pick<LeverSetRowProps, "set" | "season">) {
  const words = arrivalInWords(set, season);
  const arrival = toArrival(set);
  const isInTime = arrival === "in-time";
  if (arrival === "not-known") return <UnknownMark>{words}</UnknownMark>;
  return (
    <span className={styles.chip}>
      <Chip edge={isInTime ? "bare" : "ink"} icon={isInTime ? Check : Calendar}>
        {words}
      </Chip>
    </span>
  );
}

const BASIS = {
  guide: "",
  published: "",
  house: "Our own number. ",
  unverified: "Nobody has checked it. ",
} as const satisfies Record<PulledLever["countedWith"][number]["basis"], string>;

/** The numbers of one lever's time and the price of its fee, each with where it comes from. */
function Counted({ lever, isNamed }: { lever: PulledLever; isNamed: boolean }) {
  const { title, countedWith, cost, months } = lever;
  const sources = cost.state === "known" ? cost.sources : [];
  return (
    <>
      {isNamed && <p>{title}</p>}
      {months === null && <p>Time: no source gives one, and none is guessed.</p>}
      {countedWith.map(({ id, title: name, text, basis, source, overrideReason }) => (
        <p key={id}>
          {name}: {text}. {overrideReason === null ? BASIS[basis] : "Set by the organization. "}
          {overrideReason ?? source}
        </p>
      ))}
      <p>
        {moveCostInWords(cost)} {sources.length > 0 && "Source: "}
        {sources.map((key) => (
          <FeeSource key={key} name={key} />
        ))}
      </p>
    </>
  );
}

function FeeSource({ name }: { name: string }) {
  const document = findDocument(name);
  if (document === null) return <span>{name}</span>;
  return document.url === null ? (
    <span>{document.title}</span>
  ) : (
    <SourceLink href={document.url}>{document.title}</SourceLink>
  );
}

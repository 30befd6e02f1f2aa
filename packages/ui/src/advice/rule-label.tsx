import ExternalLink from "lucide-react/icons/external-link";
import UserRound from "lucide-react/icons/user-round";
import { Icon } from "../primitives/icon.tsx";
import { Link, PlainLink } from "../primitives/link.tsx";
import { Popover } from "../primitives/popover.tsx";
import { classes } from "../theme/classes.ts";
import styles from "./rule-label.module.css";

/** A number that a rule uses: what it is, its value for the season, and where it comes from. */
export interface RuleParameter {
  label: string;
  /** As it is written on screen: "230", "2–3 months". */
  value: string;
  /** Source and season. */
  source?: string | undefined;
  /** We set it, because no source gives one. */
  isHouse?: boolean | undefined;
}

/** What a reader can know about a rule. With a title it opens a card; with only `href` it leads to the rule. */
export interface RuleReference {
  /** "B3". */
  id: string;
  /** The rule in one sentence. */
  title?: string | undefined;
  /** The heading of the guide that it stands under. */
  heading?: string | undefined;
  /** The lines of the guide: "34–40". */
  lines?: string | undefined;
  parameters?: readonly RuleParameter[] | undefined;
  /** The guide does not say it; we do. */
  isHouse?: boolean | undefined;
  /** The rule's own page. */
  href?: string | undefined;
}

/** The small bordered label after a sentence: which rule says so. */
export function RuleLabel({ rule }: { rule: RuleReference }) {
  const name = `Rule ${rule.id}${rule.title === undefined ? "" : `: ${rule.title}`}`;
  const face = rule.isHouse ? (
    <>
      <Icon of={UserRound} size="cell" />
      House rule
    </>
  ) : (
    rule.id
  );
  const className = classes(styles.label, rule.isHouse && styles.house);
  if (rule.title !== undefined) {
    return (
      <Popover
        label={name}
        trigger={face}
        triggerLabel={rule.isHouse ? `House rule ${rule.id}: ${rule.title}` : name}
        triggerClassName={className}
      >
        <RuleCard rule={rule} />
      </Popover>
    );
  }
  if (rule.href !== undefined) {
    return (
      <PlainLink href={rule.href} className={className} aria-label={rule.isHouse ? undefined : name}>
        {face}
      </PlainLink>
    );
  }
  return <span className={className}>{face}</span>;
}

/** Several labels after one sentence. */
export function RuleLabels({ rules }: { rules: readonly RuleReference[] }) {
  return (
    <span className={styles.group}>
      {rules.map((rule) => (
        <RuleLabel key={rule.id} rule={rule} />
      ))}
    </span>
  );
}

/** What the card of a rule holds: its sentence, where it stands, and the numbers it uses. */
export function RuleCard({ rule }: { rule: RuleReference }) {
  const { id, title, heading, lines, parameters = [], isHouse = false, href } = rule;
  return (
    <div className={styles.card}>
      <p className={styles.id}>{isHouse ? `House rule ${id}` : `Rule ${id}`}</p>
      <p className={styles.title}>{title}</p>
      <dl className={styles.facts}>
        <dt>Guide</dt>
        <dd>{isHouse ? "Does not say. This one is ours." : (heading ?? "Heading not recorded")}</dd>
        {lines !== undefined && (
          <>
            <dt>Lines</dt>
            <dd>{lines}</dd>
          </>
        )}
        {parameters.map((parameter) => (
          <Parameter key={parameter.label} parameter={parameter} />
        ))}
      </dl>
      {href !== undefined && (
        <p className={styles.foot}>
          <Link href={href}>Read the rule</Link>
        </p>
      )}
    </div>
  );
}

function Parameter({ parameter }: { parameter: RuleParameter }) {
  const { label, value, source, isHouse = false } = parameter;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <strong>{value}</strong>
        <span className={styles.source}>{isHouse ? "Set by us: no source gives one" : source}</span>
      </dd>
    </>
  );
}

/** A link that leaves the app, marked as such. It opens in the same tab. */
export function SourceLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={styles.external}>
      {children}
      <Icon of={ExternalLink} size="cell" />
    </Link>
  );
}

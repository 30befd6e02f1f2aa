import ChevronDown from "lucide-react/icons/chevron-down";
import ExternalLink from "lucide-react/icons/external-link";
import UserRound from "lucide-react/icons/user-round";
import { Suspense, useEffect } from "react";
import { SkeletonLines } from "../patterns/skeleton.tsx";
import { Icon } from "../primitives/icon.tsx";
import { Link } from "../primitives/link.tsx";
import { Popover } from "../primitives/popover.tsx";
import { classes } from "../theme/classes.ts";
import { orderRuleCard, RuleCard } from "./rule-card-later.tsx";
import styles from "./rule-label.module.css";
import { RuleLink } from "./rule-link.tsx";

/** A fact as a rule saw it. */
export interface RuleFact {
  label: string;
  /** "235, passed 12 May 2025"; "not told yet" where unknown. */
  text: string;
  /** An unknown fact is drawn dashed with a question mark. */
  isKnown: boolean;
}

/** A number that a rule uses: what it is, its value for the season, and where it comes from. */
export interface RuleParameter {
  label: string;
  /** As it is written on screen: "230", "2–3 months". */
  value: string;
  /** Source and season, or the reason of a house value. */
  source?: string | undefined;
  /** We set it, because no source gives one. */
  isHouse?: boolean | undefined;
  /** The organization set it for itself: why, and the value that it replaces. */
  own?: { standard: string; reason: string } | undefined;
}

/** What a reader can know about a rule. With a title there is a card of it beside the link to its page. */
export interface RuleReference {
  /** "B3". */
  id: string;
  /** The rule in one sentence. */
  title?: string | undefined;
  /** Headings of the guide that it stands on, with their lines: "46–47". */
  cited?: readonly { heading: string; lines: string }[] | undefined;
  /** Why it goes beyond the words of the guide. */
  houseReading?: string | undefined;
  /** The guide does not say it; we do. The label then reads "House rule". */
  isHouse?: boolean | undefined;
  facts?: readonly RuleFact[] | undefined;
  parameters?: readonly RuleParameter[] | undefined;
  /** What would change the answer. Empty says that nothing can. */
  wouldChange?: readonly string[] | undefined;
  /** The other way to read the guide. */
  otherReading?: string | undefined;
}

/** The small bordered label after a sentence: which rule says so. It leads to the rule's page; beside it opens the card, which holds the person's own facts. */
export function RuleLabel({ rule }: { rule: RuleReference }) {
  const { id, title, isHouse = false } = rule;
  const kind = isHouse ? "House rule" : "Rule";
  useEffect(orderRuleCard, []);
  return (
    <span className={classes(styles.label, isHouse && styles.house)}>
      <RuleLink id={id} className={styles.name} aria-label={`${kind} ${id}`}>
        {isHouse && <Icon of={UserRound} size="cell" />}
        {isHouse ? `House rule ${id}` : id}
      </RuleLink>
      {title !== undefined && (
        <Popover
          label={`Rule ${id}: ${title}`}
          trigger={<Icon of={ChevronDown} size="cell" />}
          triggerLabel={`${kind} ${id}: ${title}`}
          triggerClassName={styles.more}
        >
          <Suspense fallback={<SkeletonLines lines={6} />}>
            <RuleCard rule={rule} />
          </Suspense>
        </Popover>
      )}
    </span>
  );
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

/** A link that leaves the app, marked as such. It opens in the same tab. */
export function SourceLink({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} className={styles.external}>
      {children}
      <Icon of={ExternalLink} size="cell" />
    </Link>
  );
}

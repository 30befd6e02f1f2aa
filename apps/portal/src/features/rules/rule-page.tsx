import { type FactRead, type RulePage as Page, toRulePage } from "@induction/domain/assessment/rule-page";
import { isGuideRuleId, isPlanRuleId } from "@induction/domain/rules/guide-rules";
import { toRuleAddress } from "@induction/domain/rules/rule-address";
import type { GuideRuleId } from "@induction/domain/rules/rule-ids";
import { placeInSection } from "@induction/domain/rules/sections";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { SkeletonPanel } from "@induction/ui/patterns/skeleton";
import { Chip } from "@induction/ui/primitives/chip";
import { Cluster } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import UserRound from "lucide-react/icons/user-round";
import { lazy, Suspense, useEffect } from "react";
import { toShortDate } from "../../shell/dates.ts";
import { MissingRule } from "./missing-rule.tsx";
import { RuleFrame } from "./rule-frame.tsx";
import { RuleNeighbours } from "./rule-neighbours.tsx";
import { RuleNumbers } from "./rule-numbers.tsx";
import styles from "./rule-page.module.css";
import { toSentence, toWeight, WEIGHTS } from "./rule-words.ts";

/** The cases are asked and told here, by the rules themselves: their code comes after the page stands. */
const RuleCases = lazy(async () => {
  const { RuleCases: component } = await import("./rule-cases.tsx");
  return { default: component };
});

/** One rule for everybody: what it says, what it rests on, what it reads, whom it holds for, and how it has changed. */
export function RulePage({ id, isFramed }: { id: string; isFramed: boolean }) {
  const rule = id.toUpperCase();
  const isRule = isGuideRuleId(rule);
  useEffect(() => {
    // "/rules/b3" means B3, and stands in the bar as its one address.
    if (isRule && rule !== id) window.history.replaceState(window.history.state, "", toRuleAddress(rule));
  }, [rule, id, isRule]);
  return isRule ? <OneRule id={rule} isFramed={isFramed} /> : <MissingRule isFramed={isFramed} />;
}

function OneRule({ id, isFramed }: { id: GuideRuleId; isFramed: boolean }) {
  const page = toRulePage(id);
  const { section } = placeInSection(id);
  return (
    <RuleFrame
      isFramed={isFramed}
      crumb={<Link href="/rules">All rules</Link>}
      title={`${id}: ${page.title}`}
      detail={`Section ${section.letter}, ${section.title.toLowerCase()}`}
    >
      <title>{`${id}: ${page.title} · Induction`}</title>
      <meta name="description" content={`${toSentence(page.when)} ${toSentence(page.follows)}`} />
      <Says page={page} />
      <Source page={page} />
      <Panel title="Facts it reads" count={page.facts.length} isFlush>
        <Facts facts={page.facts} />
      </Panel>
      <RuleNumbers numbers={page.numbers} />
      <Suspense fallback={<SkeletonPanel lines={12} />}>
        <RuleCases key={id} id={id} whyAlwaysHolds={page.whyAlwaysHolds} />
      </Suspense>
      <Changes page={page} />
      <RuleNeighbours id={id} />
    </RuleFrame>
  );
}

function Says({ page: { id, when, follows, severity } }: { page: Page }) {
  const { word, meaning } = WEIGHTS[toWeight(severity)];
  return (
    <Panel
      title="What it says"
      foot={
        <Cluster>
          <Chip>{word}</Chip>
          <span>{meaning}</span>
          <span>
            {isPlanRuleId(id) ? "It speaks where a plan is made." : "It is asked in every assessment."}
          </span>
        </Cluster>
      }
    >
      <dl className={styles.says}>
        <dt>When</dt>
        <dd>{toSentence(when)}</dd>
        <dt>Then</dt>
        <dd>{toSentence(follows)}</dd>
      </dl>
    </Panel>
  );
}

function Source({ page: { cited, document, houseReading } }: { page: Page }) {
  return (
    <Panel
      title="Source"
      foot={
        houseReading === null ? undefined : (
          <>
            <Chip icon={UserRound}>House reading</Chip> {houseReading}
          </>
        )
      }
    >
      <ul className={styles.lines}>
        {cited.map(({ heading, lines }) => (
          <li key={`${heading} ${lines}`}>
            {heading}, {lines}
          </li>
        ))}
      </ul>
      <p className={styles.note}>In the document “{document}”</p>
    </Panel>
  );
}

function Facts({ facts }: { facts: readonly FactRead[] }) {
  if (facts.length === 0) {
    return (
      <RowList label="Facts">
        <Row title="None: it holds whoever asks." />
      </RowList>
    );
  }
  return (
    <RowList label="Facts">
      {facts.map(({ key, label, whyNeverOpen }) => (
        <Row
          key={key}
          title={label}
          detail={whyNeverOpen === null ? "While it is not told, the rule may stay open." : whyNeverOpen}
        />
      ))}
    </RowList>
  );
}

function Changes({ page: { changes } }: { page: Page }) {
  return (
    <Panel title="Changes" isFlush>
      <RowList label="Changes">
        {changes.map(({ version, on, what }) => (
          <Row
            key={`${version} ${what}`}
            title={what}
            note={`Version ${version} of the rules, ${toShortDate(on)}`}
          />
        ))}
      </RowList>
    </Panel>
  );
}

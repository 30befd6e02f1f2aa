import type { FactKey } from "@induction/domain/applicant/profile";
import { contextFor } from "@induction/domain/assessment/context";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { toFactUsed } from "@induction/domain/assessment/fact-words";
import { EMPTY_CATALOGUE } from "@induction/domain/rules/screens/no-catalogue";
import { UnknownMark } from "@induction/ui/patterns/states";
import { Columns, Stack } from "@induction/ui/primitives/layout";
import { Panel } from "@induction/ui/primitives/panel";
import { useMemo } from "react";
import type { PersonScreen } from "../../shell/answers.ts";
import { AttemptsPanel } from "./attempts-panel.tsx";
import { ExperiencePanel } from "./experience-panel.tsx";
import styles from "./facts.module.css";

const BACKGROUND: readonly FactKey[] = ["season", "lastMatch", "graduation", "imgClass", "visa", "english"];
const PREPARATION: readonly FactKey[] = ["practiceTests", "plannedSittings", "goal"];
const FILE: readonly FactKey[] = ["statement", "statementParts", "failureAccount", "preferences"];

/** Everything that the person told, and distinctly what they have not told. */
export function FactsTab({ person }: { person: PersonScreen }) {
  return (
    <Columns shape="halves">
      <Stack>
        <AttemptsPanel profile={person.applicant.profile} />
        <FactsPanel title="Preparation" keys={PREPARATION} person={person} />
      </Stack>
      <Stack>
        <FactsPanel title="Background" keys={BACKGROUND} person={person} />
        <ExperiencePanel profile={person.applicant.profile} />
        <FactsPanel title="File and wishes" keys={FILE} person={person} />
      </Stack>
    </Columns>
  );
}

interface FactsPanelProps {
  title: string;
  keys: readonly FactKey[];
  person: PersonScreen;
}

/** Facts in the words that rules use for them. */
function FactsPanel({ title, keys, person: { applicant, today } }: FactsPanelProps) {
  const context = useMemo(
    () => contextFor(applicant, { asOf: today, catalogue: EMPTY_CATALOGUE }),
    [applicant, today],
  );
  return (
    <Panel title={title} isFlush>
      <dl className={styles.facts}>
        {keys.map((key) => {
          const { text, isKnown } = toFactUsed(key, applicant, context);
          return (
            <div key={key} className={styles.fact}>
              <dt>{FACT_LABELS[key]}</dt>
              <dd>
                {isKnown ? toSentence(text) : <UnknownMark>Not told yet</UnknownMark>}
                {!isKnown && key === "season" && (
                  <span className={styles.quiet}> Read as {context.calendar.season}, the next one</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}

function toSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

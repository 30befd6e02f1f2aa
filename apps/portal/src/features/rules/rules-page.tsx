import type { FactKey } from "@induction/domain/applicant/profile";
import { isFactKey } from "@induction/domain/assessment/fact-keys";
import { FACT_LABELS } from "@induction/domain/assessment/fact-labels";
import { SPOKEN_RULES, type SpokenRule } from "@induction/domain/rules/guide-rule-words";
import { toRuleAddress } from "@induction/domain/rules/rule-address";
import { RULE_SECTIONS, type RuleSection } from "@induction/domain/rules/sections";
import { Row, RowList } from "@induction/ui/patterns/row-list";
import { CountLine, Empty } from "@induction/ui/patterns/states";
import { Button } from "@induction/ui/primitives/button";
import { Chip } from "@induction/ui/primitives/chip";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import { SearchInput } from "@induction/ui/primitives/search-input";
import { Select } from "@induction/ui/primitives/select";
import { useState } from "react";
import { findRules, type RuleSearch, toRuleSearch, toSearchText, weightOf } from "./find-rules.ts";
import { RuleFrame } from "./rule-frame.tsx";
import styles from "./rule-page.module.css";
import { toSentence, WEIGHTS, type Weight } from "./rule-words.ts";

const ANY = "any";
const NOTHING_ASKED: RuleSearch = { text: "", weight: null, fact: null };

function isWeight(key: string): key is Weight {
  return Object.hasOwn(WEIGHTS, key);
}

const WEIGHT_OPTIONS = [
  { value: ANY, label: "Any weight" },
  ...Object.keys(WEIGHTS)
    .filter(isWeight)
    .map((value) => ({ value, label: WEIGHTS[value].word })),
];

const READ = new Set<FactKey>(SPOKEN_RULES.flatMap(({ facts }) => facts));

const FACT_OPTIONS = [
  { value: ANY, label: "Any fact" },
  ...Object.keys(FACT_LABELS)
    .filter(isFactKey)
    .filter((fact) => READ.has(fact))
    .map((value) => ({ value, label: FACT_LABELS[value] })),
];

/** The search lives in the address, so that it can be kept and sent. */
function useRuleSearch(): [RuleSearch, (search: RuleSearch) => void] {
  const [search, setSearch] = useState(() => toRuleSearch(window.location.search));
  return [
    search,
    (next) => {
      setSearch(next);
      window.history.replaceState(
        window.history.state,
        "",
        `${window.location.pathname}${toSearchText(next)}`,
      );
    },
  ];
}

/** Every rule for everybody, by section; found by its words, its weight, or a fact that it reads. */
export function RulesPage({ isFramed }: { isFramed: boolean }) {
  const [search, setSearch] = useRuleSearch();
  const found = findRules(SPOKEN_RULES, search);
  return (
    <RuleFrame
      isFramed={isFramed}
      title="The rules"
      detail={`${SPOKEN_RULES.length} rules put the guide to work. Each has a page of its own: what it says, where it stands in the guide, its numbers, and people for whom it holds or does not.`}
    >
      <title>The rules · Induction</title>
      <meta
        name="description"
        content="Every rule by which Induction advises, with its source, its numbers and examples."
      />
      <Filters search={search} onSearch={setSearch} />
      <CountLine shown={found.length} total={SPOKEN_RULES.length} noun="rules" />
      {found.length === 0 && (
        <Panel>
          <Empty
            title="No rule is like this"
            action={<Button onClick={() => setSearch(NOTHING_ASKED)}>Show all rules</Button>}
          >
            Check the spelling, or leave out a word or a choice.
          </Empty>
        </Panel>
      )}
      {RULE_SECTIONS.map((section) => (
        <Section key={section.letter} section={section} found={found} />
      ))}
    </RuleFrame>
  );
}

function Filters({ search, onSearch }: { search: RuleSearch; onSearch: (search: RuleSearch) => void }) {
  return (
    <div className={styles.filters}>
      <SearchInput
        label="Find by id or words"
        value={search.text}
        onValueChange={(text) => onSearch({ ...search, text })}
      />
      <Select
        aria-label="Weight"
        options={WEIGHT_OPTIONS}
        value={search.weight ?? ANY}
        onValueChange={(weight) => onSearch({ ...search, weight: isWeight(weight) ? weight : null })}
      />
      <Select
        aria-label="Fact it reads"
        options={FACT_OPTIONS}
        value={search.fact ?? ANY}
        onValueChange={(fact) => onSearch({ ...search, fact: isFactKey(fact) ? fact : null })}
      />
    </div>
  );
}

function Section({ section, found }: { section: RuleSection; found: readonly SpokenRule[] }) {
  const rules = found.filter(({ id }) => section.rules.includes(id));
  if (rules.length === 0) return null;
  return (
    <Panel title={`${section.letter}: ${section.title}`} count={rules.length} isFlush>
      <RowList label={section.title}>
        {rules.map((rule) => (
          <Row
            key={rule.id}
            title={<Link href={toRuleAddress(rule.id)}>{`${rule.id}: ${rule.title}`}</Link>}
            detail={toSentence(rule.when)}
            end={<Chip edge="bare">{WEIGHTS[weightOf(rule)].word}</Chip>}
          />
        ))}
      </RowList>
    </Panel>
  );
}

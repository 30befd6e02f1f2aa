import type { ImgGroup } from "@induction/domain/evidence/figure";
import { type ScoreBand, toScoreBand } from "@induction/domain/evidence/score-band";
import type { CalendarDate } from "@induction/domain/kernel/calendar-date";
import type { Season } from "@induction/domain/kernel/season";
import { getParameterValue } from "@induction/domain/parameters/resolve-parameters";
import { defaultSeasonOn } from "@induction/domain/parameters/seasons";
import { PublishedFigures } from "@induction/ui/advice/published-figures";
import { Panel } from "@induction/ui/primitives/panel";
import { SegmentedRadio } from "@induction/ui/primitives/segmented-radio";
import { useState } from "react";
import styles from "./published-panel.module.css";

const GROUPS: readonly { value: ImgGroup; label: string }[] = [
  { value: "non-us-img", label: "Non-U.S. IMGs" },
  { value: "us-img", label: "U.S. IMGs" },
];

const BANDS: readonly { value: ScoreBand["name"]; label: string }[] = [
  { value: "strong", label: "Strong" },
  { value: "middle", label: "Middle" },
  { value: "lower", label: "Lower" },
];

function toBand(name: ScoreBand["name"], season: Season): ScoreBand {
  const edges = {
    middleFrom: getParameterValue("middleFrom", season).value ?? Number.POSITIVE_INFINITY,
    strongFrom: getParameterValue("strongFrom", season).value ?? Number.POSITIVE_INFINITY,
  };
  return toScoreBand(name, edges, "guide");
}

/** What is published of a group and a band (settled reading 14): others' outcomes, never those of the people counted here. */
export function PublishedPanel({ today }: { today: CalendarDate }) {
  const [group, setGroup] = useState<ImgGroup>("non-us-img");
  const [name, setName] = useState<ScoreBand["name"]>("middle");
  const { season } = defaultSeasonOn(today);
  return (
    <Panel
      title="Published, beside the guide"
      foot="These are other people's outcomes. What became of the people counted here is not recorded."
    >
      <div className={styles.choices}>
        <SegmentedRadio label="Group" options={GROUPS} value={group} onValueChange={setGroup} isCompact />
        <SegmentedRadio label="Score band" options={BANDS} value={name} onValueChange={setName} isCompact />
      </div>
      <PublishedFigures
        group={group}
        season={season}
        band={toBand(name, season)}
        score={null}
        reader="staff"
      />
    </Panel>
  );
}

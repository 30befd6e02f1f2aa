import { pickRangeNumbers } from "@induction/domain/assessment/number-used";
import { rangesInWords } from "@induction/domain/parameters/fee-words";
import { BreadthGauge } from "@induction/ui/advice/breadth-gauge";
import { OwnNumbers } from "@induction/ui/advice/own-numbers";
import { Stack } from "@induction/ui/primitives/layout";
import { Link } from "@induction/ui/primitives/link";
import { Panel } from "@induction/ui/primitives/panel";
import type { PersonScreen } from "../../shell/answers.ts";
import { feeInWords } from "../../shell/placement-words.ts";
import { toDollars } from "../../shell/words.ts";
import styles from "./breadth-panel.module.css";

interface BreadthPanelProps {
  person: PersonScreen;
  /** Where the list itself stands, if that is elsewhere. */
  href?: string;
}

/** The list against the range, and what it costs. */
export function BreadthPanel({ person: { assessment, cost, ownNumbers }, href }: BreadthPanelProps) {
  const { planned, submitted, effective, confirmed, unknown, range } = assessment.breadth;
  const { reachable, reachableUnknown } = assessment.breadth;
  const { fee } = cost.planned;
  const excluded = planned - effective;
  return (
    <Panel
      title="Breadth and cost"
      action={href === undefined ? undefined : <Link href={href}>The list</Link>}
    >
      <Stack>
        <BreadthGauge
          confirmed={confirmed}
          unknown={unknown}
          listed={planned}
          range={range && { from: range.least, to: range.most, isOpenEnded: range.isOpenAbove }}
          hasScale
        />
        <OwnNumbers numbers={pickRangeNumbers(ownNumbers, range)} />
      </Stack>
      <dl className={styles.facts}>
        <div>
          <dt>Planned</dt>
          <dd>
            {planned}, {submitted === 0 ? "none" : submitted} submitted
          </dd>
        </div>
        <div>
          <dt>Not counted</dt>
          <dd>{excluded === 0 ? "None" : `${excluded} out of reach`}</dd>
        </div>
        <div>
          <dt>ERAS fee, season {cost.season}</dt>
          <dd>
            {feeInWords(fee)}
            {fee.state === "known" && <Reckoned fee={fee} />}
          </dd>
        </div>
        <div>
          <dt>The next program</dt>
          <dd>{cost.nextUsd === null ? "Price not found" : `adds ${toDollars(cost.nextUsd)}`}</dd>
        </div>
        <div>
          <dt>In reach, of all programs</dt>
          <dd>
            {reachable}: {reachable - reachableUnknown} with nothing known against them, {reachableUnknown}{" "}
            not known
          </dd>
        </div>
      </dl>
      {fee.note !== null && <p className={styles.note}>{fee.note}</p>}
    </Panel>
  );
}

type KnownFee = Extract<PersonScreen["cost"]["planned"]["fee"], { state: "known" }>;

/** How the amount comes about, and of which season its prices are. */
function Reckoned({ fee: { ranges, basisSeason } }: { fee: KnownFee }) {
  const words = rangesInWords(ranges);
  return (
    <>
      {words !== null && ` (${words})`}, prices of season {basisSeason}
    </>
  );
}

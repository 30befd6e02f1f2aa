import Plus from "lucide-react/icons/plus";
import { useState } from "react";
import { BreadthGauge } from "../src/advice/breadth-gauge.tsx";
import { LetterStatusChip } from "../src/advice/letter.tsx";
import { ReasonList } from "../src/advice/reason-list.tsx";
import { TierChip } from "../src/advice/tier.tsx";
import { addFacetClass, Facet, FacetBar } from "../src/patterns/facets.tsx";
import { Peek, PeekSection } from "../src/patterns/peek.tsx";
import { Button } from "../src/primitives/button.tsx";
import { Checkbox } from "../src/primitives/checkbox.tsx";
import { Combobox } from "../src/primitives/combobox.tsx";
import { Field } from "../src/primitives/field.tsx";
import { Icon } from "../src/primitives/icon.tsx";
import { Cluster } from "../src/primitives/layout.tsx";
import { Panel } from "../src/primitives/panel.tsx";
import styles from "./caseload.module.css";
import { PeoplePanel } from "./patterns.tsx";

const programs = [
  { value: "cook", label: "Cook County Health", detail: "Chicago, IL" },
  { value: "metro", label: "MetroHealth / Case Western", detail: "Cleveland, OH" },
  { value: "rochester", label: "University of Rochester", detail: "Rochester, NY" },
];

function AmaraPeek({ onClose }: { onClose: () => void }) {
  return (
    <Peek
      title="Amara Okafor"
      chips={<TierChip tier="middle" />}
      position="4 of 12"
      openHref="#amara"
      onClose={onClose}
      actions={
        <>
          <Button tone="primary">Log contact</Button>
          <Button icon={Plus}>Task</Button>
        </>
      }
    >
      <PeekSection title="Since you last looked" end="13 Nov">
        <p>
          <mark>Letter from Dr. Osei uploaded</mark> 18 Nov
        </p>
      </PeekSection>
      <PeekSection title="Reasons">
        <ReasonList
          reasons={[
            {
              key: "e1",
              title: "No anesthesiologist letter.",
              detail: "0 of 1 needed, 304 days to review.",
              clearsWhen: "Clears when one is uploaded.",
              rule: { id: "E1" },
            },
          ]}
        />
      </PeekSection>
      <PeekSection title="Letters">
        <Cluster isSpread>
          Dr. K. Osei, Accra <LetterStatusChip status="uploaded" />
        </Cluster>
      </PeekSection>
      <PeekSection title="Breadth">
        <BreadthGauge
          confirmed={25}
          unknown={59}
          range={{ from: 80, to: 120, isOpenEnded: true }}
          confirmedWord="state J-1"
        />
      </PeekSection>
      <PeekSection title="Note, only you" end="13 Nov" isPrivate>
        <p>Confident. Ask about Cleveland contacts before December.</p>
      </PeekSection>
    </Peek>
  );
}

/** The dashboard's table with its facets and its peek. */
export function CaseloadRoom() {
  const [isOpen, setIsOpen] = useState(window.innerWidth >= 1200);
  const [program, setProgram] = useState<string | null>(null);
  const [tier, setTier] = useState<string | undefined>();
  return (
    <div className={styles.room}>
      <div className={styles.table}>
        <FacetBar label="Filters of the caseload" end="Sorted by next date">
          <Facet label="Next date" value="within 75 days" onClear={() => {}}>
            <p>Within how many days?</p>
          </Facet>
          <Facet label="Tier" value={tier} onClear={() => setTier(undefined)}>
            <Checkbox
              label="Lower"
              isChecked={tier !== undefined}
              onCheckedChange={(isChecked) => setTier(isChecked ? "Lower" : undefined)}
            />
          </Facet>
          <button type="button" className={addFacetClass}>
            <Icon of={Plus} size="cell" />
            Filter
          </button>
        </FacetBar>
        <PeoplePanel />
        <Button onClick={() => setIsOpen(true)}>Open the peek</Button>
        <Panel title="Add a program">
          <Field label="Program" hint="Type a name or a place.">
            <Combobox
              options={programs}
              value={program}
              onValueChange={setProgram}
              placeholder="Find a program"
            />
          </Field>
        </Panel>
      </div>
      {isOpen && <AmaraPeek onClose={() => setIsOpen(false)} />}
    </div>
  );
}

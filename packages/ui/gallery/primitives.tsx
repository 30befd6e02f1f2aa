import Download from "lucide-react/icons/download";
import Moon from "lucide-react/icons/moon";
import Pencil from "lucide-react/icons/pencil";
import Plus from "lucide-react/icons/plus";
import Trash2 from "lucide-react/icons/trash-2";
import { useState } from "react";
import { Button, buttonClass, IconButton, LinkButton } from "../src/primitives/button.tsx";
import { Checkbox } from "../src/primitives/checkbox.tsx";
import { Dialog } from "../src/primitives/dialog.tsx";
import { Field } from "../src/primitives/field.tsx";
import { Cluster, Columns, Stack } from "../src/primitives/layout.tsx";
import { Link } from "../src/primitives/link.tsx";
import { Menu } from "../src/primitives/menu.tsx";
import { Panel } from "../src/primitives/panel.tsx";
import { Popover } from "../src/primitives/popover.tsx";
import { SearchInput } from "../src/primitives/search-input.tsx";
import { SegmentedRadio } from "../src/primitives/segmented-radio.tsx";
import { Select } from "../src/primitives/select.tsx";
import { TabLinks } from "../src/primitives/tabs.tsx";
import { DateInput, NumberInput, TextInput } from "../src/primitives/text-input.tsx";
import { Textarea } from "../src/primitives/textarea.tsx";
import { showToast } from "../src/state/toasts.ts";

function ButtonPanel() {
  const [isPending, setIsPending] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <Panel title="Buttons" count={6} action={<Link href="#all">See all</Link>}>
      <Stack gap="medium">
        <Cluster>
          <Button tone="primary" pending={isPending} onClick={() => setIsPending(true)}>
            Save
          </Button>
          <Button tone="primary" pending>
            Save
          </Button>
          <Button icon={Download}>Save as file</Button>
          <Button tone="quiet" icon={Plus}>
            View
          </Button>
          <Button unavailable="Locked: season closed">Save</Button>
          <LinkButton href="#list" tone="primary">
            See my program list
          </LinkButton>
        </Cluster>
        <Cluster>
          <Button size="small" tone="primary">
            Write the request
          </Button>
          <Button size="small">Clear</Button>
          <IconButton icon={Moon} label="Snooze" />
          <Button onClick={() => setIsAsking(true)}>Open a dialog</Button>
          <Button
            onClick={() =>
              showToast({ message: "Dartmouth-Hitchcock removed from your list.", undo: () => {} })
            }
          >
            Show a toast
          </Button>
          <Menu
            label="More acts"
            trigger="More"
            triggerClassName={buttonClass()}
            items={[
              { label: "Edit", icon: Pencil, onSelect: () => {} },
              { label: "Duplicate", unavailable: "season closed" },
              { label: "Delete", icon: Trash2, onSelect: () => {}, startsGroup: true },
            ]}
          />
          <Popover label="A card" trigger="Open a card" triggerClassName={buttonClass()}>
            <strong>Minimum Step 2 CK</strong>
            <p>Above 220, preferred. Read on the program page on 22 Nov 2026.</p>
          </Popover>
        </Cluster>
      </Stack>
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title="Remove this letter?"
        foot={
          <>
            <Button onClick={() => setIsAsking(false)}>Keep it</Button>
            <Button tone="primary" onClick={() => setIsAsking(false)}>
              Remove
            </Button>
          </>
        }
      >
        <p>The status and its history go with it. You can take this back for 30 days.</p>
      </Dialog>
    </Panel>
  );
}

function QuestionPanel() {
  const [citizen, setCitizen] = useState<"yes" | "no" | null>("no");
  const [visa, setVisa] = useState<"none" | "j1" | "both" | "unsure" | null>("both");
  const [months, setMonths] = useState<"under" | "some" | "over" | "unsure" | null>("unsure");
  const [isFirst, setIsFirst] = useState(true);
  return (
    <Panel title="Questions">
      <Stack gap="wide">
        <SegmentedRadio
          ordinal={1}
          label="Are you a U.S. citizen?"
          hint="Green-card holders choose No. NRMP counts them as non-U.S. IMGs."
          value={citizen}
          onValueChange={setCitizen}
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
        />
        <SegmentedRadio
          ordinal={2}
          label="Which visas could you accept?"
          value={visa}
          onValueChange={setVisa}
          options={[
            { value: "none", label: "None needed" },
            { value: "j1", label: "J-1 only" },
            { value: "both", label: "J-1 or H-1B" },
          ]}
        />
        <SegmentedRadio
          ordinal={5}
          label="U.S. clinical experience, months"
          value={months}
          onValueChange={setMonths}
          options={[
            { value: "under", label: "Under 1" },
            { value: "some", label: "1–3" },
            { value: "over", label: "Over 3" },
            { value: "unsure", label: "Not sure yet", isUnknown: true },
          ]}
        />
        <SegmentedRadio
          label="Step 1"
          error="Choose one of the three."
          value={null}
          onValueChange={() => {}}
          options={[
            { value: "first", label: "First time" },
            { value: "failed", label: "Failed before" },
            { value: "not-yet", label: "Not yet" },
          ]}
        />
        <Field
          ordinal={4}
          label="Step 2 CK, best passing score"
          beside={
            <Checkbox label="Passed at the first attempt" isChecked={isFirst} onCheckedChange={setIsFirst} />
          }
        >
          <NumberInput defaultValue="235" />
        </Field>
      </Stack>
    </Panel>
  );
}

function FieldPanel() {
  const [search, setSearch] = useState("");
  const [region, setRegion] = useState<"any" | "northeast" | null>(null);
  return (
    <Panel title="Fields" foot="The foot holds another reading, or a link to all.">
      <Stack>
        <Field label="Score" error="Enter a score from 1 to 300.">
          <NumberInput defaultValue="3350" />
        </Field>
        <Field label="Email" hint="For signing in and for the reminders you choose.">
          <TextInput type="email" autoComplete="email" />
        </Field>
        <Cluster align="start">
          <Field label="Date of the exam">
            <DateInput defaultValue="2027-06-14" />
          </Field>
          <Field label="No contact for">
            <NumberInput defaultValue="30" unit="days" />
          </Field>
        </Cluster>
        <Field label="Region">
          <Select
            value={region}
            onValueChange={setRegion}
            options={[
              { value: "any", label: "Any" },
              { value: "northeast", label: "Northeast" },
            ]}
          />
        </Field>
        <Field label="Signal statement">
          <Textarea limit={500} defaultValue="I rotated in your cardiac unit for six weeks." />
        </Field>
        <SearchInput label="Find a person" value={search} onValueChange={setSearch} shortcut="/" />
        <Cluster gap="medium">
          <Checkbox label="Mixed" isChecked={false} isMixed onCheckedChange={() => {}} />
          <Checkbox label="Unchecked" isChecked={false} onCheckedChange={() => {}} />
          <Checkbox label="Off" isChecked disabled onCheckedChange={() => {}} />
        </Cluster>
      </Stack>
    </Panel>
  );
}

/** Buttons, questions and fields. */
export function PrimitiveRoom() {
  return (
    <>
      <TabLinks
        label="Views"
        tabs={[
          { label: "All", href: "#a", count: 96, isCurrent: false },
          { label: "My next 75 days", href: "#b", count: 12, isCurrent: true },
          { label: "No anesthesia letter", href: "#c", count: 11, isAlarm: true, isCurrent: false },
        ]}
      />
      <ButtonPanel />
      <Columns shape="halves">
        <QuestionPanel />
        <FieldPanel />
      </Columns>
    </>
  );
}

import type { Preferences } from "@induction/domain/applicant/profile";
import { known, unknown } from "@induction/domain/kernel/told";
import type { Region, Setting } from "@induction/domain/program/program";
import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Stack } from "@induction/ui/primitives/layout";
import type { FactForm, FieldsProps } from "../fact-form.ts";
import { describeTold } from "../words.ts";
import styles from "./choices.module.css";

const REGIONS: readonly Region[] = ["Northeast", "Midwest", "South", "West", "Puerto Rico"];

const SETTINGS = [
  { value: "university", label: "University hospital" },
  { value: "community", label: "Community hospital" },
  { value: "military", label: "Military hospital" },
] as const satisfies readonly { value: Setting; label: string }[];

const NO_PREFERENCE: Preferences = {
  regions: [],
  settings: [],
  openToAdvanced: false,
  inMilitaryService: false,
};

/** The chosen in the order of the offer, so that the order of ticking never looks like a change. */
function toggle<T>(
  offered: readonly T[],
  chosen: readonly T[],
  item: { value: T; isChecked: boolean },
): readonly T[] {
  return offered.filter((each) => (each === item.value ? item.isChecked : chosen.includes(each)));
}

function Fields({ draft, onChange }: FieldsProps<Preferences>) {
  return (
    <Stack>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>Regions you prefer. None ticked means no preference.</legend>
        {REGIONS.map((region) => (
          <Checkbox
            key={region}
            label={region}
            isChecked={draft.regions.includes(region)}
            onCheckedChange={(isChecked) =>
              onChange({ ...draft, regions: toggle(REGIONS, draft.regions, { value: region, isChecked }) })
            }
          />
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>Kinds of hospital you prefer</legend>
        {SETTINGS.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            isChecked={draft.settings.includes(value)}
            onCheckedChange={(isChecked) => {
              const offered = SETTINGS.map((setting) => setting.value);
              onChange({
                ...draft,
                settings: toggle<Setting>(offered, draft.settings, { value, isChecked }),
              });
            }}
          />
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>What else decides where you can go</legend>
        <Checkbox
          label="Advanced positions, with a separate first year, are fine"
          isChecked={draft.openToAdvanced}
          onCheckedChange={(openToAdvanced) => onChange({ ...draft, openToAdvanced })}
        />
        <Checkbox
          label="I serve, or will serve, in the U.S. military"
          hint="Only then can a military program take you."
          isChecked={draft.inMilitaryService}
          onCheckedChange={(inMilitaryService) => onChange({ ...draft, inMilitaryService })}
        />
      </fieldset>
    </Stack>
  );
}

function describePreferences({
  regions,
  settings,
  openToAdvanced,
  inMilitaryService,
}: Preferences): readonly string[] {
  const names = settings.map((setting) => SETTINGS.find(({ value }) => value === setting)?.label ?? setting);
  return [
    regions.length === 0 ? "Any region" : `Regions: ${regions.join(", ")}`,
    names.length === 0 ? "Any kind of hospital" : `Hospitals: ${names.join(", ").toLowerCase()}`,
    openToAdvanced ? "Advanced positions are fine" : "No advanced positions",
    ...(inMilitaryService ? ["In the U.S. military"] : []),
  ];
}

/** What the person looks for in a program. */
export const preferencesForm: FactForm<Preferences> = {
  fact: "preferences",
  title: "Preferences",
  why: "What you look for in a program.",
  Fields,
  toDraft: ({ preferences }) => (preferences.state === "known" ? preferences.value : NO_PREFERENCE),
  read: (draft) => ({ fact: "preferences", value: known(draft) }),
  now: ({ preferences }) => ({ fact: "preferences", value: preferences }),
  untold: { fact: "preferences", value: unknown },
  describe: ({ preferences }) => describeTold(preferences, describePreferences),
};

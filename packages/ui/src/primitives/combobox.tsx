import { Combobox as Base } from "@base-ui/react/combobox";
import Check from "lucide-react/icons/check";
import ChevronDown from "lucide-react/icons/chevron-down";
import X from "lucide-react/icons/x";
import { useRef, useState } from "react";
import { classes } from "../theme/classes.ts";
import styles from "./combobox.module.css";
import controlStyles from "./control.module.css";
import { useFieldWiring } from "./field.tsx";
import { Icon } from "./icon.tsx";

/** One of many choices. The detail is searched too. */
export interface ComboboxOption {
  value: string;
  label: string;
  /** Place or specialty below the label. */
  detail?: string | undefined;
}

interface ComboboxProps {
  options: readonly ComboboxOption[];
  /** `null` when nothing is chosen. */
  value: string | null;
  onValueChange: (value: string | null) => void;
  placeholder?: string | undefined;
  /** Said when nothing fits what was typed. */
  emptyText?: string | undefined;
  /** The name, when it does not stand in a `Field`. */
  label?: string | undefined;
}

/** A choice from a long list, found by typing. Use `Select` up to about fifteen choices. */
export function Combobox(props: ComboboxProps) {
  const {
    options,
    value,
    onValueChange,
    placeholder,
    emptyText = "Nothing fits these words.",
    label,
  } = props;
  const wiring = useFieldWiring();
  const group = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<HTMLElement | null>(null);
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Base.Root
      items={options}
      value={chosen}
      onValueChange={(option) => onValueChange(option?.value ?? null)}
      itemToStringLabel={(option) => option.label}
      isItemEqualToValue={(one, other) => one.value === other.value}
      filter={(option, query) => matchesWords(option, query)}
      // What floats outside an open modal dialog would be inert.
      onOpenChange={() => setDialog(group.current?.closest("dialog") ?? null)}
    >
      <Base.InputGroup ref={group} className={styles.group}>
        <Base.Input
          {...wiring}
          aria-label={label}
          placeholder={placeholder}
          className={classes(controlStyles.control, styles.input)}
        />
        <span className={styles.ends}>
          <Base.Clear className={styles.end} aria-label="Clear the choice">
            <Icon of={X} size="cell" />
          </Base.Clear>
          <Base.Trigger className={styles.end} aria-label="Show all choices">
            <Icon of={ChevronDown} />
          </Base.Trigger>
        </span>
      </Base.InputGroup>
      <Base.Portal {...(dialog !== null && { container: dialog })}>
        <Base.Positioner className={styles.positioner} sideOffset={8}>
          <Base.Popup className={styles.popup}>
            <Base.Empty>
              <span className={styles.empty}>{emptyText}</span>
            </Base.Empty>
            <Base.List>
              {(option: ComboboxOption) => (
                <Base.Item key={option.value} value={option} className={styles.item}>
                  <span className={styles.words}>
                    {option.label}
                    {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
                  </span>
                  <Base.ItemIndicator>
                    <Icon of={Check} />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function plain(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** Whether every typed word occurs in the label or the detail, in any order and without regard to accents. */
export function matchesWords(option: Pick<ComboboxOption, "label" | "detail">, query: string): boolean {
  const text = plain(`${option.label} ${option.detail ?? ""}`);
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

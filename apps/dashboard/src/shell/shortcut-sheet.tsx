import { Checkbox } from "@induction/ui/primitives/checkbox";
import { Dialog } from "@induction/ui/primitives/dialog";
import { Kbd } from "@induction/ui/primitives/kbd";
import { Stack } from "@induction/ui/primitives/layout";
import styles from "./shortcut-sheet.module.css";
import { type Shortcut, setSingleKeys, useAllShortcuts, useSingleKeys } from "./shortcuts.ts";

const KEY_WORDS: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  Escape: "Esc",
  Mod: "Ctrl",
};

function toKeyWords(chord: string): readonly string[] {
  return chord.split("+").map((key) => KEY_WORDS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

function ShortcutLine({ shortcut }: { shortcut: Shortcut }) {
  return (
    <div className={styles.line}>
      <dt className={styles.keys}>
        {shortcut.keys.map((chord, index) => (
          <span key={chord} className={styles.chord}>
            {index > 0 && "or "}
            {toKeyWords(chord).map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </span>
        ))}
      </dt>
      <dd>{shortcut.label}</dd>
    </div>
  );
}

/** Every key of the open page, and the switch for those that are a single character. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const shortcuts = useAllShortcuts();
  const areOn = useSingleKeys();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keyboard shortcuts">
      <Stack gap="large">
        <dl className={styles.list}>
          {shortcuts.map((shortcut) => (
            <ShortcutLine key={shortcut.label} shortcut={shortcut} />
          ))}
        </dl>
        <Checkbox
          label="Single keys act at once"
          hint="Switch this off if you speak to your computer, or if keys act when you do not want it. Keys never act while you type in a field. On a Mac, Cmd works like Ctrl."
          isChecked={areOn}
          onCheckedChange={setSingleKeys}
        />
      </Stack>
    </Dialog>
  );
}

import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import type { ComponentProps } from "react";
import { IconButton } from "./button.tsx";
import styles from "./control.module.css";
import { Icon } from "./icon.tsx";
import { Kbd } from "./kbd.tsx";

interface SearchInputProps
  extends Omit<ComponentProps<"input">, "type" | "value" | "onChange" | "aria-label"> {
  /** What is searched: "Find a person". Also the placeholder. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  /** The key that focuses it, shown at its end. The page listens for it. */
  shortcut?: string | undefined;
}

/** Filters what is on the page while typing. */
export function SearchInput({ label, value, onValueChange, shortcut, ...rest }: SearchInputProps) {
  return (
    <span className={styles.search}>
      <input
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        {...rest}
        type="search"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        className={styles.control}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
        onKeyDown={(event) => {
          // Back to the page and its keys: with Enter, or with Escape once nothing is left to clear.
          if (event.key === "Enter" || (event.key === "Escape" && value === "")) event.currentTarget.blur();
        }}
      />
      <Icon of={Search} />
      {value === "" && shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
      {value !== "" && (
        <IconButton icon={X} label="Clear the search" size="small" onClick={() => onValueChange("")} />
      )}
    </span>
  );
}

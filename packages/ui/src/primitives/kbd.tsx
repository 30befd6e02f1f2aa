import styles from "./kbd.module.css";

/** One key of the keyboard, as it is printed on it. Hidden where there is no keyboard to press. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}

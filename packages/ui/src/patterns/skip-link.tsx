import styles from "./skip-link.module.css";

/** The first stop of the keyboard: past the navigation, to `<main id="content">`. Out of sight until it has the focus. */
export function SkipLink() {
  return (
    <a className={styles.skip} href="#content">
      Skip to the content
    </a>
  );
}

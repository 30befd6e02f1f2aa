import type { SourceDocument } from "@induction/domain/sources/source-document";
import { SourceLink } from "../advice/rule-label.tsx";
import styles from "./ahead.module.css";

/** Which document says so. */
export function DocumentSource({ document: { title, url } }: { document: SourceDocument }) {
  return (
    <p className={styles.note}>
      Source: {url === null ? title : <SourceLink href={url}>{title}</SourceLink>}
    </p>
  );
}

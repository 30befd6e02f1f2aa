import type { Program } from "@induction/domain/program/program";
import { memo } from "react";
import { FactCell } from "./fact-cell.tsx";
import styles from "./visa-cell.module.css";

/** What a program says of each visa kind, one under the other. */
export const VisaCell = memo(function VisaCell({ program }: { program: Program }) {
  return (
    <span className={styles.kinds}>
      <span className={styles.kind}>J-1</span>
      <FactCell program={program} field="visaJ1" isShort />
      <span className={styles.kind}>H-1B</span>
      <FactCell program={program} field="visaH1b" isShort />
    </span>
  );
});

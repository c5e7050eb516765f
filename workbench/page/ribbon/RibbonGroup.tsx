import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "4px 8px 2px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flex: "1 1 0", alignItems: "stretch" },
  label: { fontSize: "11px", lineHeight: "16px", color: tokens.colorNeutralForeground3 },
});

/** A titled group of the ribbon's buttons. */
export const RibbonGroup = ({ label, children }: { label: string; children: ReactNode }) => {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
    </div>
  );
};

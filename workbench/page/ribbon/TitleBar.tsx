import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSentences } from "../strings/use-sentences";

const useStyles = makeStyles({
  bar: {
    // Its menus stand over the ribbon and the sheet.
    position: "relative",
    zIndex: 2,
    display: "grid",
    gridTemplateColumns: "1fr auto 1fr",
    alignItems: "center",
    height: "44px",
    padding: "0 8px 0 16px",
    backgroundColor: "#107C41",
    color: "#ffffff",
    fontSize: "14px",
  },
  standIn: { margin: 0, font: "inherit", opacity: 0.95 },
  name: { fontWeight: tokens.fontWeightSemibold },
  mark: { marginLeft: "10px", fontSize: "12px", fontWeight: tokens.fontWeightRegular },
  menu: { justifySelf: "end" },
});

interface TitleBarProps {
  readonly name: string;
  /** Stands beside the name. */
  readonly mark: ReactNode;
  readonly children: ReactNode;
}

/** The file's name, and the truth about what this page is. */
export const TitleBar = ({ name, mark, children }: TitleBarProps) => {
  const styles = useStyles();
  const say = useSentences();
  return (
    <header className={styles.bar}>
      <h1 className={styles.standIn} title={say.standInWhy}>
        {say.standIn}
      </h1>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.mark}>{mark}</span>
      </span>
      <span className={styles.menu}>{children}</span>
    </header>
  );
};

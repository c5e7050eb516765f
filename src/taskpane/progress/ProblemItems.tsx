import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { isOpen, type Problem } from "../../faults/problem";
import { problemText, whereText } from "../../strings/sentences";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  list: {
    margin: "4px 0 0",
    paddingLeft: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  wrong: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`, paddingLeft: "8px" },
  open: { borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorder2}`, paddingLeft: "8px" },
  sentence: { overflowWrap: "anywhere" },
});

interface ProblemItemsProps {
  readonly problems: readonly Problem[];
  readonly onShow: (at: CellAddress) => void;
}

/** Problems one below the other; each names its cell and leads there. */
export const ProblemItems = ({ problems, onShow }: ProblemItemsProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => {
        const { where } = problem;
        return (
          <li key={index} className={isOpen(problem) ? styles.open : styles.wrong}>
            {"name" in where ? (
              <strong>{whereText(where)}</strong>
            ) : (
              <Link as="button" title={words.goTo} onClick={() => onShow(where)}>
                {whereText(where)}
              </Link>
            )}
            <div className={styles.sentence}>{problemText(problem, language)}</div>
          </li>
        );
      })}
    </ul>
  );
};

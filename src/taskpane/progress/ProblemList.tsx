import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { CellAddress } from "../../cells/address";
import { isOpen, type Problem } from "../../faults/problem";
import { problemText, whereText } from "../../strings/sentences";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  list: {
    margin: 0,
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

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly onShow: (at: CellAddress) => void;
}

/** Everything to correct first, then everything to fill in; each names its cell and leads there. */
export const ProblemList = ({ problems, onShow }: ProblemListProps) => {
  const styles = useStyles();
  const { words, language } = usePaneLanguage();
  if (problems.length === 0) return null;
  const ordered = [...problems.filter((one) => !isOpen(one)), ...problems.filter(isOpen)];
  return (
    <Accordion collapsible defaultOpenItems={ordered.some((one) => !isOpen(one)) ? ["todo"] : []}>
      <AccordionItem value="todo">
        <AccordionHeader as="h2">{words.problems.title(problems.length)}</AccordionHeader>
        <AccordionPanel style={{ margin: 0 }}>
          <ul className={styles.list}>
            {ordered.map((problem, index) => {
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
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};

import type { CellAddress } from "../../cells/address";
import { isOpen, type Problem } from "../../faults/problem";
import { problemText } from "../../strings/sentences";
import { usePaneLanguage } from "../pane-language";
import { PlacedItems } from "../PlacedItems";

interface ProblemItemsProps {
  readonly problems: readonly Problem[];
  readonly onShow: (at: CellAddress) => void;
}

/** Problems one below the other; each names its cell and leads there. */
export const ProblemItems = ({ problems, onShow }: ProblemItemsProps) => {
  const { language } = usePaneLanguage();
  const items = problems.map((problem) => ({
    where: problem.where,
    text: problemText(problem, language),
    tone: isOpen(problem) ? ("open" as const) : ("wrong" as const),
  }));
  return <PlacedItems items={items} onShow={onShow} />;
};

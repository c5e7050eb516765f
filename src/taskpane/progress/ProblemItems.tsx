import type { CellAddress } from "../../cells/address";
import type { Problem } from "../../faults/problem";
import { problemText } from "../../strings/sentences";
import { usePaneLanguage } from "../pane-language";
import { PlacedItems, type PlacedItem } from "../PlacedItems";

interface ProblemItemsProps {
  readonly problems: readonly Problem[];
  readonly tone: PlacedItem["tone"];
  readonly onShow: (at: CellAddress) => void;
}

/** Problems one below the other; each names its cell and leads there. */
export const ProblemItems = ({ problems, tone, onShow }: ProblemItemsProps) => {
  const { language } = usePaneLanguage();
  const items = problems.map((problem) => ({
    where: problem.where,
    text: problemText(problem, language),
    tone,
  }));
  return <PlacedItems items={items} onShow={onShow} />;
};

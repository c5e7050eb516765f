import { selectedAreas } from "../../book/selection";
import type { Sheet } from "../../book/sheet";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";

/** Whether one area alone is selected, for what Excel does with one only; where several are, a box says so. */
export const useOneArea = (sheet: Sheet): (() => boolean) => {
  const { tell } = useWorkspace();
  const say = useSentences();
  return () => {
    const isOne = selectedAreas(sheet.selection).length === 1;
    if (!isOne) tell({ kind: "message", text: say.severalAreas });
    return isOne;
  };
};

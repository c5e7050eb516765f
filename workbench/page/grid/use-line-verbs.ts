import type { Sheet } from "../../book/sheet";
import { entering } from "../../book/typed-input/entered";
import { refusalText } from "../entry/refusal-text";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";

type Lines = "rows" | "columns";

/** Inserting and deleting as many whole rows or columns as are selected, with what Excel says where it refuses. */
export const useLineVerbs = (sheet: Sheet) => {
  const { book, tell } = useWorkspace();
  const say = useSentences();
  const change = (how: "insert" | "delete", lines: Lines): void => {
    const { row, column, rows, columns } = sheet.selection.area;
    const [first, count] = lines === "rows" ? [row, rows] : [column, columns];
    const entered = entering(() => {
      book[how](sheet.id, lines, first, count, "user");
      return { kind: "entered" };
    });
    if (entered.kind === "refused") tell({ kind: "message", text: refusalText(entered, say) });
  };
  return {
    insert: (lines: Lines) => change("insert", lines),
    remove: (lines: Lines) => change("delete", lines),
  };
};

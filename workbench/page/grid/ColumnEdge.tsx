import { useState } from "react";
import { entering } from "../../book/typed-input/entered";
import { refusalText } from "../entry/refusal-text";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { pointsOf } from "./axis";
import { useGridStyles } from "./grid-styles";

/** The right edge of a column's header: dragging it changes the column's width. */
export const ColumnEdge = ({ column, width }: { column: number; width: number }) => {
  const styles = useGridStyles();
  const say = useSentences();
  const { book, tell } = useWorkspace();
  const [start, setStart] = useState<number | null>(null);

  const resize = (to: number): void => {
    const entered = entering(() => {
      const points = pointsOf(Math.max(0, Math.round(to)));
      book.setColumnWidth(book.activeSheet.id, column, 1, points, "user");
      return { kind: "entered" };
    });
    if (entered.kind === "refused") tell({ kind: "message", text: refusalText(entered, say) });
  };
  return (
    <div
      className={styles.edge}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setStart(event.clientX - width);
      }}
      onPointerUp={(event) => {
        if (start !== null && event.clientX - start !== width) resize(event.clientX - start);
        setStart(null);
      }}
    />
  );
};

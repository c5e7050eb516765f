import type { Sheet } from "../../book/sheet";
import { mentionedAreas } from "../formula/mentioned-areas";
import type { RowSource } from "../look/lay-out-row";
import { useWorkspace } from "../use-workspace";
import { boxOf, frame } from "./area-box";
import { useGridStyles } from "./grid-styles";

/** Dark enough on white for a line; Excel goes through as many. */
const colors = ["#1F5FBF", "#B3261E", "#7A2E9E", "#1B7A3D", "#B0166F", "#A85B00", "#0B7A85"];

/** A line around each area that the formula being typed mentions. */
export const ReferenceMarks = ({ source, sheet }: { source: RowSource; sheet: Sheet }) => {
  const styles = useGridStyles();
  const { book, editor } = useWorkspace();
  if (!editor.draft) return null;
  return mentionedAreas(book, editor.draft, sheet.id).map(({ area, number }) => (
    <div
      key={number}
      data-reference={number + 1}
      className={styles.reference}
      style={{ ...frame(boxOf(source, area)), borderColor: colors[number % colors.length] }}
    />
  ));
};

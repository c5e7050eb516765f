import type { ReactNode, RefObject } from "react";
import type { Sheet } from "../../book/sheet";
import { editingText } from "../entry/editing-text";
import { listChoices } from "../entry/list-choices";
import { refusalText } from "../entry/refusal-text";
import { useSentences } from "../strings/use-sentences";
import { useWorkspace } from "../use-workspace";
import { headerHeight, type Geometry } from "./geometry";
import { layer, useGridStyles } from "./grid-styles";
import { ListDropDown } from "./ListDropDown";
import { PromptNote } from "./PromptNote";

interface ActiveLayerProps {
  readonly geometry: Geometry;
  readonly sheet: Sheet;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly list: "open" | "closed";
  onList(state: "open" | "closed"): void;
  children(size: { width: number; height: number }): ReactNode;
}

/** What belongs to the active cell and stays with it: the field, the list's arrow, the validation's note. */
export const ActiveLayer = (props: ActiveLayerProps) => {
  const { geometry, sheet, field, list, onList, children } = props;
  const styles = useGridStyles();
  const say = useSentences();
  const { book, calculator, language, editor, tell } = useWorkspace();
  const { row, column } = sheet.selection;
  const { left, top, ...size } = boxOf(geometry, sheet);
  const options = { locale: language, date1904: book.date1904 };
  const choices = listChoices(book, calculator, { sheet, row, column }, options);
  const prompt = sheet.validationAt(row, column)?.prompt;
  const isFrozen = row < geometry.frozen.rows || column < geometry.frozen.columns;

  const close = (): void => {
    onList("closed");
    field.current?.focus({ preventScroll: true });
  };
  const choose = (text: string): void => {
    const entered = book.typeEntry({ sheetId: sheet.id, row, column }, text);
    if (entered.kind === "refused") tell({ kind: "message", text: refusalText(entered, say) });
    close();
  };
  return (
    <div
      className={styles.layer}
      style={{
        zIndex: isFrozen ? layer.frozenActive : layer.active,
        ...(row < geometry.frozen.rows ? { top: 0 } : {}),
        ...(column < geometry.frozen.columns ? { left: 0 } : {}),
      }}
    >
      <div style={{ position: "absolute", left, top }}>
        {children(size)}
        {choices && !editor.draft && (
          <ListDropDown
            key={`${row},${column}`}
            choices={choices}
            current={editingText(sheet, row, column, options)}
            size={size}
            state={list}
            onToggle={() => (list === "open" ? close() : onList("open"))}
            onChoose={choose}
            onClose={close}
          />
        )}
        {prompt?.show && prompt.title + prompt.message !== "" && (
          <PromptNote prompt={prompt} top={size.height} />
        )}
      </div>
    </div>
  );
};

const boxOf = ({ rows, columns, headerWidth }: Geometry, sheet: Sheet) => {
  const { row, column } = sheet.selection;
  const area = sheet.mergeAt(row, column) ?? { row, column, rows: 1, columns: 1 };
  return {
    left: headerWidth + columns.offset(area.column),
    top: headerHeight + rows.offset(area.row),
    width: columns.offset(area.column + area.columns) - columns.offset(area.column),
    height: rows.offset(area.row + area.rows) - rows.offset(area.row),
  };
};

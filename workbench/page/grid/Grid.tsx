import { useMemo, useRef, useState } from "react";
import { useClipboard } from "../clipboard/use-clipboard";
import { useClipboardVerbs } from "../clipboard/use-clipboard-verbs";
import { isFillHandle, useFillDrag } from "../fill/use-fill-drag";
import { FillingContext } from "../fill/use-filling";
import { usePointing } from "../formula/use-pointing";
import { pressKey } from "../keys/press-key";
import { useIntentions } from "../keys/use-intentions";
import { statesOf } from "../look/cell-state";
import { looksOf } from "../look/look-at";
import type { RowSource } from "../look/lay-out-row";
import { useFilterMenu } from "../filter/use-filter-menu";
import { measureByCanvas } from "../look/measure-text";
import { useWorkspace } from "../use-workspace";
import { ActiveLayer } from "./ActiveLayer";
import { ActiveCell } from "./ActiveCell";
import { headerHeight } from "./geometry";
import { useGridStyles } from "./grid-styles";
import { GridHeaders } from "./GridHeaders";
import { GridPanes } from "./GridPanes";
import { GridRows } from "./GridRows";
import type { Place } from "./place";
import { useGridMenu } from "./menu/use-grid-menu";
import { useGridView } from "./use-grid-view";
import { useLineSizes } from "./use-line-sizes";
import { usePointer } from "./use-pointer";
import { useSelect } from "./use-select";
import { useSheetScroll } from "./use-sheet-scroll";

const measure = measureByCanvas();

/** The active sheet: its cells, its headers, the selection and the field one types into. */
export const Grid = () => {
  const styles = useGridStyles();
  const { book, calculator, language, version, editor } = useWorkspace();
  const sheet = book.activeSheet;
  const field = useRef<HTMLTextAreaElement>(null);
  const [list, setList] = useState<"open" | "closed">("closed");
  const view = useGridView(sheet, version);
  const { geometry, scroller } = view;
  const { rows, columns, headerWidth } = geometry;
  const source = useMemo(
    (): RowSource => ({
      rows,
      columns,
      showGridlines: sheet.showGridlines,
      lookAt: looksOf({ book, calculator, locale: language }, sheet),
      stateAt: statesOf(book, sheet),
      mergeAt: (row, column) => sheet.mergeAt(row, column),
      measure,
    }),
    // The book and its sheets change in place; the content's version says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [book, calculator, language, sheet, rows, columns, version.content],
  );
  const select = useSelect(sheet, view);
  const clipboard = useClipboard(sheet, source.lookAt);
  const verbs = useClipboardVerbs(clipboard);
  const fill = useFillDrag(sheet);
  const pointing = usePointing(sheet);
  const show = (place: Place): void => {
    view.reach(place);
    view.reveal(place);
  };
  const filter = useFilterMenu(sheet, scroller);
  const pointer = usePointer({ sheet, scroller, geometry, fill, pointing, select, show });
  const perform = useIntentions(sheet, {
    page: view.page,
    select,
    pointing,
    show,
    openList: () => {
      if (filter.open(sheet.selection) === "none") setList("open");
    },
    clipboard,
    pasteValues: () => {
      if (!verbs.isCut) verbs.paste("values");
    },
  });
  const sizes = useLineSizes(sheet, source);
  const menu = useGridMenu(sheet, {
    sizes,
    clipboard: verbs,
    onAim: pointer.aim,
    onClear: () => perform({ kind: "clear" }),
  });
  useSheetScroll(sheet, scroller);

  return (
    <>
      <div className={styles.place}>
        <GridRows view={view} source={source} sheet={sheet} />
        <div ref={scroller} className={styles.scroller} onScroll={view.onScroll}>
          <div
            className={styles.sizer}
            style={{ width: headerWidth + columns.total, height: headerHeight + rows.total }}
            onPointerDown={(event) => pointer.press("cells", event)}
            onPointerMove={pointer.move}
            onPointerUp={pointer.release}
            onContextMenu={menu.open}
            onDoubleClick={({ target }) => {
              if (editor.draft) return;
              if (isFillHandle(target)) fill.goAlong();
              else perform({ kind: "edit" });
            }}
          >
            <FillingContext value={fill.filling}>
              <GridPanes view={view} source={source} sheet={sheet} onFilter={filter.open} />
            </FillingContext>
            <ActiveLayer
              geometry={geometry}
              sheet={sheet}
              field={field}
              list={list}
              onList={setList}
            >
              {(size) => (
                <ActiveCell
                  field={field}
                  look={source.lookAt(sheet.selection.row, sheet.selection.column)}
                  size={size}
                  place={sheet.selection}
                  onKey={(event) => pressKey(event, editor, perform)}
                  onTake={clipboard.take}
                  onPaste={(text) => clipboard.paste(text, "all")}
                />
              )}
            </ActiveLayer>
            <GridHeaders
              view={view}
              sheet={sheet}
              sizes={sizes}
              pointer={pointer}
              perform={perform}
            />
          </div>
        </div>
      </div>
      {menu.drawn}
      {filter.drawn}
    </>
  );
};

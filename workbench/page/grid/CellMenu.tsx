import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { sheetColumns, sheetRows } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import type { ClipboardVerbs } from "../clipboard/use-clipboard-verbs";
import { useSentences } from "../strings/use-sentences";
import { useLineVerbs } from "./use-line-verbs";

interface CellMenuProps {
  readonly sheet: Sheet;
  readonly at: { readonly x: number; readonly y: number };
  readonly clipboard: ClipboardVerbs;
  onClear(): void;
  onClose(): void;
}

/** What can be done with the selected cells, where the right mouse button was pressed or the menu key asked. */
export const CellMenu = ({ sheet, at, clipboard, onClear, onClose }: CellMenuProps) => {
  const say = useSentences();
  const lines = useLineVerbs(sheet);
  const { area } = sheet.selection;
  const isColumns = area.rows === sheetRows;
  const isRows = area.columns === sheetColumns;
  const target = { getBoundingClientRect: () => new DOMRect(at.x, at.y, 0, 0) };
  return (
    <Menu
      open
      // Within the page's main part, not behind everything else on the page.
      inline
      positioning={{ target, position: "below", align: "start", strategy: "fixed" }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <MenuPopover>
        <MenuList aria-label={say.cellMenu}>
          <MenuItem secondaryContent="Ctrl+X" onClick={() => clipboard.take("cut")}>
            {say.cut}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+C" onClick={() => clipboard.take("copy")}>
            {say.copy}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+V" onClick={() => clipboard.paste("all")}>
            {say.paste}
          </MenuItem>
          <MenuItem disabled={clipboard.isCut} onClick={() => clipboard.paste("values")}>
            {say.pasteValues}
          </MenuItem>
          <MenuDivider />
          {!isColumns && <MenuItem onClick={() => lines.insert("rows")}>{say.insertRows}</MenuItem>}
          {!isRows && (
            <MenuItem onClick={() => lines.insert("columns")}>{say.insertColumns}</MenuItem>
          )}
          {!isColumns && <MenuItem onClick={() => lines.remove("rows")}>{say.deleteRows}</MenuItem>}
          {!isRows && (
            <MenuItem onClick={() => lines.remove("columns")}>{say.deleteColumns}</MenuItem>
          )}
          <MenuDivider />
          <MenuItem secondaryContent="Delete" onClick={onClear}>
            {say.clearContents}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

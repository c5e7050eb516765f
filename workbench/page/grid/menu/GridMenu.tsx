import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import type { Sheet } from "../../../book/sheet";
import type { ClipboardVerbs } from "../../clipboard/use-clipboard-verbs";
import { useSentences } from "../../strings/use-sentences";
import { selectedLines, type Lines } from "../lines-with";
import { allowedOn } from "./allowed";
import { CellItems } from "./CellItems";
import { LineItems } from "./LineItems";
import type { MenuVerbs } from "./use-menu-verbs";
import { selectedAreas } from "../../../book/selection";

interface GridMenuProps {
  readonly sheet: Sheet;
  readonly at: { readonly x: number; readonly y: number };
  readonly verbs: MenuVerbs;
  readonly clipboard: ClipboardVerbs;
  onClear(): void;
  /** Asks for the size of the selected lines. */
  onSize(lines: Lines): void;
  /** Fits the selected lines to their texts. */
  onFit(lines: Lines): void;
  onClose(): void;
}

/** What can be done with what is selected, where the right mouse button was pressed or the menu key asked. */
export const GridMenu = (props: GridMenuProps) => {
  const { sheet, at, verbs, clipboard, onClear, onSize, onFit, onClose } = props;
  const say = useSentences();
  const lines = selectedLines(sheet, "columns") ?? selectedLines(sheet, "rows");
  const allowed = allowedOn(sheet, selectedAreas(sheet.selection));
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
          <MenuItem
            disabled={!allowed.contents}
            secondaryContent="Ctrl+X"
            onClick={() => clipboard.take("cut")}
          >
            {say.cut}
          </MenuItem>
          <MenuItem secondaryContent="Ctrl+C" onClick={() => clipboard.take("copy")}>
            {say.copy}
          </MenuItem>
          <MenuItem
            disabled={!allowed.contents}
            secondaryContent="Ctrl+V"
            onClick={() => clipboard.paste("all")}
          >
            {say.paste}
          </MenuItem>
          <MenuItem
            disabled={!allowed.contents || clipboard.isCut}
            secondaryContent="Ctrl+Shift+V"
            onClick={() => clipboard.paste("values")}
          >
            {say.pasteValues}
          </MenuItem>
          <MenuDivider />
          {lines ? (
            <LineItems
              sheet={sheet}
              lines={lines}
              allowed={allowed.lines[lines.what]}
              verbs={verbs}
              onSize={() => onSize(lines)}
              onFit={() => onFit(lines)}
            />
          ) : (
            <CellItems allowed={allowed} verbs={verbs} />
          )}
          <MenuDivider />
          <MenuItem disabled={!allowed.contents} secondaryContent="Delete" onClick={onClear}>
            {say.clearContents}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

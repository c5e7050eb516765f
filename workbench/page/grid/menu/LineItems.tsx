import { MenuDivider, MenuItem } from "@fluentui/react-components";
import type { Sheet } from "../../../book/sheet";
import { useSentences } from "../../strings/use-sentences";
import type { Lines } from "../lines-with";
import type { Allowed } from "./allowed";
import type { MenuVerbs } from "./use-menu-verbs";

interface LineItemsProps {
  readonly sheet: Sheet;
  readonly lines: Lines;
  readonly allowed: Allowed["lines"]["rows"];
  readonly verbs: MenuVerbs;
  onSize(): void;
  onFit(): void;
}

/** What can be done with whole rows or columns. */
export const LineItems = (props: LineItemsProps) => {
  const { sheet, lines, allowed, verbs, onSize, onFit } = props;
  const { what } = lines;
  const words = useSentences().lines[what];
  return (
    <>
      <MenuItem disabled={!allowed.insert} onClick={() => verbs.insert(what)}>
        {words.insert}
      </MenuItem>
      <MenuItem disabled={!allowed.remove} onClick={() => verbs.remove(what)}>
        {words.remove}
      </MenuItem>
      <MenuDivider />
      <MenuItem disabled={!allowed.format} onClick={onSize}>
        {words.size}
      </MenuItem>
      <MenuItem disabled={!allowed.format} onClick={onFit}>
        {words.fit}
      </MenuItem>
      <MenuItem disabled={!allowed.format} onClick={() => verbs.hide(what)}>
        {words.hide}
      </MenuItem>
      <MenuItem
        disabled={!allowed.format || !holdsHidden(sheet, lines)}
        onClick={() => verbs.show(what)}
      >
        {words.show}
      </MenuItem>
    </>
  );
};

const holdsHidden = (sheet: Sheet, { what, first, count }: Lines): boolean => {
  for (let line = first; line < first + count; line++) {
    if (what === "rows" ? sheet.isRowHidden(line) : sheet.isColumnHidden(line)) return true;
  }
  return false;
};

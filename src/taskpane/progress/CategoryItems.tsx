import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
} from "@fluentui/react-components";
import type { CheckedItem } from "../../assessment/check-items";
import type { CellAddress } from "../../cells/address";
import { sum } from "../../exact/decimal";
import type { Category } from "../../standard/table-a1";
import { tableA1English } from "../../strings/en-US/table-a1";
import { usePaneLanguage } from "../pane-language";
import { ItemRow } from "./ItemRow";

interface CategoryItemsProps {
  readonly category: Category;
  readonly items: readonly CheckedItem[];
  readonly onShow: (at: CellAddress) => void;
}

/** A category's items that pass the filter, folded away until asked for. */
export const CategoryItems = ({ category, items, onShow }: CategoryItemsProps) => {
  const { wording } = usePaneLanguage();
  if (items.length === 0) return null;
  const name = wording(category.name, tableA1English[category.id]);
  const earned = sum(items.flatMap(({ state }) => (state.kind === "scored" ? [state.score] : [])));
  return (
    <Accordion collapsible>
      <AccordionItem value={category.id}>
        <AccordionHeader as="h2">
          <span style={{ flexGrow: 1 }}>
            {category.id} {name}
          </span>
          <Caption1 style={{ whiteSpace: "nowrap" }}>
            {earned.toFixed()} / {category.maximum}
          </Caption1>
        </AccordionHeader>
        <AccordionPanel style={{ margin: 0 }}>
          {items.map((checked) => (
            <ItemRow key={checked.item.id} checked={checked} onShow={onShow} />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};

import type { Problem, Where } from "../../faults/problem";
import { addressText } from "../../cells/address";
import { parameterName } from "../../sheets/defined-names";
import { itemById, type ItemId } from "../../standard/table-a1";
import type { ParameterKey } from "../../standard/parameters";
import type { Checked } from "../check-workbook";
import { shownFields } from "./show-parameters";

/** Why a result is withheld, and where that is put right: on an item's card, in a parameter's field, or in a cell. */
export interface ShownReason {
  readonly problem: Problem;
  readonly remedy:
    | { readonly kind: "item"; readonly id: ItemId }
    | { readonly kind: "parameter"; readonly key: ParameterKey }
    | { readonly kind: "place"; readonly where: Where };
}

/** The reasons in the order of the card. */
export const showReasons = (checked: Checked): readonly ShownReason[] => {
  const fields = new Map(
    [...shownFields(checked)].flatMap((key) => {
      const cell = checked.reading.named.get(parameterName(key));
      return cell ? [[addressText(cell), key] as const] : [];
    }),
  );
  return checked.card.withheldFor.map((problem) => ({
    problem,
    remedy: remedyOf(problem, fields),
  }));
};

const remedyOf = (
  { facts, where }: Problem,
  fields: ReadonlyMap<string, ParameterKey>,
): ShownReason["remedy"] => {
  if (!("row" in where)) return { kind: "place", where };
  const item = "item" in facts ? itemById(facts.item) : undefined;
  if (item) return { kind: "item", id: item.id };
  const key = fields.get(addressText(where));
  return key ? { kind: "parameter", key } : { kind: "place", where };
};

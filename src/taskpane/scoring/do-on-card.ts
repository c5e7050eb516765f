import type { ShownItem } from "../../workflows/shown/show-items";
import type { CardAction } from "./card-keys";
import type { ScoringState } from "./scoring-state";
import type { ScoringStore } from "./scoring-store";

interface OnCard {
  readonly item: ShownItem;
  readonly state: ScoringState;
  readonly store: ScoringStore;
}

/** Does what a key means on the card; answers whether it meant anything. */
export const doOnCard = (action: CardAction, { item, state, store }: OnCard): boolean => {
  const { typed } = state;
  switch (action.kind) {
    case "enter":
    case "next":
      store.go(1);
      return true;
    case "previous":
      store.go(-1);
      return true;
    case "search":
      // Within a number it is none: "1/2" is refused, not taken for 1.
      if (typed === null) store.close();
      else store.type(`${typed}/`);
      return true;
    case "list":
      if (typed === null) store.close();
      else store.type(null);
      return true;
    case "undo":
      store.queue.takeBack();
      return true;
  }
  if (item.isLocked) return false;
  switch (action.kind) {
    case "type":
      store.type((typed ?? "") + action.sign);
      return true;
    case "erase":
      store.type(typed ? typed.slice(0, -1) || null : null);
      return true;
    case "clear":
      store.type("");
      return true;
    case "full":
      store.type(item.maximum);
      return true;
    case "evidence":
      store.openForm("evidence");
      return true;
    case "nonconformity":
      store.openForm("nonconformities");
      return true;
    case "note":
      store.focus("evidence");
      return true;
    case "not-applicable":
      store.focus("notApplicable");
      return true;
    case "site":
      store.focus("site");
      return true;
  }
};

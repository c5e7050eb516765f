import type { ParameterKey } from "../../standard/parameters";
import type { CategoryId, ItemId } from "../../standard/table-a1";

/** Where a number of the result comes from: a page of the result itself, or a card or field elsewhere in the pane. */
export type Source =
  | { readonly kind: "composite" | "qualitative" | "quantitative" }
  | { readonly kind: "category"; readonly id: CategoryId }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "item"; readonly id: ItemId }
  | { readonly kind: "parameter"; readonly key: ParameterKey };

/** The link that was followed, and how far the page had been scrolled. */
interface Origin {
  readonly link: string;
  readonly scroll: number;
}

/** The way from the result to where somebody looks now. */
export interface Trail {
  readonly steps: readonly { readonly source: Source; readonly origin: Origin }[];
  /** What takes the focus: the source that was opened, or the link that a step back returns to; null where neither was. */
  readonly arrival: "source" | Origin | null;
}

export const noTrail: Trail = { steps: [], arrival: null };

/** The trail with one step more. */
export const followed = ({ steps }: Trail, source: Source, origin: Origin): Trail => ({
  steps: [...steps, { source, origin }],
  arrival: "source",
});

/** The trail without its last step, about to return to the link that was followed. */
export const steppedBack = ({ steps }: Trail): Trail => ({
  steps: steps.slice(0, -1),
  arrival: steps.at(-1)?.origin ?? null,
});

/** The source that is looked at; null at the result itself. */
export const sourceNow = ({ steps }: Trail): Source | null => steps.at(-1)?.source ?? null;

/** The other place of the pane that the trail has led to; null while it is within the result. */
export const awayAt = (trail: Trail): "progress" | "parameters" | null => {
  const source = sourceNow(trail);
  if (source?.kind === "item") return "progress";
  return source?.kind === "parameter" ? "parameters" : null;
};

/** The trail of somebody who goes elsewhere by the tabs: within the result, and without a focus of its own. */
export const leftByTab = (trail: Trail): Trail => ({
  ...(awayAt(trail) ? steppedBack(trail) : trail),
  arrival: null,
});

import type { Area } from "./area";
import type { ConditionalRule } from "./conditional-rule";
import type { Border } from "./style";

/** What a conditional format lays over a cell's own style; absent members leave the cell's own. */
export interface DifferentialStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly numberFormat?: string;
  readonly border?: Border;
}

/** Relative references in the rule are relative to the first area's first cell. Lower priority wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: DifferentialStyle;
  readonly priority: number;
  readonly stopIfTrue: boolean;
}

import { cellKinds } from "./cell-kinds";
import type { Kind } from "./kind";
import { markupKinds } from "./markup-kinds";
import { relationKinds } from "./relation-kinds";
import { rowKinds } from "./row-kinds";
import { tableKinds } from "./table-kinds";
import { textKinds } from "./text-kinds";
import { workbookKinds } from "./workbook-kinds";
import { zipKinds } from "./zip-kinds";

/** Every kind of ambiguity that is planted. */
export const allKinds: readonly Kind[] = [
  ...zipKinds,
  ...relationKinds,
  ...workbookKinds,
  ...rowKinds,
  ...cellKinds,
  ...textKinds,
  ...markupKinds,
  ...tableKinds,
];

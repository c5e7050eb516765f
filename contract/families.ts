import type { Assumption, Family } from "./assumption";
import { arithmetic } from "./families/arithmetic";
import { charts } from "./families/charts";
import { counting } from "./families/counting";
import { events } from "./families/events";
import { formats } from "./families/formats";
import { formulas } from "./families/formulas";
import { highlights } from "./families/highlights";
import { names } from "./families/names";
import { pages } from "./families/pages";
import { places } from "./families/places";
import { protection } from "./families/protection";
import { references } from "./families/references";
import { refusals } from "./families/refusals";
import { requests } from "./families/requests";
import { sheets } from "./families/sheets";
import { sizes } from "./families/sizes";
import { tables } from "./families/tables";
import { texts } from "./families/texts";
import { validation } from "./families/validation";
import { values } from "./families/values";
import { windows } from "./families/windows";

/** Everything that the product takes for granted of Excel. */
export const families: readonly Family[] = [
  values,
  texts,
  formulas,
  counting,
  arithmetic,
  names,
  tables,
  references,
  sheets,
  places,
  formats,
  sizes,
  protection,
  validation,
  highlights,
  pages,
  charts,
  events,
  requests,
  windows,
  refusals,
];

export const allAssumptions: readonly Assumption[] = families.flatMap(
  ({ assumptions }) => assumptions,
);

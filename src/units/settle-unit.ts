import { amountUnit } from "./amount-unit";

/** What a person says of units in doubt. */
export interface UnitAnswers {
  readonly "unit-mt": "tonnes" | "million-tonnes";
  readonly "unit-tons": "tonnes" | "short-tons" | "long-tons";
  readonly "unit-carbon": "carbon" | "as-co2";
}

const tons = { tonnes: "t", "short-tons": "short ton", "long-tons": "long ton" } as const;

/** The unit's text as the answers make it; as it is where it is in no doubt. */
export const settledUnit = (text: string, answers: UnitAnswers): string => {
  const unit = amountUnit(text);
  switch (unit?.doubt) {
    case "mt":
      return `${unit.rest}${answers["unit-mt"] === "tonnes" ? "t" : "Mt"}`;
    case "tons":
      return `${unit.rest}${tons[answers["unit-tons"]]}`;
    case "carbon":
      return `${unit.rest}${answers["unit-carbon"] === "carbon" ? " × 44/12" : ""}`;
    case "per-year":
    case "per-month":
    case "per-day":
      return unit.rest;
    default:
      return text;
  }
};

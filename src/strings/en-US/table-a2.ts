import type { MethodId, TierId } from "../../standard/table-a2";

interface MethodWords {
  readonly category: string;
  readonly indicator: string;
  readonly explanation: string | null;
}

/** Table A.2's two rows in English: our own, unofficial translation; the Chinese text governs. */
export const methodsEnglish: Readonly<Record<MethodId, MethodWords>> = {
  advanced: {
    category: "Carbon intensity",
    indicator: "Industry advanced value available",
    explanation: null,
  },
  historical: {
    category: "Carbon intensity or energy consumption limit per unit product",
    indicator: "No industry advanced value",
    explanation:
      "Preference is given to the carbon intensity indicator and to local data. Where no relevant data can be found, the historical method may be used: a decrease by a certain margin from the organization's value in its best year.",
  },
};

/**
 * Table A.2's tiers in English.
 * For translators: 以上 includes the limit, except in advanced.3, whose limit belongs to the tier before it.
 * The draft prints the three historical tiers alike.
 */
export const tiersEnglish: Readonly<Record<TierId, string>> = {
  "advanced.1": "1. Less than or equal to the latest industry advanced value;",
  "advanced.2": "2. Above the latest industry advanced value by up to 10% (10% included);",
  "advanced.3": "3. Above the latest industry advanced value by more than 10%",
  "historical.1":
    "1. The decrease in the evaluation year from the best historical year is 10% or more.",
  "historical.2":
    "2. The decrease in the evaluation year from the best historical year is 10% or more.",
  "historical.3":
    "3. The decrease in the evaluation year from the best historical year is 10% or more.",
};

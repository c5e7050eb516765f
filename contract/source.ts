/** Where an assumption comes from: an address, or words that name no address. */
export type Source =
  | { readonly kind: "documentation"; readonly label: string; readonly url: string }
  | { readonly kind: "thread"; readonly label: string; readonly url: string }
  | { readonly kind: "users" }
  | { readonly kind: "own choice" };

const reference = "https://learn.microsoft.com/javascript/api/excel/excel";

/** A member of Office.js as Microsoft documents it: documented("Range", "values"), documented("Range", "merge()"). */
export const documented = (type: string, member: string): Source => {
  const isMethod = member.endsWith("()");
  const name = member.replace("()", "").toLowerCase();
  const place = type.toLowerCase();
  const anchor = `excel-excel-${place}-${name}-member${isMethod ? "(1)" : ""}`;
  const url = `${reference}.${place}#${anchor}`;
  return { kind: "documentation", label: `Excel.${type}.${member}`, url };
};

/** A page of Microsoft's guide to Office add-ins. */
export const guide = (page: string): Source => ({
  kind: "documentation",
  label: page,
  url: `https://learn.microsoft.com/office/dev/add-ins/${page}`,
});

/** A page of Microsoft's help for Excel. */
const help = (label: string, page: string): Source => ({
  kind: "documentation",
  label,
  url: `https://support.microsoft.com/office/${page}`,
});

/** Pages of Excel's help about worksheet functions. */
const functionPages = {
  COUNT: "a59cd7fc-b623-4d93-87a4-d23bf411294c",
  COUNTA: "7dc98875-d5c1-46f1-9a82-53f3219e2509",
  COUNTIF: "e0de10c6-f885-4e71-abb4-1f464816df34",
  COUNTIFS: "dda3dc6e-f74e-4aee-88bc-aa8c2a866842",
  DEVSQ: "8b739616-8376-4df5-8bd0-cfe0a6caf444",
  DATE: "e36c0c8c-4104-49da-ab83-82328b832349",
  IFERROR: "c526fd07-caeb-47b8-8bb6-63f3e417f611",
  INDEX: "a5dcf0dd-996d-40a4-a822-b56b061328bd",
  LOG10: "c75b881b-49dd-44fb-b6f4-37e3486a0211",
  MATCH: "e8dffd45-c762-47d6-bf89-533f4a37673a",
  MIN: "61635d12-920f-4ce2-a70f-96f202dcc152",
  ROUND: "c018c5d8-40fb-4053-90b1-b3e7f61a213c",
  SUBSTITUTE: "6434944e-a904-4336-a9b0-1e58df3bc332",
  SUM: "043e1c7d-7726-4e80-8f32-07b23e057f89",
  SUMIFS: "c9e748f5-7ea7-455d-9406-611cebce642b",
  SUMPRODUCT: "16753e75-9f68-4874-94ac-4d2145a2fd2e",
  TODAY: "5eb3078d-a82c-4736-8930-2f51a028fdd9",
  TRIM: "410388fa-c5df-49c6-b16c-9e5630b479f9",
} as const;

/** A worksheet function as Excel's help describes it. */
export const functionPage = (name: keyof typeof functionPages): Source =>
  help(name, `${name.toLowerCase()}-function-${functionPages[name]}`);

export const isFunctions = help(
  "ISBLANK, ISNUMBER, ISTEXT",
  "is-functions-0f2d7971-6019-40a0-a171-f2d869135665",
);
export const structuredReferences = help(
  "Structured references",
  "using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e",
);
export const arrayFormulas = help(
  "Array formulas",
  "guidelines-and-examples-of-array-formulas-7d94a64e-3ff3-4686-9372-ecfd5caa57c7",
);
export const numberFormats = help(
  "Number format codes",
  "number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68",
);
export const specifications = help(
  "Specifications and limits",
  "excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3",
);
export const floatingPoint: Source = {
  kind: "documentation",
  label: "Floating-point arithmetic",
  url: "https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result",
};

/** A thread of Microsoft's tracker for Office.js. */
export const thread = (number: number): Source => ({
  kind: "thread",
  label: `office-js #${number}`,
  url: `https://github.com/OfficeDev/office-js/issues/${number}`,
});

/** Reported by people who use Excel; no page of Microsoft's says it. */
export const users: Source = { kind: "users" };

/** Our own choice among ways that Excel allows. */
export const ownChoice: Source = { kind: "own choice" };

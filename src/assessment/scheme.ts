import type { ParameterKey } from "../standard/parameters";

/** The choices an assessment body makes once for all its assessments: rules, weights and limits. */
export const schemeKeys = [
  "na_rule",
  "score_step",
  "grade_names",
  "weight_qualitative",
  "weight_quantitative",
  "limit_full",
  "limit_partial",
] as const satisfies readonly ParameterKey[];
type SchemeKey = (typeof schemeKeys)[number];

/** 评价方案: a body's choices as codes and plain decimal texts; a choice not made is absent. */
export type Scheme = Readonly<Partial<Record<SchemeKey, string>>>;

const mark = "tanping-scheme";
const version = 1;

/** The scheme as the text of its JSON file. */
export const schemeText = (scheme: Scheme): string =>
  `${JSON.stringify({ [mark]: version, ...scheme }, null, 2)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The scheme a file's text holds, undefined if it is no scheme of ours; members it does not know are no scheme either. */
export const parseScheme = (text: string): Scheme | undefined => {
  const file = parseJson(text);
  if (!isRecord(file) || file[mark] !== version) return undefined;
  const { [mark]: _, ...members } = file;
  const known = Object.entries(members).every(
    ([key, value]) => schemeKeys.includes(key as SchemeKey) && typeof value === "string",
  );
  return known ? (members as Scheme) : undefined;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

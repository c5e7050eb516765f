import type { Area } from "../../book/area";
import { overlaps, subtract } from "../../book/areas";
import type { Alert, Prompt, Validation, ValidationRule } from "../../book/validation";
import { Refused } from "../../book/refused";
import { wordArgument } from "../model/arguments";
import type { MembersOf, Settable } from "../model/class-table";
import { type Session, sheetOf } from "../model/session";
import type { Region } from "../ranges/range-ref";
import { areaOf } from "../ranges/read-grid";
import { invalidArgument } from "../refusals";
import { firstOf } from "./region-style";
import { officeWord } from "./style-words";
import { getInvalidCells, isValid } from "./invalid-cells";
import { ruleArgument, ruleJson } from "./validation-words";
import { flagValue, limitedText } from "./value-arguments";

type Settings = Pick<Validation, "rule" | "ignoreBlanks" | "alert" | "prompt">;

const noAlert: Alert = { show: true, style: "stop", title: "", message: "" };
const noPrompt: Prompt = { show: true, title: "", message: "" };

const restOf = (areas: readonly Area[], taken: readonly Area[]): readonly Area[] =>
  taken.reduce<readonly Area[]>(
    (rest, hole) => rest.flatMap((area) => subtract(area, hole)),
    areas,
  );

const sameRule = (one: Validation, other: Validation): boolean =>
  one === other ||
  JSON.stringify({ ...one, areas: [] }) === JSON.stringify({ ...other, areas: [] });

/** The one validation of a region; "None" without any, or a word: some cells have none, or cells have different ones. */
function validationOf(
  region: Region,
  session: Session,
): Validation | "None" | "Inconsistent" | "MixedCriteria" {
  const areas = region.map(areaOf);
  const touching = sheetOf(session, firstOf(region).sheetId).validations.filter((validation) =>
    validation.areas.some((area) => areas.some((cells) => overlaps(area, cells))),
  );
  const [first] = touching;
  if (first === undefined) return "None";
  const uncovered = restOf(
    areas,
    touching.flatMap((validation) => validation.areas),
  );
  if (uncovered.length > 0) return "MixedCriteria";
  return touching.every((other) => sameRule(first, other)) ? first : "Inconsistent";
}

function settingsOf(region: Region, session: Session): Settings | null {
  const validation = validationOf(region, session);
  return typeof validation === "string" ? null : validation;
}

function apply(region: Region, settings: Settings | null, session: Session): void {
  for (const range of region)
    session.book.setValidation(range.sheetId, areaOf(range), settings, "add-in");
}

/** Messages belong to a rule; Excel's "any value" with a message is not part of the book. */
function change(region: Region, by: Partial<Settings>, session: Session): void {
  const current = settingsOf(region, session);
  if (current === null && by.rule === undefined)
    throw new Refused("InvalidOperation", "Set the rule of a data validation first.");
  const { rule, ignoreBlanks = true, alert = noAlert, prompt = noPrompt } = { ...current, ...by };
  if (rule !== undefined) apply(region, { rule, ignoreBlanks, alert, prompt }, session);
}

/** Excel's limits for the texts of a validation. */
const longest = { title: 32, prompt: 255, alert: 224 } as const;

const limited = (value: unknown, name: string, limit: number): string =>
  limitedText(value ?? "", name, limit);

const members = (value: unknown, name: string): Record<string, unknown> => {
  if (typeof value !== "object" || value === null)
    throw invalidArgument(`${name} must be an object.`);
  return value as Record<string, unknown>;
};

const alertStyles = ["Stop", "Warning", "Information"] as const;

function alertArgument(value: unknown): Alert {
  const { showAlert = true, style = "Stop", title, message } = members(value, "errorAlert");
  return {
    show: flagValue(showAlert, "showAlert"),
    style: wordArgument(style, alertStyles, "style").toLowerCase() as Alert["style"],
    title: limited(title, "title", longest.title),
    message: limited(message, "message", longest.alert),
  };
}

function promptArgument(value: unknown): Prompt {
  const { showPrompt = true, title, message } = members(value, "prompt");
  return {
    show: flagValue(showPrompt, "showPrompt"),
    title: limited(title, "title", longest.title),
    message: limited(message, "message", longest.prompt),
  };
}

const setting = <T>(
  get: (settings: Settings) => T,
  by: (value: unknown, session: Session) => Partial<Settings>,
): Settable<Region, T | null> => ({
  get: (region, session) => {
    const settings = settingsOf(region, session);
    return settings === null ? null : get(settings);
  },
  set: (region, value, session) => change(region, by(value, session), session),
});

function typeOf(region: Region, session: Session) {
  const validation = validationOf(region, session);
  return typeof validation === "string" ? validation : officeWord(validation.rule.kind);
}

function setRule(region: Region, value: unknown, session: Session): void {
  const rule: ValidationRule = ruleArgument(members(value, "rule"), session);
  change(region, { rule }, session);
}

export const dataValidationMembers: MembersOf<"DataValidation"> = {
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (region, session) => {
        const settings = settingsOf(region, session);
        return settings === null ? {} : ruleJson(settings.rule);
      },
      set: setRule,
    },
    Valid: { get: isValid },
    IgnoreBlanks: setting(
      ({ ignoreBlanks }) => ignoreBlanks,
      (value) => ({ ignoreBlanks: flagValue(value, "ignoreBlanks") }),
    ),
    ErrorAlert: setting(
      ({ alert: { show, style, title, message } }) => ({
        showAlert: show,
        style: officeWord(style),
        title,
        message,
      }),
      (value) => ({ alert: alertArgument(value) }),
    ),
    Prompt: setting(
      ({ prompt: { show, title, message } }) => ({ showPrompt: show, title, message }),
      (value) => ({ prompt: promptArgument(value) }),
    ),
  },
  methods: {
    Clear: (region, _args, session) => apply(region, null, session),
    GetInvalidCells: { needs: "calculated", run: getInvalidCells },
  },
};

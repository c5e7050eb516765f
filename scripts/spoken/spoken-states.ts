import { textOf, type AccessibleNode } from "./accessible-node";

/** What is said of a property that has this value, and of no other. */
const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  focused: { true: "focused" },
  disabled: { true: "disabled" },
  required: { true: "required" },
  readonly: { true: "read-only" },
  multiline: { true: "multi-line" },
  modal: { true: "modal" },
  busy: { true: "busy" },
  invalid: { true: "invalid" },
  selected: { true: "selected" },
  expanded: { true: "expanded", false: "collapsed" },
  checked: { true: "checked", false: "not checked", mixed: "half checked" },
  pressed: { true: "pressed", false: "not pressed" },
  live: { polite: "live", assertive: "live at once" },
  hasPopup: { menu: "opens a menu", dialog: "opens a dialog", listbox: "opens a list" },
};

/** A collapsed list of choices is said to open already by its role. */
const opens = new Set(["combobox"]);

/** What a screen reader adds to role and name: level, value, states, description; in that order. */
export const spokenStates = (node: AccessibleNode): readonly string[] => {
  const role = textOf(node.role);
  const properties = new Map(
    (node.properties ?? []).map(({ name, value }) => [name, value.value] as const),
  );
  const level = properties.get("level");
  const states = Object.entries(said).flatMap(([name, words]) => {
    if (name === "hasPopup" && opens.has(role)) return [];
    if (name === "focused" && role === "RootWebArea") return [];
    const word = words[String(properties.get(name))];
    return word === undefined ? [] : [word];
  });
  return [
    ...(role === "heading" ? [`level ${level}`] : []),
    ...valueOf(node, properties),
    ...states,
    ...descriptionOf(node),
  ];
};

/** Letters of a value that are enough to know it by. */
const enough = 40;

const shortened = (value: string): string => {
  const line = value.replace(/\s+/g, " ");
  return line.length > enough ? `${line.slice(0, enough)}…` : line;
};

const percent = (value: string, most: unknown): number =>
  Math.round((100 * Number(value)) / Number(most));

/** What describes a thing by its own name adds nothing. */
const descriptionOf = ({ name, description }: AccessibleNode) => {
  const text = textOf(description);
  return text === "" || text === textOf(name) ? [] : [`described “${text}”`];
};

const valueOf = (node: AccessibleNode, properties: ReadonlyMap<string, unknown>) => {
  const value = textOf(node.value);
  if (textOf(node.role) === "progressbar")
    return value === "" ? ["no end known"] : [`${percent(value, properties.get("valuemax"))} %`];
  return value === "" ? [] : [`value “${shortened(value)}”`];
};

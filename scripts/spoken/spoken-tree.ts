import { textOf, type AccessibleNode } from "./accessible-node";
import { spokenStates } from "./spoken-states";

/** A thing a screen reader speaks of: its role, name and states, and what is inside it. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly inside: readonly Spoken[];
}

/** Roles that are passed over as long as nobody named them: what is inside stands in their place. */
const silent = new Set(["generic", "none", "group", "strong", "emphasis", "rowgroup"]);

/** Roles of which the inside is not spoken: the choices of a closed list, the letters of a field, a drawing's lines. */
const closed = new Set(["combobox", "textbox", "searchbox", "spinbutton", "image", "progressbar"]);

/** The pieces of a line on the screen, its end, and labels: those are the names of what they label. */
const unspoken = new Set(["InlineTextBox", "LineBreak", "LabelText"]);

/** What ARIA calls otherwise than Chromium. */
const ariaRoles: Readonly<Record<string, string>> = {
  RootWebArea: "page",
  DisclosureTriangle: "summary",
  DisclosureTriangleGrouped: "summary",
  Details: "details",
  Figcaption: "caption",
  DescriptionList: "terms",
};

/** A piece of text, until it is joined with its neighbours in the same element. */
const letters = "StaticText";

/**
 * What a screen reader finds in a page of which these are all nodes of Chromium's tree, the page itself first. It does
 * not leave a modal dialog: while there is one, it is all.
 */
export const spokenTree = (nodes: readonly AccessibleNode[]): Spoken => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: AccessibleNode) =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      return child ? spoken(child) : [];
    });
  const spoken = (node: AccessibleNode): readonly Spoken[] => {
    const role = textOf(node.role);
    const name = textOf(node.name);
    if (unspoken.has(role)) return [];
    if (role === letters) return node.ignored ? [] : [{ role, name, states: [], inside: [] }];
    return node.ignored || (silent.has(role) && name === "")
      ? joined(childrenOf(node))
      : [whole(node)];
  };
  const whole = (node: AccessibleNode): Spoken => {
    const role = textOf(node.role);
    const name = textOf(node.name).trim();
    const inside = closed.has(role) ? [] : joined(childrenOf(node));
    return {
      role: ariaRoles[role] ?? role,
      name,
      states: spokenStates(node),
      inside: saidBy(name, inside) ? [] : inside,
    };
  };
  const root = nodes.find(isModal) ?? nodes[0];
  if (!root) throw new Error("There is no page.");
  return whole(root);
};

const isModal = ({ ignored, properties = [] }: AccessibleNode): boolean =>
  !ignored && properties.some(({ name, value }) => name === "modal" && value.value === true);

/** Whether the name says already what the texts inside say. */
const saidBy = (name: string, inside: readonly Spoken[]): boolean =>
  inside.every(({ role }) => role === "text") &&
  bare(inside.map((text) => text.name).join("")) === bare(name);

const bare = (text: string): string => text.replace(/\s/g, "");

/** Texts that stand side by side, as the one line they are. */
const joined = (all: readonly Spoken[]): readonly Spoken[] => {
  const lines: Spoken[] = [];
  let line = "";
  const end = () => {
    const name = line.replace(/\s+/g, " ").trim();
    if (name !== "") lines.push({ role: "text", name, states: [], inside: [] });
    line = "";
  };
  for (const its of all) {
    if (its.role === letters) {
      line += its.name;
      continue;
    }
    end();
    lines.push(its);
  }
  end();
  return lines;
};

import type { Language } from "../page-options";

/** A button as the manifest describes it, in one language. */
interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** The 32-pixel picture's address. */
  readonly icon: string;
  /** The pane's address, null for a button that opens none. */
  readonly pane: string | null;
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly addinId: string;
  readonly title: string;
  readonly groups: readonly RibbonGroup[];
}

/** Where what the manifest names is served here. */
interface Origins {
  readonly page: string;
  readonly pane: string;
}

/** What an add-in's manifest adds to the ribbon, the addresses of pictures and panes mapped onto these origins. */
export const readManifest = (xml: Document, language: Language, origins: Origins): Ribbon => {
  const say = (resid: string | null): string => resource(xml, resid, language);
  const title = child(xml.documentElement, "DisplayName");
  return {
    addinId: text(child(xml.documentElement, "Id")),
    title: title ? inLanguage(title, language) : "",
    groups: within(xml, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: say(residOf(child(group, "Label"))),
      buttons: within(group, "Control").map((control) => buttonOf(control, say, origins)),
    })),
  };
};

/** The pane that the first button with one opens, null where no button does. */
export const firstPane = ({ groups }: Ribbon): string | null =>
  groups.flatMap(({ buttons }) => buttons).find(({ pane }) => pane !== null)?.pane ?? null;

const buttonOf = (
  control: Element,
  say: (resid: string | null) => string,
  origins: Origins,
): RibbonButton => {
  const tip = child(control, "Supertip");
  const images = within(child(control, "Icon") ?? control, "Image");
  const image = images.find((one) => one.getAttribute("size") === "32") ?? images[0];
  const source = within(control, "SourceLocation")[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: say(residOf(child(control, "Label"))),
    tipTitle: say(residOf(tip && child(tip, "Title"))),
    tip: say(residOf(tip && child(tip, "Description"))),
    icon: moveTo(origins.page, say(residOf(image))),
    pane: source ? moveTo(origins.pane, say(residOf(source))) : null,
  };
};

const within = (parent: Document | Element, name: string): Element[] => [
  ...parent.getElementsByTagNameNS("*", name),
];

const child = (parent: Element, name: string): Element | undefined =>
  [...parent.children].find((element) => element.localName === name);

const text = (element: Element | undefined): string => element?.textContent?.trim() ?? "";

const residOf = (element: Element | undefined): string | null =>
  element?.getAttribute("resid") ?? null;

const inLanguage = (element: Element, language: Language): string => {
  const overrides = [...element.children].filter((one) => one.localName === "Override");
  const own = overrides.find((one) => one.getAttribute("Locale") === language);
  return own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
};

const resource = (xml: Document, resid: string | null, language: Language): string => {
  const resources = within(xml, "Resources")[0];
  const found = resources && within(resources, "*").find((one) => one.getAttribute("id") === resid);
  if (!found) throw new Error(`The manifest has no resource "${resid}"`);
  return inLanguage(found, language);
};

const moveTo = (origin: string, url: string): string => {
  const { pathname, search } = new URL(url);
  return new URL(pathname + search, origin).href;
};

/** A value of Chromium's accessibility tree. */
interface AccessibleValue {
  readonly value?: unknown;
}

/** What of a node of Chromium's accessibility tree a screen reader makes use of. */
export interface AccessibleNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: AccessibleValue;
  readonly name?: AccessibleValue;
  readonly description?: AccessibleValue;
  readonly value?: AccessibleValue;
  readonly properties?: readonly { readonly name: string; readonly value: AccessibleValue }[];
}

/** The text of a value as it stands; none where it has none. */
export const textOf = (value: AccessibleValue | undefined): string =>
  typeof value?.value === "string" || typeof value?.value === "number" ? String(value.value) : "";

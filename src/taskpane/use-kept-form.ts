import { useState } from "react";
import type { Checked } from "../workflows/check-workbook";
import { workbookKey } from "../workflows/workbook-key";
import { dropText, keepText, keptParts, keptText } from "./kept-texts";

type Texts<Fields> = { readonly [Name in keyof Fields]: string };

/** What a form is kept under; null in a workbook that has lost its ids, since it could be another one's. */
const keyOf = (checked: Checked, form: string): string | null => {
  const workbook = workbookKey(checked);
  return workbook && `tanping:form:${workbook}:${form}`;
};

/** Whether something was filled into the form of this workbook that is neither written nor given up. */
export const isFormKept = (checked: Checked, form: string): boolean => {
  const key = keyOf(checked, form);
  return key !== null && keptText(key) !== null;
};

/**
 * What is filled into a form of this workbook. It is kept until it is dropped, when it was written or given up: also while
 * another place is shown, and where the pane is closed. A form that was kept comes back by itself, and takes no focus.
 */
export const useKeptForm = <Fields extends Texts<Fields>>(
  checked: Checked,
  form: string,
  empty: Fields,
) => {
  const key = keyOf(checked, form);
  const [fields, setFields] = useState(() => filled(empty, key));
  const [wasKept] = useState(() => isFormKept(checked, form));
  const put = (change: Partial<Fields>) => {
    const now = { ...fields, ...change };
    setFields(now);
    if (key !== null) keepText(key, JSON.stringify(now));
  };
  const drop = () => {
    if (key !== null) dropText(key);
  };
  return { fields, put, drop, wasKept };
};

const filled = <Fields extends Texts<Fields>>(empty: Fields, key: string | null): Fields => {
  const kept = key === null ? null : keptParts<Fields>(key);
  const names = Object.keys(empty) as (keyof Fields)[];
  const texts = names.flatMap((name) => {
    const text = kept?.[name];
    return typeof text === "string" ? [[name, text] as const] : [];
  });
  return { ...empty, ...Object.fromEntries(texts) };
};

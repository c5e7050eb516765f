import {
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Subtitle2,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Refusal } from "../../faults/refusal";
import type { SiteOrder } from "../../sheets/process/site-list";
import type { PackedFile } from "../../slip/packed-file";
import { refusalSentence } from "../../strings/sentences";
import type { DocumentKind, WrittenDocument } from "../../workflows/write-document";
import type { Ask } from "../ask";
import { KeyFile, type ChosenKey } from "../integrity/KeyFile";
import { UserFileField } from "../integrity/UserFileField";
import { later } from "../later";
import { usePaneLanguage } from "../pane-language";
import { parts } from "../parts";
import { useSectionStyles } from "../use-section-styles";
import { DocumentWritten } from "./DocumentWritten";
import { PackMade } from "./PackMade";

interface DocumentsSectionProps {
  readonly busy: boolean;
  readonly ask: Ask;
}

/** What came of the last press. */
type Came =
  | { readonly kind: "packed"; readonly pack: PackedFile }
  | { readonly kind: "written"; readonly what: DocumentKind; readonly document: WrittenDocument }
  | { readonly kind: "refused"; readonly refusal: Refusal };

const kinds: readonly DocumentKind[] = ["report", "nonconformities", "site-list", "evidence"];
const orders: readonly SiteOrder[] = ["department", "person", "place"];

/** Writes the report and what goes with it as Word documents, from the workbook and a document of the person's own. */
export const DocumentsSection = ({ busy, ask }: DocumentsSectionProps) => {
  const styles = useSectionStyles();
  const { words, language } = usePaneLanguage();
  const { documents: say } = words.integrity;
  const [template, setTemplate] = useState<File | null>(null);
  const [saved, setSaved] = useState<File | null>(null);
  const [order, setOrder] = useState<SiteOrder>("department");
  const [key, setKey] = useState<ChosenKey | null>(null);
  const [came, setCame] = useState<Came | null>(null);
  const write = async (what: DocumentKind) => {
    setCame(null);
    const now = new Date();
    const given = what === "report" ? template : null;
    const outcome = await ask(() =>
      later(parts.documents, (its) =>
        its.writeDocumentHere({ kind: what, order, template: given, saved, now }),
      ),
    );
    setCame(
      outcome.kind === "done" ? { kind: "written", what, document: outcome.answer } : outcome,
    );
  };
  const pack = async (file: File) => {
    setCame(null);
    const request = { template, file, order, key: key?.pem ?? null, now: new Date() };
    const outcome = await ask(() => later(parts.pack, (its) => its.makePackHere(request)));
    setCame(outcome.kind === "done" ? { kind: "packed", pack: outcome.answer } : outcome);
  };
  return (
    <section className={styles.section} aria-label={say.title}>
      <Subtitle2 as="h2">{say.title}</Subtitle2>
      <Caption1>{say.what}</Caption1>
      <UserFileField label={say.template} accept=".docx" chosen={template} onChoose={setTemplate} />
      <UserFileField label={say.saved} accept=".xlsx" chosen={saved} onChoose={setSaved} />
      <Field label={say.order} size="small">
        <Select
          size="small"
          value={order}
          onChange={(_, { value }) => setOrder(orders.find((its) => its === value) ?? order)}
        >
          {orders.map((its) => (
            <option key={its} value={its}>
              {say.orders[its]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        {kinds.map((what) => (
          <Button key={what} size="small" disabledFocusable={busy} onClick={() => void write(what)}>
            {say.write[what]}
          </Button>
        ))}
      </div>
      <Caption1>{say.packed.what}</Caption1>
      <KeyFile label={say.packed.key} chosen={key} onChoose={setKey} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={busy || !saved}
          onClick={() => {
            if (saved) void pack(saved);
          }}
        >
          {say.packed.make}
        </Button>
      </div>
      {came?.kind === "packed" && <PackMade pack={came.pack} />}
      {came?.kind === "written" && <DocumentWritten what={came.what} document={came.document} />}
      {came?.kind === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusalSentence(came.refusal, language)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
};

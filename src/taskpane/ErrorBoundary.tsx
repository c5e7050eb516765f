import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { refusalSentence } from "../strings/sentences";
import type { PaneLanguage } from "./pane-language";

interface ErrorBoundaryProps {
  readonly language: PaneLanguage;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** A bug shows itself with its text and a way to go on; a part that the network did not bring says so. The workbook is untouched by either. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { words, language } = this.props.language;
    if (isNotLoaded(error))
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {refusalSentence({ code: "not-loaded", subject: "", cause: error.message }, language)}
          </MessageBarBody>
          <MessageBarActions>
            {/* What did not come once is not asked for again by the page that is open. */}
            <Button onClick={() => location.reload()}>{words.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      );
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <p>{words.unexpected}</p>
          <pre style={{ whiteSpace: "pre-wrap" }}>{String(error)}</pre>
          <Button onClick={() => this.setState({ error: null })}>{words.refresh}</Button>
        </MessageBarBody>
      </MessageBar>
    );
  }
}

/** As webpack's loader names it. */
const isNotLoaded = (error: unknown): error is Error =>
  error instanceof Error && error.name === "ChunkLoadError";

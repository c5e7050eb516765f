import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import type { PaneLanguage } from "./pane-language";

interface ErrorBoundaryProps {
  readonly words: PaneLanguage["words"];
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
}

/** A bug shows itself with its text and a way to go on; the workbook is untouched by it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { words } = this.props;
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

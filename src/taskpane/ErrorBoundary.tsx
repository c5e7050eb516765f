import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { PaneLanguageContext } from "./pane-language";

interface State {
  readonly error: unknown;
}

/** A bug shows itself with its text and a way to go on; the workbook is untouched by it. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  static override contextType = PaneLanguageContext;
  declare context: React.ContextType<typeof PaneLanguageContext>;
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { words } = this.context;
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

import { Component, type ReactNode } from 'react'
import { CrashScreen } from './CrashScreen.tsx'

interface Props {
  readonly children: ReactNode
}
interface State {
  readonly error: Error | null
}

/**
 * The one place where bugs end up: what threw while painting, in a handler or in a promise. Nothing is stored from
 * here; the plan as memory holds it can still be saved as a copy.
 */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: asError(error) }
  }

  override componentDidMount(): void {
    window.addEventListener('error', this.onError)
    window.addEventListener('unhandledrejection', this.onRejection)
  }

  override componentWillUnmount(): void {
    window.removeEventListener('error', this.onError)
    window.removeEventListener('unhandledrejection', this.onRejection)
  }

  // Chromium reports harmless notices (a ResizeObserver that needs another round) as error events without an error.
  private readonly onError = ({ error }: ErrorEvent): void => {
    if (error) this.setState({ error: asError(error) })
  }

  private readonly onRejection = ({ reason }: PromiseRejectionEvent): void => {
    this.setState({ error: asError(reason) })
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return <CrashScreen error={error} onBack={() => this.setState({ error: null })} />
  }
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))

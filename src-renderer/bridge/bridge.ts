import type { Bridge } from '#main/bridge.ts'
import { webBridge } from '#renderer/bridge/webBridge.ts'

declare global {
  interface Window {
    /** Put there by the desktop's preload script; absent in web mode. */
    readonly bigday?: Bridge
  }
}

/** The machine this window runs on: the desktop when there is one behind it, else the browser. */
export const bridge: Bridge = window.bigday ?? webBridge

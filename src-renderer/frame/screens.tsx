import { FieldTimeOutlined, OrderedListOutlined, SafetyCertificateOutlined } from '@ant-design/icons'
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react'
import type { Screen } from '#renderer/store/view.ts'

interface FrameScreen {
  readonly icon: ReactNode
  /** Loaded when it is first shown. */
  readonly Screen: LazyExoticComponent<ComponentType>
}

/** The screens of the open plan, in the order of the rail: a new one needs its line here, and its name in frameText. */
export const screens: { readonly [S in Screen]: FrameScreen } = {
  timeline: {
    icon: <FieldTimeOutlined aria-hidden />,
    Screen: lazy(async () => ({
      default: (await import('#renderer/screens/timeline/Timeline.tsx')).Timeline,
    })),
  },
  runOfShow: {
    icon: <OrderedListOutlined aria-hidden />,
    Screen: lazy(async () => ({
      default: (await import('#renderer/screens/runOfShow/RunOfShow.tsx')).RunOfShow,
    })),
  },
  checks: {
    icon: <SafetyCertificateOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/checks/Checks.tsx')).Checks })),
  },
}

export const screenNames = Object.keys(screens) as readonly Screen[]

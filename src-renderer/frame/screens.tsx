import {
  AimOutlined,
  CheckSquareOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  FieldTimeOutlined,
  FundOutlined,
  OrderedListOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  ShoppingOutlined,
  StarOutlined,
  TeamOutlined,
  VideoCameraOutlined,
} from '@ant-design/icons'
import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react'
import type { Screen } from '#renderer/store/view.ts'

interface FrameScreen {
  readonly icon: ReactNode
  /** Loaded when it is first shown. */
  readonly Screen: LazyExoticComponent<ComponentType>
}

/** The screens of the open plan, in the order of the rail: a new one needs its line here, and its name in frameText. */
export const screens: { readonly [S in Screen]: FrameScreen } = {
  overview: {
    icon: <DashboardOutlined aria-hidden />,
    Screen: lazy(async () => ({
      default: (await import('#renderer/screens/overview/Overview.tsx')).Overview,
    })),
  },
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
  lineup: {
    icon: <ShoppingOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/lineup/Lineup.tsx')).Lineup })),
  },
  hosts: {
    icon: <TeamOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/hosts/Hosts.tsx')).Hosts })),
  },
  spend: {
    icon: <FundOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/spend/Spend.tsx')).Spend })),
  },
  creators: {
    icon: <StarOutlined aria-hidden />,
    Screen: lazy(async () => ({
      default: (await import('#renderer/screens/creators/Creators.tsx')).Creators,
    })),
  },
  service: {
    icon: <CustomerServiceOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/service/Service.tsx')).Service })),
  },
  content: {
    icon: <VideoCameraOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/content/Content.tsx')).Content })),
  },
  prep: {
    icon: <CheckSquareOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/prep/Prep.tsx')).Prep })),
  },
  targets: {
    icon: <AimOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/targets/Targets.tsx')).Targets })),
  },
  checks: {
    icon: <SafetyCertificateOutlined aria-hidden />,
    Screen: lazy(async () => ({ default: (await import('#renderer/screens/checks/Checks.tsx')).Checks })),
  },
  settings: {
    icon: <SettingOutlined aria-hidden />,
    Screen: lazy(async () => ({
      default: (await import('#renderer/screens/settings/Settings.tsx')).Settings,
    })),
  },
}

export const screenNames = Object.keys(screens) as readonly Screen[]

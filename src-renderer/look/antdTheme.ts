import { theme as kit, type MappingAlgorithm, type ThemeConfig } from 'antd'
import { tokensOf } from './tokensOf.ts'
import type { Theme } from './useLook.ts'

/** The kit's theme from the tokens of tokens.css, which `document` must show already for that theme. */
export function antdTheme(theme: Theme): ThemeConfig {
  const token = tokensOf(theme)
  return {
    algorithm: [theme === 'dark' ? kit.darkAlgorithm : kit.defaultAlgorithm, kit.compactAlgorithm, readable],
    token: {
      colorPrimary: token('accent'),
      colorInfo: token('hint'),
      colorError: token('error'),
      colorWarning: token('warning'),
      colorSuccess: token('success'),
      colorLink: token('accent'),
      colorText: token('text'),
      colorTextSecondary: token('text-muted'),
      colorTextTertiary: token('text-muted'),
      colorTextDescription: token('text-muted'),
      colorTextPlaceholder: token('text-muted'),
      colorBgBase: token('surface'),
      colorBgContainer: token('surface'),
      colorBgElevated: theme === 'dark' ? token('surface-raised') : token('surface'),
      colorBorder: token('line'),
      colorBorderSecondary: token('line'),
      fontFamily: token('font'),
      fontSize: 13,
      borderRadius: 4,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.12s',
    },
    components: {
      Button: {
        primaryColor: token('surface'),
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
      },
      Modal: { titleFontSize: 14 },
      // What is not ticked must be seen too: their outline is all there is of them.
      Radio: { colorBorder: token('text-muted') },
      Checkbox: { colorBorder: token('text-muted') },
    },
  }
}

/** The compact kit would write in 11 px; its tight boxes keep the window's own 13 px. */
const readable: MappingAlgorithm = (_seed, map = kit.defaultAlgorithm(kit.defaultSeed)) => ({
  ...map,
  fontSize: 13,
  fontHeight: 20,
  lineHeight: 20 / 13,
  fontSizeSM: 12,
  fontHeightSM: 18,
  lineHeightSM: 18 / 12,
  fontSizeLG: 14,
  fontHeightLG: 22,
  lineHeightLG: 22 / 14,
})

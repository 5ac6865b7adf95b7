import type { Texts } from '#core/plan/Lang.ts'
import { exportTeamFile } from '#renderer/planfiles/exportTeamFile.ts'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { closeHere } from '#renderer/planfiles/openHere.ts'
import { savePlanFile, savePlanFileAs } from '#renderer/planfiles/savePlanFile.ts'
import { openPlanNow, redo, undo } from '#renderer/store/openPlan.ts'
import { setView, useView } from '#renderer/store/view.ts'
import { bothLanguages } from '#renderer/text/frameText.ts'
import { commandNames } from '#renderer/text/paletteText.ts'
import type { Chord } from './chords.ts'
import { goToScreen } from './goToScreen.ts'
import { nextTheme } from './nextTheme.ts'
import { showOverlay } from './overlay.ts'
import { screenNames } from './screens.tsx'

/** Something that the window as a whole does, whatever screen shows. */
export interface FrameCommand {
  readonly id: string
  readonly label: Texts
  /** Each of them does it; none for what is rare. */
  readonly keys: readonly Chord[]
  /** While a text is being edited keys are its own, but for those of commands of which this is true that type nothing. */
  readonly isForTextsToo?: boolean
  readonly run: () => unknown
  /** Whether there is anything for it to do now; absent where there always is. */
  readonly isOn?: () => boolean
  /** What exactly it would do now; null where there is no more to say. */
  readonly detail?: () => Texts | null
}

const steps: readonly FrameCommand[] = [
  {
    id: 'undo',
    label: commandNames.undo,
    keys: ['Mod+Z'],
    run: undo,
    isOn: () => openPlanNow().undoLabel !== null,
    detail: () => openPlanNow().undoLabel,
  },
  {
    id: 'redo',
    label: commandNames.redo,
    keys: ['Mod+Y', 'Mod+Shift+Z'],
    run: redo,
    isOn: () => openPlanNow().redoLabel !== null,
    detail: () => openPlanNow().redoLabel,
  },
  {
    id: 'history',
    label: commandNames.history,
    keys: ['Mod+Shift+H'],
    run: () => showOverlay('history'),
  },
]

const files: readonly FrameCommand[] = [
  { id: 'save', label: commandNames.save, keys: ['Mod+S'], isForTextsToo: true, run: savePlanFile },
  {
    id: 'saveAs',
    label: commandNames.saveAs,
    keys: ['Mod+Shift+S'],
    isForTextsToo: true,
    run: savePlanFileAs,
  },
  { id: 'import', label: commandNames.importExcel, keys: [], run: () => chooseAndOpen('workbook') },
  {
    id: 'export',
    label: commandNames.exportExcel,
    keys: [],
    run: () => exportTeamFile(useView.getState().lang),
  },
  { id: 'plans', label: commandNames.toPlans, keys: [], run: closeHere },
]

/** More screens than digits have no key of their own; the palette has them all. */
const mostScreenKeys = 9

const screens = screenNames.map(
  (screen, at): FrameCommand => ({
    id: `screen-${screen}`,
    label: bothLanguages(screen),
    keys: at < mostScreenKeys ? [`Alt+${at + 1}`] : [],
    run: () => goToScreen(screen),
  }),
)

const looks: readonly FrameCommand[] = [
  {
    id: 'palette',
    label: commandNames.palette,
    keys: ['Mod+K'],
    isForTextsToo: true,
    run: () => showOverlay('palette'),
  },
  {
    id: 'inspector',
    label: commandNames.inspector,
    keys: ['Mod+I'],
    run: () => setView({ isInspectorOpen: !useView.getState().isInspectorOpen }),
  },
  {
    id: 'shortcuts',
    label: commandNames.shortcuts,
    keys: ['?', 'F1'],
    isForTextsToo: true,
    run: () => showOverlay('shortcuts'),
  },
  {
    id: 'language',
    label: commandNames.language,
    keys: [],
    run: () => setView({ lang: useView.getState().lang === 'zh' ? 'en' : 'zh' }),
  },
  {
    id: 'theme',
    label: commandNames.theme,
    keys: [],
    run: () => setView({ theme: nextTheme[useView.getState().theme] }),
  },
]

/**
 * Every command of the frame, in the order people are shown them: what keys do, what the palette runs and what the list
 * of shortcuts says all come from here.
 */
export const commands: readonly FrameCommand[] = [...steps, ...files, ...screens, ...looks]

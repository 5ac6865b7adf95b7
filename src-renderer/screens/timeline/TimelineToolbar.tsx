import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { memo } from 'react'
import { timelineText } from '#renderer/text/timelineText.ts'
import { useText } from '#renderer/text/useText.ts'
import { toggleTrack, trackNames, useShownTracks } from './shownTracks.ts'
import styles from './Timeline.module.css'
import { type ZoomLevel, zoomLevelNames } from './zoomLevels.ts'

export interface TimelineToolbarProps {
  /** The level that the window is closest to. */
  readonly level: ZoomLevel
  readonly commands: TimelineCommands
}

/** What the toolbar and the keys do. The same object until the plan changes: a zoom does not repaint the toolbar. */
export interface TimelineCommands {
  readonly hasSession: boolean
  readonly hasRoom: boolean
  readonly onLevel: (level: ZoomLevel) => void
  readonly onZoom: (factor: number) => void
  readonly onFitSession: () => void
  readonly onFitAll: () => void
  readonly onNewRoom: () => void
  readonly onNewSession: () => void
}

/** One press of + or −, on the toolbar and on the keyboard. */
export const zoomStep = 1.5

/** Scales and what can be added; all of it has a key or a gesture too. */
export const TimelineToolbar = memo(function TimelineToolbar({
  level: current,
  commands,
}: TimelineToolbarProps) {
  const text = useText(timelineText)
  const shown = useShownTracks()
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={text.timeline}>
      <div className={styles.levels}>
        {zoomLevelNames.map((level) => (
          <Button
            key={level}
            title={text.scaleHints[level]}
            size="small"
            type={current === level ? 'primary' : 'default'}
            aria-pressed={current === level}
            onClick={() => commands.onLevel(level)}
          >
            {text.scales[level]}
          </Button>
        ))}
      </div>
      <div className={styles.levels}>
        <Button size="small" aria-label={text.zoomOut} onClick={() => commands.onZoom(1 / zoomStep)}>
          −
        </Button>
        <Button size="small" aria-label={text.zoomIn} onClick={() => commands.onZoom(zoomStep)}>
          +
        </Button>
      </div>
      <Button
        title={text.fitSessionHint}
        size="small"
        disabled={!commands.hasSession}
        onClick={commands.onFitSession}
      >
        {text.fitSession}
      </Button>
      <Button title={text.fitAllHint} size="small" onClick={commands.onFitAll}>
        {text.fitAll}
      </Button>
      <fieldset className={styles.shown} aria-label={text.show}>
        {trackNames.map((name) => (
          <button
            key={name}
            type="button"
            title={text.showHints[name]}
            aria-pressed={shown[name]}
            onClick={() => toggleTrack(name)}
          >
            {text.shownTracks[name]}
          </button>
        ))}
      </fieldset>
      <span className={styles.spring} />
      <Button
        title={text.newSessionHint}
        size="small"
        disabled={!commands.hasRoom}
        aria-label={text.newSession}
        icon={<PlusOutlined />}
        onClick={commands.onNewSession}
      >
        {text.session}
      </Button>
      <Button size="small" aria-label={text.newRoom} icon={<PlusOutlined />} onClick={commands.onNewRoom}>
        {text.room}
      </Button>
    </div>
  )
})

import { setSegmentHosts } from '#core/edits/setSegmentHosts.ts'
import { setSegmentProducts } from '#core/edits/setSegmentProducts.ts'
import { setSegmentTiming } from '#core/edits/setSegmentTiming.ts'
import { timingNames } from '#core/excel/sheets/choiceNames.ts'
import { joinList } from '#core/excel/sheets/textLists.ts'
import { segmentKindNames } from '#core/plan/names.ts'
import { newId } from '#renderer/store/identity.ts'
import { fieldsText } from '#renderer/text/fieldsText.ts'
import { changeLabel, declines, type Field, takes } from './Field.ts'
import { choiceOf } from './FieldKind.ts'
import { hostOptions, productOptions } from './pickOptions.ts'
import { recordFields } from './recordFields.ts'
import type { SegmentRow } from './segmentRows.ts'
import { choiceReason } from './typedReason.ts'

const { field, line, lines } = recordFields<SegmentRow, 'segments'>({
  table: 'segments',
  page: ({ segment }) => segment.sessionId,
  record: ({ segment }) => segment,
})

const timings = choiceOf(timingNames)
const timingTitle = { zh: '固定/联动', en: 'Fixed or linked' }

const timing: Field<SegmentRow> = {
  key: 'timing',
  title: timingTitle,
  shown: ({ segment }, lang) => timingNames[segment.timing][lang],
  edit: {
    kind: 'toggle',
    label: timingTitle,
    options: (_row, lang) =>
      [timingNames.linked, timingNames.fixed].map((name) => ({ label: name[lang], hint: '' })),
    take: (text, { segment }) => {
      const read = timings.read(text)
      if (read.kind !== 'value')
        return declines(choiceReason((lang) => [timingNames.linked[lang], timingNames.fixed[lang]]))
      return takes((plan) => setSegmentTiming(plan, segment.sessionId, [segment.id], read.value))
    },
  },
}

const productsTitle = { zh: '商品', en: 'Products' }

const products: Field<SegmentRow> = {
  key: 'productIds',
  title: productsTitle,
  shown: (row) => joinList(row.products.map(({ label }) => label)),
  edit: {
    kind: 'picks',
    label: changeLabel(productsTitle),
    options: productOptions,
    create: (name, lang) => fieldsText.newProduct(name)[lang],
    take: (text, { segment }) =>
      takes((plan) => setSegmentProducts(plan, segment.sessionId, [segment.id], text, newId)),
  },
}

const hostsTitle = { zh: '主播', en: 'Hosts' }

const hosts: Field<SegmentRow> = {
  key: 'hostIds',
  title: hostsTitle,
  shown: (row) => joinList(row.hosts.map(({ label }) => label)),
  edit: {
    kind: 'picks',
    label: changeLabel(hostsTitle),
    options: hostOptions,
    create: (name, lang) => fieldsText.newHost(name)[lang],
    take: (text, { segment }) =>
      takes((plan) => setSegmentHosts(plan, segment.sessionId, [segment.id], text, newId)),
  },
  refersTo: (row) => row.hosts.map(({ host, label }) => ({ table: 'hosts', id: host.id, label })),
}

/** Fields of a segment but its times and what its lineup says. */
export const segmentFields = {
  timing,
  products,
  hosts,
  kind: field('kind', { zh: '环节', en: 'Kind' }, choiceOf(segmentKindNames), { empty: 'other' }),
  title: line('title', { zh: '名称', en: 'Name' }),
  script: lines('script', { zh: '话术', en: 'Script' }),
  showing: lines('showing', { zh: '助播', en: 'Showing' }),
  benefit: lines('benefit', { zh: '利益点', en: 'Benefit' }),
  interaction: lines('interaction', { zh: '互动', en: 'Interaction' }),
  spendCue: lines('spendCue', { zh: '投放', en: 'Spend cue' }),
  notes: lines('notes', { zh: '备注', en: 'Notes' }),
}

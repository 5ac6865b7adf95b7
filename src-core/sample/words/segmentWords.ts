import { fenToYuanText } from '#core/plan/money.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { handFenOf } from '../goods/all.ts'
import type { SampleGood } from '../goods/SampleGood.ts'

/** What a segment of a generated run is about. */
export interface ToSay {
  readonly kind: Segment['kind']
  readonly good: SampleGood | undefined
  readonly linkNo: number
  /** How often the session showed it before. */
  readonly before: number
  readonly room: string
  /** Who goes and who comes, at a handover. */
  readonly hosts: readonly string[]
  readonly isOnTheHour: boolean
  /** Counts the segments of the run, so that neighbours do not begin alike. */
  readonly index: number
}

export type Said = Pick<Segment, 'title' | 'script' | 'showing' | 'benefit' | 'interaction' | 'spendCue'>

/** What host and helpers say and do in a segment. */
export function segmentWords(say: ToSay): Said {
  const { kind, good, index } = say
  const spendCue = say.isOnTheHour ? '20:00 整点加投，弹窗两次' : ''
  const blank = { title: '', benefit: '', interaction: '', spendCue }
  switch (kind) {
    case 'opening':
      return {
        ...blank,
        script: `欢迎进${say.room}，双11 的价格今天就能拍，不用等零点。先把购物袋翻一遍，想听几号打几号，我按票数排。`,
        showing: '主推品一字排开，镜头扫一遍',
        interaction: '想听几号打几号',
      }
    case 'handover':
      return {
        ...blank,
        script: `${handoverLine(say.hosts)}已经在问的问题我念给下一位，链接不下，价格不变。`,
        showing: '两位主播同框，交接问题板',
      }
    case 'closing':
      return {
        ...blank,
        script:
          '今天这一场就到这里。没付款的回购物袋看一眼，付过的等短信；退换都找店铺客服，运费险已经送了。',
        showing: '下一场预告牌',
        interaction: '点关注，下一场开播会提醒',
      }
    case 'interaction':
      return { ...blank, ...turn(questions, index) }
    default:
      return good ? goodWords(say, good, blank) : { ...blank, script: '', showing: '' }
  }
}

function goodWords(
  { kind, linkNo, before, index }: ToSay,
  good: SampleGood,
  blank: Omit<Said, 'script' | 'showing'>,
): Said {
  const price = `${linkNo} 号链接，到手价${fenToYuanText(handFenOf(good))}元，${good.mechanism}。`
  const [point = '', other = ''] = turned(good.sellingPoints, before + index)
  const showing = turn(showings, index)
  const benefit = good.mechanism
  if (kind === 'giveaway')
    return { ...blank, script: `${good.pitch}${price}`, showing, benefit, interaction: '拍到的打“到手”' }
  if (kind === 'encore')
    return {
      ...blank,
      script: `返场 ${linkNo} 号，刚才没付款的现在补上。${point}，${other}。${price}`,
      showing,
      benefit,
    }
  if (before === 0) return { ...blank, script: `${good.pitch}${price}`, showing, benefit }
  return {
    ...blank,
    script: `${turn(again, index)}${point}，${other}。${price}${turn(urges, index)}`,
    showing,
    benefit,
    interaction: index % 4 === 0 ? '用过的把感受打出来' : '',
  }
}

const handoverLine = (hosts: readonly string[]): string => {
  const [gone = '我', comes = '下一位主播'] = hosts
  return `${gone}先去喝口水，后面换${comes}陪大家。`
}

type Turns<Item> = readonly [Item, ...Item[]]

const turn = <Item>(items: Turns<Item>, index: number): Item => items[index % items.length] ?? items[0]
const turned = <Item>(items: readonly Item[], by: number): Item[] =>
  items.flatMap((_, index) => items[(index + by) % items.length] ?? [])

const again: Turns<string> = [
  '刚进来的姐妹，这一款我再讲一遍：',
  '公屏又有人问这一款，快说重点：',
  '前面没听到的看这里：',
]
const urges: Turns<string> = [
  '要的现在拍，付款的先排单发货。',
  '今天下单按顺序发，早拍早到。',
  '数量在左下角，拍完就换下一款。',
]
const showings: Turns<string> = [
  '助播近景展示质地，贴片换到该款',
  '正反面给镜头，规格牌举到胸前',
  '上手实测，镜头推近五秒',
  '开箱给看包装与赠品',
]
const questions: Turns<Pick<Said, 'script' | 'showing' | 'interaction'>> = [
  {
    script: '来念三个公屏问题，念到的在公屏回我一声。答完马上回到刚才的链接。',
    showing: '助播举题板，贴片不换',
    interaction: '想问的打“问”加链接号',
  },
  {
    script: '投个票：下一款想听哪个，打链接号，一分钟后按票数上。',
    showing: '票数板上镜',
    interaction: '打链接号投票',
  },
  {
    script: '收到货的姐妹晒一下，我翻两条买家评论念给新来的听，好的坏的都念。',
    showing: '手机投屏买家评论',
    interaction: '收到货的打“已用”',
  },
]

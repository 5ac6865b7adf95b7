import type { SegmentKind } from '#core/plan/records/show.ts'
import type { Minute } from '#core/plan/units.ts'

/** A segment as a show runner wrote it, not as it was generated. */
export interface WrittenSegment {
  readonly minutes: Minute
  readonly kind: SegmentKind
  readonly title: string
  /** Product numbers, in the order in which they are on the screen. */
  readonly goods: readonly string[]
  readonly script: string
  readonly showing: string
  readonly interaction?: string
  readonly spendCue?: string
  /** Starts at this minute of the evening, counted from 20:00. */
  readonly fixedAt?: Minute
}

const s = (
  minutes: Minute,
  kind: SegmentKind,
  title: string,
  goods: readonly string[],
  script: string,
  showing: string,
  more: Pick<WrittenSegment, 'interaction' | 'spendCue' | 'fixedAt'> = {},
): WrittenSegment => ({ minutes, kind, title, goods, script, showing, ...more })

/** The creator's own show for the brand on 11.11, 20:00–23:00: three hours, ten products, written by hand. */
const run: readonly WrittenSegment[] = [
  s(
    6,
    'opening',
    '开场过款',
    ['TY01', 'TY22', 'TY08', 'TY26'],
    '晚上好，我是阿茉。今晚三个小时只讲一个牌子，十个品，我自己用空瓶的先讲。没抢过我家专场的，先点个关注，右下角购物袋翻一遍，想要几号打几号。',
    '十个品一字排开，镜头从左到右扫一遍',
    {
      interaction: '想要几号链接打几号，后台记票定顺序',
      spendCue: '20:00 起量，先看 3 分钟进房成本',
      fixedAt: 0,
    },
  ),
  s(
    5,
    'giveaway',
    '小样盒开场福利',
    ['TY11'],
    '先给没用过的姐妹一个机会，小样盒精华、面霜、洁面都在里面，够用一周。一人两盒，多了别拍，留给后面的人。',
    '三支小样倒在手心看大小',
    { interaction: '拍到的打“到手”' },
  ),
  s(
    12,
    'product',
    '舒缓精华（主推一）',
    ['TY01'],
    '这瓶我空了三瓶，空瓶在这儿。换季脸发烫、上粉起皮，先别换粉底，先把底打稳。一泵就够，你们看我这半边脸，推开十秒，纸巾按一下，不沾。',
    '左右脸对比，纸巾按压近景',
    { interaction: '换季脸红的打 1', spendCue: '本段加投，链接 1 弹窗两次' },
  ),
  s(
    8,
    'product',
    '夜间精华油',
    ['TY09'],
    '精华后面就接它。暖气房的姐妹听好：不是越厚越好，是要锁得住。三滴，掌心捂热按上去，明早起来摸下巴，不起皮。',
    '三滴入掌，按压手法慢动作',
  ),
  s(
    4,
    'interaction',
    '皮肤问答',
    ['TY11', 'TY01', 'TY09'],
    '来，念三个问题。第一个：痘痘肌能不能用精华？能，避开破口。第二个：孕期？问医生，我不替医生答。第三个：和酸类怎么排？酸在晚上，它在早上。',
    '念公屏，助理举题板',
    { interaction: '把肤质和年龄打在公屏' },
  ),
  s(
    13,
    'product',
    '持妆粉底液',
    ['TY22'],
    '我今天早上九点上的妆，现在八点多，镜头推到鼻翼。一泵半，湿的美妆蛋按，不要来回抹。黄一白选自然色，黄二白选暖调。',
    '鼻翼近景，四个色号试手臂',
    { interaction: '报肤色，助播回色号' },
  ),
  s(
    7,
    'product',
    '柔雾唇釉',
    ['TY21'],
    '六个色号我一次涂完。黄皮拿 03、05，冷皮拿 02。涂完抿一下，喝口水给你们看杯壁。',
    '手臂试色六条，喝水看杯壁',
  ),
  s(
    5,
    'lottery',
    '第一轮抽奖',
    ['TY35'],
    '现在抽十位，奖品是护手霜三支装。抽奖走平台的福袋，点左上角参加，三分钟后自动开。没中的别走，后面还有一轮。',
    '福袋挂上，倒计时牌',
    { interaction: '福袋口令：桃屿晚安' },
  ),
  s(
    10,
    'product',
    '舒缓面膜',
    ['TY05'],
    '一盒十片，我一周三片。撕开给你们看膜布，拉一下，不断。贴完别洗，按一按直接睡。',
    '膜布拉伸，精华挤进杯里看量',
    { fixedAt: 60, spendCue: '21:00 整点，加投 10 分钟' },
  ),
  s(
    9,
    'product',
    '水乳套装',
    ['TY08'],
    '不想研究成分的拿这套。水是清的，拍两遍；乳是薄的，涂完就能出门。送妈妈的直接拍，礼盒装，贺卡写备注里。',
    '水乳倒进玻璃盘看流动性',
  ),
  s(
    7,
    'giveaway',
    '护手霜福利',
    ['TY35'],
    '福利时间。三支护手霜一份，一支包里一支工位一支床头。限量按在线人数放，没拍到的等下一轮。',
    '三支挤在手背闻味道',
    { interaction: '拍到打“香”' },
  ),
  s(
    10,
    'product',
    '卸妆油',
    ['TY10'],
    '干手干脸两泵，我把唇釉、睫毛膏、粉底都画手上，打圈，加水，白了，冲掉。不糊眼，我隐形都不摘。',
    '手背卸妆实测，加水乳化',
  ),
  s(
    12,
    'product',
    '唇颊礼盒',
    ['TY26'],
    '要送人的看这盒：两支唇釉一块腮红，颜色搭好的，丝带手提袋都在。我拆一盒给你们看卡位，路上不会晃散。',
    '现场拆盒，晃一晃给听声音',
    { interaction: '送谁打在公屏，我帮着选' },
  ),
  s(
    8,
    'product',
    '精华返讲（晚到的看）',
    ['TY01'],
    '刚进来的姐妹补一遍：换季先打底。一泵，十秒，不搓泥。前面拍过的把“已用”打出来，告诉她们闷不闷。',
    '空瓶上镜，翻评论区买家图',
    { interaction: '用过的打感受' },
  ),
  s(
    4,
    'interaction',
    '公屏点单',
    ['TY11', 'TY22', 'TY21'],
    '念票数：粉底液和唇釉最多，那我们先返粉底。想看上脸的打“脸”，想看色号的打“色”。',
    '票数板上镜',
  ),
  s(
    15,
    'product',
    '粉底+唇釉一起上脸',
    ['TY22', 'TY21'],
    '找一位素颜的同事来，十五分钟给你们画完一整张脸。先水乳，后粉底，最外面唇釉。全程不开美颜，灯往后退。',
    '素颜同事上镜，关美颜',
    { fixedAt: 120, spendCue: '22:00 整点，看实时 ROI 再决定加不加' },
  ),
  s(
    8,
    'product',
    '精华油返讲',
    ['TY09'],
    '北方的姐妹今晚把这瓶补上，暖气一来再补就晚了。三滴全脸，一瓶用到开春。',
    '滴管近景，三滴摊开面积',
  ),
  s(
    5,
    'lottery',
    '第二轮抽奖',
    ['TY35'],
    '第二轮，抽二十位，护手霜三支装。还是福袋，左上角。中奖的去订单页填地址，七天内发出。',
    '福袋挂上，念规则牌',
    { interaction: '福袋口令：手要好好养' },
  ),
  s(
    10,
    'encore',
    '返场：十品快过',
    ['TY01', 'TY22', 'TY08'],
    '返场了。二十秒一个品，链接号我报一遍：还在犹豫的现在就定。发货时间写在详情页，售后找旗舰店客服，七天无理由。',
    '链接号牌一张张举',
    { interaction: '差几号打几号' },
  ),
  s(
    8,
    'encore',
    '返场：公屏要的再讲',
    ['TY05', 'TY10', 'TY09'],
    '公屏要面膜的多，再讲三分钟；卸妆油和精华油别拿错，一个洗掉一个留着。',
    '三个品摆中间',
  ),
  s(
    8,
    'encore',
    '返场：没付款的提醒',
    ['TY21', 'TY35'],
    '后台还有没付款的，我念不了名字，你们自己看购物车。付完回来打“好了”，我让场控点亮名字。',
    '订单数板',
    { interaction: '付完打“好了”' },
  ),
  s(
    6,
    'closing',
    '收尾预告',
    ['TY01', 'TY26'],
    '今晚就到这儿。二十四小时内都会发出，催单找旗舰店客服，别找我私信。明天旗舰店返场，价格一样，没抢到的明晚七点去官方号。',
    '价保与售后说明牌',
    { interaction: '点关注，明晚七点官方号见' },
  ),
]

/** The hand-written show and the goods in it. */
export const starRun = { goods: [...new Set(run.flatMap(({ goods }) => goods))], segments: run }
